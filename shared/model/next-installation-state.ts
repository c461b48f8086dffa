import { SwitchboardError } from '../errors/switchboard-error.ts'
import { unreachable } from '../lib/unreachable.ts'
import type { InstallationState } from './installation.ts'

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
