import type { ApiHandlers } from '#backend/http/handler.ts'
import { listSignals } from './list-signals.ts'

export const signalHandlers = {
  'signals.list': ({ read, workspaceId }, { query }) => listSignals(read, workspaceId, query),
} satisfies Pick<ApiHandlers, 'signals.list'>
