import { closeRival } from '#shared/domain/close-rival.ts'
import { productPolicy } from '#shared/domain/resolve-policy.ts'
import type { GroupRow } from '#shared/ipc/inbox-calls.ts'
import type { Candidate } from '#shared/model/routing-decision.ts'

/** What a group's row shows of its candidates: the strongest, and the one that is too close to it. Policies aren't here: what the product says holds. */
export function topCandidate(candidates: readonly Candidate[]): GroupRow['topCandidate'] {
  const [first] = candidates
  if (first === undefined) return null
  return {
    projectId: first.projectId,
    projectName: first.projectName,
    confidence: first.confidence,
    ambiguousWith: closeRival(candidates, productPolicy.autoRoute.margin)?.projectName ?? null,
  }
}
