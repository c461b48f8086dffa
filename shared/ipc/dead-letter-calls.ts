import { z } from 'zod'
import { destinationDeliverySchema } from '../model/destination-delivery.ts'
import { destinationDeliveryIdSchema, eventIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { destinationSchema } from '../model/mapping.ts'
import { call } from './call.ts'

/** A decision about a dead letter that the service has not answered: on its way, or waiting to be confirmed. */
export const decidedHereSchema = z.object({
  verb: z.enum(['retry', 'discard']),
  isAwaited: z.boolean(),
})
export type DecidedHere = z.infer<typeof decidedHereSchema>

const knownHereSchema = z.object({
  /** The project or feed that it is for; its id where nobody here knows its name. */
  destinationName: z.string(),
  /** What happened, as its event says; null where the event is not on this machine. */
  title: z.string().nullable(),
  decided: decidedHereSchema.nullable(),
})
/** What this machine knows about a dead letter, whether the service answers or not. */
export type LetterHere = z.infer<typeof knownHereSchema>

export const deadLetterRowSchema = destinationDeliverySchema.extend(knownHereSchema.shape)
export type DeadLetterRow = z.infer<typeof deadLetterRowSchema>

/**
 * Where it is sent: `host` alone, because the rest of an address may hold what only its receiver should know. Hidden from who may
 * not configure.
 */
export const letterSinkSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), host: z.string(), paused: z.string().nullable() }),
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('hidden') }),
])
export type LetterSink = z.infer<typeof letterSinkSchema>

/** Messages that a person decides about. Only the service keeps them; decisions are made by `ops.decide`. */
export const deadLetterCalls = {
  'dead_letters.list': call(
    z.strictObject({
      /** Of an earlier page; null for those that failed last. */
      cursor: z.string().max(2048).nullable(),
      limit: z.int().min(1).max(200),
    }),
    z.object({
      items: z.array(deadLetterRowSchema),
      nextCursor: z.string().nullable(),
      /** How many there are; null where the service is of before and doesn't say. */
      total: z.int().nullable(),
      /** When the service was asked. */
      at: instantSchema,
    }),
  ),
  /** One, whatever became of it; null where it is gone. */
  'dead_letters.get': call(z.strictObject({ id: destinationDeliveryIdSchema }), deadLetterRowSchema.nullable()),
  /** Of letters that are listed already, in their order. */
  'dead_letters.here': call(
    z.strictObject({
      letters: z
        .array(z.object({ id: destinationDeliveryIdSchema, eventId: eventIdSchema, destination: destinationSchema }))
        .max(500),
    }),
    z.array(knownHereSchema),
  ),
  'dead_letters.sink': call(z.strictObject({ destination: destinationSchema }), letterSinkSchema),
} as const
