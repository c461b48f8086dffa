import type { ApiHandlers } from '#backend/http/handler.ts'
import { listConnections } from './connection-repository.ts'

export const connectionHandlers = {
  'connections.list': ({ read, workspaceId }, { query }) => listConnections(read, workspaceId, query),
} satisfies Pick<ApiHandlers, 'connections.list'>
