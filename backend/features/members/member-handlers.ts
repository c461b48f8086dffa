import type { ApiHandlers } from '#backend/http/handler.ts'
import { deactivateMember, reactivateMember } from './change-membership.ts'
import { createMember } from './create-member.ts'
import { listMembers } from './member-repository.ts'
import { updateMember } from './update-member.ts'

export const memberHandlers = {
  'members.list': ({ read, workspaceId }, { query }) => listMembers(read, workspaceId, query),
  'members.create': (context, { body }) => createMember(context, body),
  'members.update': (context, { params, body, ifMatch }) => updateMember(context, params.id, { input: body, ifMatch }),
  'members.deactivate': (context, { params }) => deactivateMember(context, params.id),
  'members.reactivate': (context, { params }) => reactivateMember(context, params.id),
} satisfies Pick<
  ApiHandlers,
  'members.list' | 'members.create' | 'members.update' | 'members.deactivate' | 'members.reactivate'
>
