import { z } from 'zod'
import { destinationDeliveryIdSchema, eventIdSchema, signalIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { destinationSchema } from './mapping.ts'

/** What a sink is told: a signal came, it was taken back, or somebody sent it once more. */
export const deliveryMessageSchema = z.enum(['signal.created', 'signal.retracted', 'signal.replayed'])
export type DeliveryMessage = z.infer<typeof deliveryMessageSchema>

/**
 *   held {until} ──▶ due ──▶ sending ──▶ delivered
 *     │               ▲  ▲     │   └───▶ dead ──discard──▶ discarded
 *     │               │  └ failed ◀┘      │
 *     │               └─────── retry ─────┘
 *     └──▶ cancelled      (also from due, failed and dead: the decision was taken back, or the sink removed)
 * A discard that is undone makes it dead again, or cancelled where the decision was taken back meanwhile.
 * Whoever sends takes what is held, due or failed once its time has come; what was sending when a process ended is due again.
 */
export const deliveryStateKindSchema = z.enum([
  'held',
  'due',
  'sending',
  'failed',
  'delivered',
  'dead',
  'cancelled',
  'discarded',
])
export type DeliveryStateKind = z.infer<typeof deliveryStateKindSchema>

/** One message to the sink of a project or feed, whatever became of it. Its kind is a text: older readers outlive new ones. */
export const destinationDeliverySchema = z.looseObject({
  /** Also the `webhook-id` of every attempt. */
  id: destinationDeliveryIdSchema,
  signalId: signalIdSchema,
  eventId: eventIdSchema,
  destination: destinationSchema,
  message: z.string(),
  state: deliveryStateKindSchema,
  attempts: z.int(),
  /** When it is sent, or sent again; null where nothing more happens to it by itself. */
  nextAttemptAt: instantSchema.nullable(),
  createdAt: instantSchema,
  firstAttemptAt: instantSchema.nullable(),
  updatedAt: instantSchema,
  /** Of the last attempt: its answer's status, and what went wrong. */
  lastStatus: z.int().nullable(),
  lastFailure: z.object({ code: z.string(), message: z.string() }).nullable(),
})
export type DestinationDelivery = z.infer<typeof destinationDeliverySchema>
