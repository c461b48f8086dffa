import { z } from 'zod'
import { instantSchema } from './instant-schema.ts'
import { destinationSchema } from './mapping.ts'

/** Why nothing is sent: somebody said so, or the receiver did. */
export const sinkPauseSchema = z.object({
  by: z.enum(['operator', 'machine']),
  reason: z.string(),
  since: instantSchema,
})
export type SinkPause = z.infer<typeof sinkPauseSchema>

/** Where the signals of a project or feed are sent, signed as Standard Webhooks says. */
export const sinkSchema = z.looseObject({
  destination: destinationSchema,
  url: z.string(),
  paused: sinkPauseSchema.nullable(),
  /** While it is there, every request is signed with both. */
  hasPreviousSecret: z.boolean(),
  /** Attempts that failed in a row; after some, one message at a time tries whether it is better. */
  failures: z.int(),
  /** Before this nothing is tried; null where nothing is waited for. */
  retryAt: instantSchema.nullable(),
  createdAt: instantSchema,
})
export type Sink = z.infer<typeof sinkSchema>

export const sinkInput = z.strictObject({
  url: z.string().min(1).max(2048),
  paused: z.boolean().default(false),
})
