import { z } from 'zod'
import { hostSchema } from './host-schema.ts'
import { installationIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { providerSchema } from './provider.ts'
import { webhookSecretSchema } from './provider-app.ts'

/**
 *   pending ──prove──▶ active ◀──unsuspend── suspended {by}
 *                        │ ──suspend──▶ ▲
 *   any but the last two ├──revoke──▶ revoked
 *                        ├──disconnect──▶ disconnected
 *                        └──fail──▶ error {code} ──recover──▶ active
 */
export const installationStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pending') }),
  z.object({ kind: z.literal('active') }),
  z.object({ kind: z.literal('suspended'), by: z.enum(['provider', 'operator']) }),
  z.object({ kind: z.literal('error'), code: z.string() }),
  z.object({ kind: z.literal('revoked') }),
  z.object({ kind: z.literal('disconnected') }),
])
export type InstallationState = z.infer<typeof installationStateSchema>

export const accountSchema = z.object({
  externalId: z.string(),
  login: z.string(),
  kind: z.enum(['organization', 'user', 'enterprise', 'site']),
})
export type Account = z.infer<typeof accountSchema>

/** A workspace's connection to one account at one provider. It never names a project: mappings do. */
export const installationSchema = z.looseObject({
  id: installationIdSchema,
  provider: providerSchema,
  host: z.string(),
  mode: z.enum(['github_app', 'oauth', 'nango', 'token']),
  externalInstallationId: z.string(),
  account: accountSchema,
  resourceSelection: z.enum(['all', 'selected']),
  state: installationStateSchema,
  lastDeliveryAt: instantSchema.nullable(),
  installedAt: instantSchema,
  version: z.int(),
})
export type Installation = z.infer<typeof installationSchema>

export const createInstallationInput = z.strictObject({
  provider: providerSchema,
  /** Left out, it is the provider's own, where that has one. */
  host: hostSchema.optional(),
  externalInstallationId: z.string().min(1).max(64),
  account: accountSchema,
  resourceSelection: z.enum(['all', 'selected']).default('all'),
  /** `active` only where ownership was proven elsewhere (bootstrapping by an admin); otherwise it starts as pending. */
  active: z.boolean().default(false),
  /** Only, and always, where the provider's webhooks come to an address of each installation. */
  webhookSecret: webhookSecretSchema.optional(),
})

/** An installation as it is asked for by name, with what is known of the address that is its own. */
export const installationDetailSchema = installationSchema.extend({
  /** `/webhooks/{provider}/{pathToken}`, for who may administer; null for others, and where the address is an app's. */
  webhookPath: z.string().nullable(),
  hasPreviousSecret: z.boolean(),
})
export type InstallationDetail = z.infer<typeof installationDetailSchema>

/** A new installation, with the path of its own address where it has one: shown to whoever made it. */
export const createdInstallationSchema = installationSchema.extend({ webhookPath: z.string().nullable() })
export type CreatedInstallation = z.infer<typeof createdInstallationSchema>
