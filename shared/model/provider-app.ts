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

/** Deliveries that are kept at an app because nobody has claimed the installation that they are of. Nothing of what they say. */
export const unclaimedSchema = z.looseObject({
  count: z.int(),
  /** When the oldest of them came; null where there is none. */
  since: instantSchema.nullable(),
  /** Of how many installations they are. */
  installationCount: z.int(),
  /** The ten that most of them are of. */
  installations: z.array(
    z.looseObject({ externalInstallationId: z.string(), count: z.int(), lastSeenAt: instantSchema }),
  ),
  /** How many name no installation, such as those that could not be read: no claim takes these. */
  unnamed: z.int(),
  /** After how many days what nobody has claimed is removed. */
  keptDays: z.int(),
})
export type Unclaimed = z.infer<typeof unclaimedSchema>

/** A delivery that is kept at an app and names no installation. */
export const unnamedDeliverySchema = z.looseObject({
  deliveryId: z.string(),
  eventType: z.string(),
  receivedAt: instantSchema,
  /** Of its body, in bytes. */
  size: z.int(),
})
export type UnnamedDelivery = z.infer<typeof unnamedDeliverySchema>

export const unnamedRequestSchema = z.object({
  deliveryId: z.string(),
  eventType: z.string(),
  receivedAt: instantSchema,
  /** The request's headers, without signatures and credentials. */
  headers: z.record(z.string(), z.string()),
  /** The body as received, byte for byte, when it is UTF-8; otherwise null and `bodyBase64` holds it. */
  body: z.string().nullable(),
  bodyBase64: z.string().nullable(),
  /** Why it could not be read; null where it was read and is of no installation. */
  problem: z.string().nullable(),
})
export type UnnamedRequest = z.infer<typeof unnamedRequestSchema>

export const listedProviderAppSchema = providerAppSchema.extend({ unclaimed: unclaimedSchema })
export type ListedProviderApp = z.infer<typeof listedProviderAppSchema>

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
