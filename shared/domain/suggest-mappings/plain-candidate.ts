import type { Candidate } from '../../model/routing-decision.ts'
import type { Suggested } from '../../model/suggestion.ts'

/** A candidate as decisions keep it: what follows from the rest is left out. */
export function plainCandidate(suggested: Suggested): Candidate {
  const { projectId, projectName, confidence, evidence, counterEvidence } = suggested
  return { projectId, projectName, confidence, evidence, counterEvidence }
}
