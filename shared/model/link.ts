import { z } from 'zod'
import { installationIdSchema, linkIdSchema, memberIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { nameSchema } from './name.ts'

/**
 *   active ──expire──▶ expired
 *     │ ▲──renew────────┘ │
 *     └──revoke──▶ revoked {by} ◀──revoke──┘      (whoever comes back gets another link; what an offboarding revoked, its undo restores)
 */
export const linkStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('active') }),
  z.object({ kind: z.literal('expired') }),
  z.object({ kind: z.literal('revoked'), by: z.enum(['operator', 'deactivation', 'provider']) }),
])
export type LinkState = z.infer<typeof linkStateSchema>

export const linkStateKindSchema = z.enum(['active', 'expired', 'revoked'])

/** Who a member is at a provider, through one installation. Optional: nothing is routed by it. */
export const linkSchema = z.looseObject({
  id: linkIdSchema,
  installationId: installationIdSchema,
  memberId: memberIdSchema,
  /** The provider's immutable id; the login beside it is a label. */
  providerUserId: z.string(),
  login: z.string(),
  scopes: z.array(z.string()),
  state: linkStateSchema,
  createdAt: instantSchema,
  version: z.int(),
})
export type Link = z.infer<typeof linkSchema>

export const createLinkInput = z.strictObject({
  installationId: installationIdSchema,
  memberId: memberIdSchema,
  providerUserId: z.string().regex(/^[\w.:-]{1,64}$/, 'Use the id that the provider’s events name.'),
  login: nameSchema,
  scopes: z
    .array(z.string().regex(/^[!-~]{1,128}$/, 'A scope is one word.'))
    .max(64)
    .default([]),
})
