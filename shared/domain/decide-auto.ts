import type { Suggested } from '../model/suggestion.ts'
import { closeRival } from './close-rival.ts'

export type AutoVerdict =
  | { readonly kind: 'chosen'; readonly candidate: Suggested }
  | { readonly kind: 'none' }
  | { readonly kind: 'declined'; readonly candidate: Suggested }
  | { readonly kind: 'weak'; readonly candidate: Suggested }
  | { readonly kind: 'ambiguous'; readonly candidate: Suggested; readonly rival: Suggested }

/** Whether evidence alone may decide: the first stands high enough, far enough from the next, and as the only one of its kind. */
export function decideAuto(
  candidates: readonly Suggested[],
  { threshold, margin }: { readonly threshold: number; readonly margin: number },
): AutoVerdict {
  const [candidate] = candidates
  if (candidate === undefined) return { kind: 'none' }
  if (candidate.isDeclined) return { kind: 'declined', candidate }
  if (candidate.confidence < threshold) return { kind: 'weak', candidate }
  const rival = closeRival(candidates, margin)
  return rival === undefined ? { kind: 'chosen', candidate } : { kind: 'ambiguous', candidate, rival }
}
