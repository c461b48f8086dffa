import type { RecordedCandidate } from '#shared/api/suggestion-routes.ts'
import { hitRate, hitRateWords } from '#shared/domain/hit-rate.ts'
import type { Suggested, SuggestionRecord } from '#shared/model/suggestion.ts'

/** Candidates with how such suggestions fared so far. */
export function withRecords(
  candidates: readonly Suggested[],
  records: ReadonlyMap<string, SuggestionRecord>,
): RecordedCandidate[] {
  return candidates.map((candidate) => {
    const { accepted, declined, undone } = records.get(candidate.signature) ?? { accepted: 0, declined: 0, undone: 0 }
    const rate = hitRate({ accepted, declined, undone })
    const record = {
      accepted,
      declined,
      undone,
      atLeast: rate?.atLeast ?? null,
      sentence: rate === undefined ? null : hitRateWords(rate),
    }
    return { ...candidate, record }
  })
}
