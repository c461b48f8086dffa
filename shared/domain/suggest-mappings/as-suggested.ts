import type { Candidate } from '../../model/routing-decision.ts'
import type { Suggested } from '../../model/suggestion.ts'
import { evidenceSignature } from './evidence-signature.ts'

/** A candidate as an earlier decision kept it, without what is known about the others by now. */
export function asSuggested(candidate: Candidate): Suggested {
  return { ...candidate, signature: evidenceSignature(candidate.evidence), equals: [], isDeclined: false }
}
