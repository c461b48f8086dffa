import { SwitchboardError } from '../errors/switchboard-error.ts'
import { unreachable } from '../lib/unreachable.ts'
import type { MappingState } from './mapping.ts'

export type MappingTransition =
  | { readonly kind: 'pause'; readonly by: 'operator' | 'machine'; readonly reason: string }
  | { readonly kind: 'resume' }
  | { readonly kind: 'retire' }

/** The next state, or throws `mapping.illegal_transition`. */
export function nextMappingState(state: MappingState, transition: MappingTransition): MappingState {
  switch (transition.kind) {
    case 'pause':
      if (state.kind === 'active') return { kind: 'paused', by: transition.by, reason: transition.reason }
      break
    case 'resume':
      if (state.kind === 'paused') return { kind: 'active' }
      break
    case 'retire':
      if (state.kind !== 'retired') return { kind: 'retired' }
      break
    default:
      unreachable(transition)
  }
  throw new SwitchboardError(
    'mapping.illegal_transition',
    `A mapping that is ${state.kind} can't ${transition.kind}.`,
    {
      details: { state },
    },
  )
}
