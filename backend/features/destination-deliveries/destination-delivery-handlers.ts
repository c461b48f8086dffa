import type { ApiHandlers } from '#backend/http/handler.ts'
import { discardDeadLetter, retryDeadLetter } from './decide-dead-letter.ts'
import { listDeadLetters, listDestinationDeliveries } from './list-destination-deliveries.ts'

export const destinationDeliveryHandlers = {
  'destination_deliveries.list': ({ read, workspaceId }, { query }) =>
    listDestinationDeliveries(read, workspaceId, query),
  'dead_letters.list': ({ read, workspaceId }, { query }) => listDeadLetters(read, workspaceId, query),
  'dead_letters.retry': (context, { params }) => retryDeadLetter(context, params.id),
  'dead_letters.discard': (context, { params, body }) => discardDeadLetter(context, params.id, body.reason),
} satisfies Partial<ApiHandlers>
