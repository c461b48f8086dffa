import { closeRival } from '#shared/domain/close-rival.ts'
import { productPolicy } from '#shared/domain/resolve-policy.ts'
import type { Suggested } from '#shared/model/suggestion.ts'

type Offered = Pick<Suggested, 'confidence' | 'projectName' | 'equals' | 'isDeclined'>

/** Whether no suggestion stands apart from the next, as where several are accepted at once: then none is put forward. */
export function isEqualFit(candidates: readonly Offered[]): boolean {
  const offered = candidates.filter(({ isDeclined }) => !isDeclined)
  return closeRival(offered, productPolicy.autoRoute.margin) !== undefined
}
