import type { AutoAcceptPolicy } from '../model/policy.ts'
import type { Suggested, SuggestionRecord } from '../model/suggestion.ts'
import { decideAuto } from './decide-auto.ts'
import { hitRate, type HitRate } from './hit-rate.ts'

export interface AutoAccepted {
  readonly candidate: Suggested
  readonly rate: HitRate
}

/**
 * The candidate that policy accepts without a person; undefined where it leaves that to one. What counts is how people
 * decided on the same evidence, not how strong that is; it must stand apart from the next by `margin`.
 */
export function autoAccepted(
  candidates: readonly Suggested[],
  records: ReadonlyMap<string, Pick<SuggestionRecord, 'accepted' | 'declined' | 'undone'>>,
  { policy, margin }: { readonly policy: AutoAcceptPolicy; readonly margin: number },
): AutoAccepted | undefined {
  const verdict = decideAuto(candidates, { threshold: 0, margin })
  if (!policy.enabled || verdict.kind !== 'chosen') return undefined
  const { candidate } = verdict
  const rate = hitRate(records.get(candidate.signature))
  if (rate === undefined || rate.decisions < policy.leastDecisions || rate.atLeast < policy.threshold) return undefined
  return { candidate, rate }
}
