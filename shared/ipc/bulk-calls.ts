import { z } from 'zod'
import { bulkActionSchema, bulkItemSchema, bulkSchema } from '../model/bulk.ts'
import { bulkIdSchema } from '../model/ids.ts'
import { call } from './call.ts'
import { inboxFilterSchema } from './inbox-calls.ts'

const one = z.strictObject({ id: bulkIdSchema })

/** Decisions on all that a list matches: the service freezes and counts them, whatever is loaded here. */
export const bulkCalls = {
  'bulk.plan': call(
    z.strictObject({
      filter: inboxFilterSchema,
      /** Only this group's; null for all. */
      groupKey: z.string().max(512).nullable(),
      action: bulkActionSchema,
    }),
    bulkSchema,
  ),
  'bulk.get': call(one, bulkSchema),
  'bulk.cancel': call(one, bulkSchema),
  /** The first of those that were not acted on, or not put back. */
  'bulk.left': call(
    one.extend({ outcome: z.enum(['skipped', 'kept']) }),
    z.object({ items: z.array(bulkItemSchema), more: z.boolean() }),
  ),
} as const
