import { z } from 'zod'
import { eventIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { destinationSchema } from './mapping.ts'

/** One place that routed events would be sent to again. */
export const replayTargetSchema = z.object({
  destination: destinationSchema,
  name: z.string(),
  /** How many of the events it has. */
  events: z.int(),
  /** Where it is sent anything: the address without its path, which may hold a secret. Null where it has no sink. */
  sink: z.object({ origin: z.string(), paused: z.boolean() }).nullable(),
  /** The last thing that one of these events was sent there with; null where none was. */
  last: z.object({ state: z.string(), at: instantSchema, status: z.int().nullable() }).nullable(),
})
export type ReplayTarget = z.infer<typeof replayTargetSchema>

/** Where events would go if they were sent again now. Nothing is sent by asking. */
export const replayPlanSchema = z.object({
  /** Those that at least one message would be sent for. */
  events: z.int(),
  /** The messages in all: one for each event and each of its destinations that has a sink. */
  sends: z.int(),
  targets: z.array(replayTargetSchema),
  skipped: z.array(z.object({ id: eventIdSchema, code: z.enum(['not_found', 'not_routed', 'no_sink']) })),
})
export type ReplayPlan = z.infer<typeof replayPlanSchema>
