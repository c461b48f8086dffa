import { z } from 'zod'
import { hostSchema } from './host-schema.ts'
import { providerAppIdSchema, workspaceIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { nameSchema } from './name.ts'
import { providerSchema } from './provider.ts'
import { pullSchema } from './pull.ts'

/** What we registered at a provider, once per host. Its secrets live in the secret store and never leave it. */
export const providerAppSchema = z.looseObject({
  id: providerAppIdSchema,
  provider: providerSchema,
  host: z.string(),
  appId: z.string(),
  name: z.string(),
  clientId: z.string().nullable(),
  /** `/webhooks/{provider}/{pathToken}` */
  webhookPath: z.string(),
  hasPreviousSecret: z.boolean(),
  /** Sees the events of installations that nobody has claimed; without it they are kept at the app. */
  homeWorkspaceId: workspaceIdSchema.nullable(),
  createdAt: instantSchema,
  /** How its deliveries are fetched; null where they only come by webhooks. */
  pull: pullSchema.nullable(),
})
export type ProviderApp = z.infer<typeof providerAppSchema>

/** As both sides type it: what `echo` or a file's end adds to it makes another secret, with which nothing would verify. */
export const webhookSecretSchema = z
  .string()
  .min(8)
  .max(512)
  .refine((secret) => secret.trim() === secret, 'It begins or ends with a blank or a line break; send it without.')
  .refine((secret) => !/\p{Cc}/u.test(secret.trim()), 'It has a line break, a tab or another control character in it.')

export const createProviderAppInput = z.strictObject({
  provider: providerSchema,
  /** Left out, it is the provider's own. */
  host: hostSchema.optional(),
  appId: z.string().min(1).max(64),
  name: nameSchema,
  clientId: z.string().max(120).nullable().default(null),
  webhookSecret: webhookSecretSchema,
  homeWorkspaceId: workspaceIdSchema.nullable().default(null),
})
