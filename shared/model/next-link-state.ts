import { SwitchboardError } from '../errors/switchboard-error.ts'
import { unreachable } from '../lib/unreachable.ts'
import type { LinkState } from './link.ts'

export type LinkTransition =
  | { readonly kind: 'expire' }
  | { readonly kind: 'renew' }
  | { readonly kind: 'revoke'; readonly by: 'operator' | 'deactivation' | 'provider' }
  /** The undo of the offboarding that revoked it. */
  | { readonly kind: 'restore'; readonly to: Exclude<LinkState, { kind: 'revoked' }> }

/** The next state, or throws `link.illegal_transition`. */
export function nextLinkState(state: LinkState, transition: LinkTransition): LinkState {
  switch (transition.kind) {
    case 'expire':
      if (state.kind === 'active') return { kind: 'expired' }
      break
    case 'renew':
      if (state.kind === 'expired') return { kind: 'active' }
      break
    case 'revoke':
      if (state.kind !== 'revoked') return { kind: 'revoked', by: transition.by }
      break
    case 'restore':
      if (state.kind === 'revoked' && state.by === 'deactivation') return transition.to
      break
    default:
      unreachable(transition)
  }
  throw new SwitchboardError('link.illegal_transition', `A link that is ${state.kind} can't ${transition.kind}.`, {
    details: { state },
  })
}
