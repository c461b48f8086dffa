import { z } from 'zod'
import { SwitchboardError } from '../errors/switchboard-error.ts'
import { unreachable } from '../lib/unreachable.ts'
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

export type InstallationTransition =
  | { readonly kind: 'prove' }
  | { readonly kind: 'suspend'; readonly by: 'provider' | 'operator' }
  | { readonly kind: 'unsuspend'; readonly by: 'provider' | 'operator' }
  | { readonly kind: 'fail'; readonly code: string }
  | { readonly kind: 'recover' }
  | { readonly kind: 'revoke' }
  | { readonly kind: 'disconnect' }

/** The next state, or throws `installation.illegal_transition`. A provider's unsuspend doesn't lift an operator's suspension. */
export function nextInstallationState(state: InstallationState, transition: InstallationTransition): InstallationState {
  const over = isOver(state)
  switch (transition.kind) {
    case 'prove':
      if (state.kind === 'pending') return { kind: 'active' }
      break
    case 'suspend':
      if (state.kind === 'active') return { kind: 'suspended', by: transition.by }
      break
    case 'unsuspend':
      if (state.kind === 'suspended' && state.by === transition.by) return { kind: 'active' }
      break
    case 'fail':
      if (state.kind === 'active') return { kind: 'error', code: transition.code }
      break
    case 'recover':
      if (state.kind === 'error') return { kind: 'active' }
      break
    case 'revoke':
      if (!over) return { kind: 'revoked' }
      break
    case 'disconnect':
      if (!over) return { kind: 'disconnected' }
      break
    default:
      unreachable(transition)
  }
  throw new SwitchboardError(
    'installation.illegal_transition',
    `An installation that is ${state.kind} can't ${transition.kind}.`,
    {
      details: { state, transition },
    },
  )
}

/** Whether nothing comes after this state: whoever comes back comes as another installation. */
export function isOver(state: InstallationState): boolean {
  return state.kind === 'revoked' || state.kind === 'disconnected'
}

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
  host: z.string().min(1).max(253).optional(),
  externalInstallationId: z.string().min(1).max(64),
  account: accountSchema,
  resourceSelection: z.enum(['all', 'selected']).default('all'),
  /** `active` only where ownership was proven elsewhere (bootstrapping by an admin); otherwise it starts as pending. */
  active: z.boolean().default(false),
  /** Only, and always, where the provider's webhooks come to an address of each installation. */
  webhookSecret: webhookSecretSchema.optional(),
})

/** A new installation, with the path of its own address where it has one: shown to whoever made it. */
export const createdInstallationSchema = installationSchema.extend({ webhookPath: z.string().nullable() })
export type CreatedInstallation = z.infer<typeof createdInstallationSchema>
