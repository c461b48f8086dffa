import { z } from 'zod'
import { bulkActionSchema, bulkItemSchema, bulkSchema, confidenceSchema } from '../model/bulk.ts'
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
  /** Of suggestions at least as sure as that; null for as sure as policy asks for. */
  'bulk.plan_suggestions': call(z.strictObject({ threshold: confidenceSchema.nullable() }), bulkSchema),
  'bulk.get': call(one, bulkSchema),
  'bulk.cancel': call(one, bulkSchema),
  /** The first of those that it came to this with. */
  'bulk.items': call(
    one.extend({ outcome: z.enum(['not_reached', 'left_out', 'skipped', 'kept']) }),
    z.object({ items: z.array(bulkItemSchema), more: z.boolean() }),
  ),
} as const
