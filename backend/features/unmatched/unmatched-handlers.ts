import type { ApiHandlers } from '#backend/http/handler.ts'
import { explainEvent } from './explain-event.ts'
import { listGroups, listUnmatched } from './unmatched-repository.ts'

export const unmatchedHandlers = {
  'unmatched.list': ({ read, workspaceId }, { query }) => listUnmatched(read, workspaceId, query),
  'unmatched.groups': ({ read, workspaceId }, { query }) => listGroups(read, workspaceId, query),
  'unmatched.explanation': ({ read, workspaceId, clock }, { params: { id } }) =>
    explainEvent(read, { workspaceId, id, now: clock() }),
} satisfies Pick<ApiHandlers, 'unmatched.list' | 'unmatched.groups' | 'unmatched.explanation'>
