import type { ApiHandlers } from '#backend/http/handler.ts'
import { readRetention } from './retention-repository.ts'
import { setRetention } from './set-retention.ts'

export const retentionHandlers = {
  'retention.get': ({ read, workspaceId }) => readRetention(read, workspaceId),
  'retention.set': (context, { body, ifMatch }) => setRetention(context, body, ifMatch),
} satisfies Pick<ApiHandlers, 'retention.get' | 'retention.set'>
