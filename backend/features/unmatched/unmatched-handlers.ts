import type { ApiHandlers } from '#backend/http/handler.ts'
import { explainEvent } from './explain-event.ts'
import { listGroups, listUnmatched } from './unmatched-repository.ts'

export const unmatchedHandlers = {
  'unmatched.list': ({ read, workspaceId }, { query }) => listUnmatched(read, workspaceId, query),
  'unmatched.groups': ({ read, workspaceId }, { query }) => listGroups(read, workspaceId, query),
  'unmatched.explanation': ({ read, workspaceId }, { params }) => explainEvent(read, workspaceId, params.id),
} satisfies Pick<ApiHandlers, 'unmatched.list' | 'unmatched.groups' | 'unmatched.explanation'>
