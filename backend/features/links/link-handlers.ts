import type { ApiHandlers } from '#backend/http/handler.ts'
import { createLink } from './create-link.ts'
import { listLinks, requireLink } from './link-repository.ts'
import { revokeLink } from './revoke-link.ts'

export const linkHandlers = {
  'links.list': ({ read, workspaceId }, { query }) => listLinks(read, workspaceId, query),
  'links.create': (context, { body }) => createLink(context, body),
  'links.revoke': ({ write, newId, clock, workspaceId, principal }, { params }) =>
    write((db) =>
      revokeLink(
        { db, newId, at: clock(), workspaceId, actor: principal.name },
        requireLink(db, workspaceId, params.id),
        'operator',
      ),
    ),
} satisfies Pick<ApiHandlers, 'links.list' | 'links.create' | 'links.revoke'>
