import type { Suggested } from '../model/suggestion.ts'
import type { CandidateInput } from './rank-candidates.ts'
import { gatherEvidence } from './suggest-mappings/gather-evidence.ts'
import { rankEvidence } from './suggest-mappings/rank-evidence.ts'

/**
 * The projects that a resource may belong to, strongest first, at most five. The strongest evidence of each group counts,
 * groups combine by noisy-or, counter-evidence multiplies down, and what people decided against comes last. Equal input
 * in any order gives an equal answer.
 */
export function suggestMappings(input: CandidateInput): Suggested[] {
  const evidenceFor = gatherEvidence(input)
  const found = input.projects.map((project) => ({ project, evidence: evidenceFor(project) }))
  return rankEvidence(input.resource, found, input.pastDecisions)
}
