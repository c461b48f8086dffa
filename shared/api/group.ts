import { z } from 'zod'
import { eventIdSchema, installationIdSchema, resourceIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { providerSchema } from '../model/provider.ts'
import { reasonCodeSchema } from '../model/routing-decision.ts'

/** What one decision would solve. */
export const groupSchema = z.looseObject({
  groupKey: z.string(),
  reason: reasonCodeSchema,
  provider: providerSchema,
  /** What the group is about: a repository's full name, an account, an installation id or a type. */
  subject: z.string(),
  installationId: installationIdSchema.nullable(),
  resourceId: resourceIdSchema.nullable(),
  open: z.int(),
  snoozed: z.int(),
  firstSeenAt: instantSchema,
  lastSeenAt: instantSchema,
  newestEventId: eventIdSchema,
})
export type Group = z.infer<typeof groupSchema>
