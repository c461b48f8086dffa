import type { Candidate } from '#shared/model/routing-decision.ts'

/** Whether no suggestion is better than the second: then none is put forward. */
export function isEqualFit([first, second]: readonly Pick<Candidate, 'confidence'>[]): boolean {
  return first !== undefined && second !== undefined && asShown(first) === asShown(second)
}

/** A difference that nobody can read is none. */
function asShown({ confidence }: Pick<Candidate, 'confidence'>): number {
  return Math.round(confidence * 100)
}
