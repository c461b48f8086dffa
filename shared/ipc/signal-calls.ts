import { z } from 'zod'
import { installationIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { destinationIdSchema } from '../model/mapping.ts'
import { providerSchema } from '../model/provider.ts'
import { signalSchema } from '../model/signal.ts'
import { call } from './call.ts'

export const signalRowSchema = signalSchema.extend({
  /** The project or feed that got it; its id where nobody here knows its name. */
  destinationName: z.string(),
})
export type SignalRow = z.infer<typeof signalRowSchema>

/** What projects and feeds got. Only the service keeps it: nothing of it is on this machine but what was asked for. */
export const signalCalls = {
  'signals.list': call(
    z.strictObject({
      provider: providerSchema.nullable(),
      /** Whose connection it came through. */
      installationId: installationIdSchema.nullable(),
      kind: z.string().trim().min(1).max(128).nullable(),
      destinationId: destinationIdSchema.nullable(),
      /** Both exclusive. */
      after: instantSchema.nullable(),
      before: instantSchema.nullable(),
      /** Of an earlier page; null for the newest. */
      cursor: z.string().max(2048).nullable(),
      limit: z.int().min(1).max(200),
    }),
    z.object({
      /** The newest first. Where a filter lets little through there may be fewer than were asked for, and more behind the cursor. */
      items: z.array(signalRowSchema),
      nextCursor: z.string().nullable(),
      /** When the service was asked. */
      at: instantSchema,
    }),
  ),
} as const
