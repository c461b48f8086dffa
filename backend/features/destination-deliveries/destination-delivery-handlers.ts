import type { ApiHandlers } from '#backend/http/handler.ts'
import { discardDeadLetter, retryDeadLetter } from './decide-dead-letter.ts'
import { requireDelivery } from './find-delivery.ts'
import { listDeadLetters, listDestinationDeliveries } from './list-destination-deliveries.ts'

export const destinationDeliveryHandlers = {
  'destination_deliveries.list': ({ read, workspaceId }, { query }) =>
    listDestinationDeliveries(read, workspaceId, query),
  'destination_deliveries.get': ({ read, workspaceId }, { params }) => requireDelivery(read, workspaceId, params.id),
  'dead_letters.list': ({ read, workspaceId }, { query }) => listDeadLetters(read, workspaceId, query),
  'dead_letters.retry': (context, { params }) => retryDeadLetter(context, params).after,
  'dead_letters.discard': (context, { params, body }) => discardDeadLetter({ ...context, ...body }, params).after,
} satisfies Partial<ApiHandlers>
