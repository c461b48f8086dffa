import type { Connection } from '../model/connection.ts'
import type { InstallationState } from '../model/installation.ts'
import type { Instant } from '../model/instant.ts'

export type HealthFacts =
  | {
      readonly kind: 'installation'
      readonly state: InstallationState
      readonly lastDeliveryAt: Instant | null
    }
  | { readonly kind: 'link' }

/**
 * What our own records say of a connection's health, and from what. Nothing is called healthy for having worked once: only a
 * measurement could say so.
 */
export function connectionHealth(facts: HealthFacts): Connection['health'] {
  if (facts.kind === 'link') return { kind: 'unknown', basis: 'Nothing has tried this link.' }
  const { state, lastDeliveryAt } = facts
  if (state.kind === 'error') return { kind: 'failing', basis: `The installation has the error ${state.code}.` }
  if (state.kind === 'suspended') {
    const who = state.by === 'provider' ? 'its owner at the provider' : 'an operator'
    return { kind: 'paused', basis: `The installation was suspended by ${who}.` }
  }
  if (lastDeliveryAt === null) return { kind: 'never_used', basis: 'No delivery has come through it.' }
  return { kind: 'unknown', basis: `The last delivery came at ${lastDeliveryAt}; nothing has tried it since.` }
}
