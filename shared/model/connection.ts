import { z } from 'zod'
import { connectionIdSchema, installationIdSchema, linkIdSchema } from './ids.ts'
import type { ConnectionId, InstallationId, LinkId } from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { installationStateSchema } from './installation.ts'
import { linkStateSchema } from './link.ts'
import { providerSchema } from './provider.ts'

/** How a connection reaches its provider: by ourselves, or through Nango, where (providerConfigKey, connectionId) is its key. */
export const transportSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('direct') }),
  z.object({
    kind: z.literal('nango'),
    providerConfigKey: z.string(),
    connectionId: z.string(),
    contract: z.enum(['legacy', 'v2']),
    tags: z.record(z.string(), z.string()),
  }),
])
export type Transport = z.infer<typeof transportSchema>

/** Whose connection it is: each installation and each link has exactly one. */
export const connectionSubjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('installation'), id: installationIdSchema }),
  z.object({ kind: z.literal('link'), id: linkIdSchema }),
])
export type ConnectionSubject = z.infer<typeof connectionSubjectSchema>

export const healthKindSchema = z.enum(['healthy', 'failing', 'backing_off', 'dead', 'never_used', 'paused', 'unknown'])
export type HealthKind = z.infer<typeof healthKindSchema>

/** The states of installations and of links, by name. */
export const connectionStateKindSchema = z.enum([
  'pending',
  'active',
  'suspended',
  'error',
  'expired',
  'revoked',
  'disconnected',
])
export type ConnectionStateKind = z.infer<typeof connectionStateKindSchema>

export const connectionSchema = z.looseObject({
  id: connectionIdSchema,
  subject: connectionSubjectSchema,
  provider: providerSchema,
  host: z.string(),
  /** Whose account it is there: a label. */
  login: z.string(),
  transport: transportSchema,
  /** That of its link or installation; in this order, or who revoked a link would be lost. */
  state: z.union([linkStateSchema, installationStateSchema]),
  health: z.object({
    kind: healthKindSchema,
    /** What that is known from, in a sentence. */
    basis: z.string(),
  }),
  lastDeliveryAt: instantSchema.nullable(),
  createdAt: instantSchema,
})
export type Connection = z.infer<typeof connectionSchema>

/** The id of whoever's connection it is, under another prefix: one leads to the other without a look-up. */
export function connectionIdOf(subjectId: InstallationId | LinkId): ConnectionId {
  return connectionIdSchema.parse(`conn_${subjectId.slice(subjectId.indexOf('_') + 1)}`)
}
