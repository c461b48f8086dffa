import { z } from 'zod'
import { deliveryStateKindSchema, destinationDeliverySchema } from '../model/destination-delivery.ts'
import { destinationDeliveryIdSchema, eventIdSchema } from '../model/ids.ts'
import { destinationIdSchema } from '../model/mapping.ts'
import { pageOf, pageQuery } from './page.ts'
import { json, route } from './route.ts'

const params = z.strictObject({ id: destinationDeliveryIdSchema })

export const destinationDeliveryRoutes = {
  'destination_deliveries.list': route({
    method: 'GET',
    path: '/destination-deliveries',
    summary: 'Messages to sinks, the newest first, and what became of each.',
    access: { kind: 'tenant', permission: 'read' },
    query: pageQuery.extend({
      destination: destinationIdSchema.optional(),
      event: eventIdSchema.optional(),
      state: deliveryStateKindSchema.optional(),
    }),
    answer: json(pageOf(destinationDeliverySchema)),
  }),
  'destination_deliveries.get': route({
    method: 'GET',
    path: '/destination-deliveries/{id}',
    summary: 'One message to a sink, and what became of it.',
    access: { kind: 'tenant', permission: 'read' },
    params,
    answer: json(destinationDeliverySchema),
  }),
  'dead_letters.list': route({
    method: 'GET',
    path: '/dead-letters',
    summary: 'Messages that are not sent any more by themselves, the one that failed last first.',
    access: { kind: 'tenant', permission: 'read' },
    query: pageQuery.extend({ destination: destinationIdSchema.optional() }),
    answer: json(
      pageOf(destinationDeliverySchema).extend({
        /** How many there are; a service of before doesn't say. */
        total: z.int().exactOptional(),
      }),
    ),
  }),
  'dead_letters.retry': route({
    method: 'POST',
    path: '/dead-letters/{id}/retry',
    summary: 'Sends a message once more, under the id that it had, with as much patience as at first.',
    access: { kind: 'tenant', permission: 'decide' },
    params,
    idempotent: true,
    answer: json(destinationDeliverySchema),
  }),
  'dead_letters.discard': route({
    method: 'POST',
    path: '/dead-letters/{id}/discard',
    summary: 'Takes a message off the list; the audit keeps the reason.',
    access: { kind: 'tenant', permission: 'decide' },
    params,
    body: z.strictObject({ reason: z.string().min(1).max(500) }),
    idempotent: true,
    answer: json(destinationDeliverySchema),
  }),
} as const
