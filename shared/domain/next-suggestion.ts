import type { MappingId } from '../model/ids.ts'
import type { PastDecision, Suggested, SuggestionState } from '../model/suggestion.ts'

export interface SuggestionFacts {
  /** The state that is on record; undefined where there is none. */
  readonly known: SuggestionState | undefined
  /** The mappings that take the resource's events, active or paused. */
  readonly mappedBy: readonly MappingId[]
  readonly isRemoved: boolean
  readonly candidates: readonly Suggested[]
  readonly pastDecisions: readonly PastDecision[]
}

/** The state that follows from the records; undefined where there is nothing to say and never was. */
export function nextSuggestion(facts: SuggestionFacts): SuggestionState | undefined {
  const { known, mappedBy, candidates } = facts
  if (known?.kind === 'accepted' && mappedBy.includes(known.mappingId)) return known
  const isOver = mappedBy.length > 0 || facts.isRemoved || candidates.length === 0
  if (isOver) return known === undefined && facts.pastDecisions.length === 0 ? undefined : { kind: 'superseded' }
  if (candidates.some(({ isDeclined }) => !isDeclined)) return { kind: 'open' }
  return { kind: 'declined', reason: newestReason(facts.pastDecisions) }
}

function newestReason(decisions: readonly PastDecision[]): (SuggestionState & { kind: 'declined' })['reason'] {
  const [newest] = decisions.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
  return newest?.how.kind === 'declined' ? newest.how.reason : 'other'
}
