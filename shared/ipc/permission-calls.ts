import { z } from 'zod'
import { installationIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { providerSchema } from '../model/provider.ts'
import { call } from './call.ts'

export const permissionRowSchema = z.object({
  /** As the provider calls it: `contents`, `Push events`. */
  name: z.string(),
  /** `read` or `write` where the provider tells them apart. */
  level: z.string().nullable(),
  /** The types of events that it is needed for. */
  types: z.array(z.string()),
  state: z.discriminatedUnion('kind', [
    /** The provider has said so; events of the types that are `unsent` it doesn't send all the same. */
    z.object({ kind: z.literal('granted'), level: z.string(), unsent: z.array(z.string()) }),
    /** Granted, but none of its events is sent. */
    z.object({ kind: z.literal('unsubscribed'), level: z.string() }),
    /** The provider’s list doesn’t have it. */
    z.object({ kind: z.literal('missing') }),
    /** Nobody has said, but such an event came. */
    z.object({ kind: z.literal('seen'), at: instantSchema }),
    z.object({ kind: z.literal('unknown') }),
  ]),
})
export type PermissionRow = z.infer<typeof permissionRowSchema>

/** Where it is known from what was granted. */
export const grantSourceSchema = z.discriminatedUnion('kind', [
  /** In the provider's own words, when it told of a change. */
  z.object({ kind: z.literal('told'), at: instantSchema }),
  /** It never told, as far as the service has kept it, or what it told is not kept any more. */
  z.object({ kind: z.literal('untold'), why: z.enum(['never', 'gone']) }),
  /** The provider has no word for it. */
  z.object({ kind: z.literal('unsaid') }),
  z.object({ kind: z.literal('away') }),
])
export type GrantSource = z.infer<typeof grantSourceSchema>

export const permissionCalls = {
  /** What the installation was granted against what is read here; the service is asked for what the provider told. */
  'installations.permissions': call(
    z.strictObject({ id: installationIdSchema, provider: providerSchema }),
    z.object({
      source: grantSourceSchema,
      rows: z.array(permissionRowSchema),
      /** How many of the newest events here were looked through for types. */
      looked: z.int(),
      at: instantSchema,
    }),
  ),
} as const
