import type { ProjectId } from '../model/ids.ts'
import type { PastDecision, Suggested } from '../model/suggestion.ts'
import type { CandidateInput } from './rank-candidates.ts'
import { evidenceSignature } from './suggest-mappings/evidence-signature.ts'
import { gatherEvidence } from './suggest-mappings/gather-evidence.ts'
import { nameEquals } from './suggest-mappings/name-equals.ts'
import { orderSuggested } from './suggest-mappings/order-suggested.ts'
import { weighEvidence } from './suggest-mappings/weigh-evidence.ts'

export const maxCandidates = 5

/**
 * The projects that a resource may belong to, strongest first, at most five. The strongest evidence of each group counts,
 * groups combine by noisy-or, counter-evidence multiplies down, and what people decided against comes last. Equal input
 * in any order gives an equal answer.
 */
export function suggestMappings(input: CandidateInput): Suggested[] {
  const { resource } = input
  const evidenceFor = gatherEvidence(input)
  const past = newestByProject(input.pastDecisions)
  const found: Suggested[] = []
  for (const project of input.projects) {
    const evidence = evidenceFor(project)
    if (evidence.length === 0) continue
    const signature = evidenceSignature(evidence)
    const weight = weighEvidence(evidence, signature, { resource, project, past: past.get(project.id) })
    if (weight.confidence > 0)
      found.push({ projectId: project.id, projectName: project.name, evidence, signature, equals: [], ...weight })
  }
  return nameEquals(found.sort(orderSuggested)).slice(0, maxCandidates)
}

function newestByProject(decisions: readonly PastDecision[]): Map<ProjectId, PastDecision> {
  const newest = new Map<ProjectId, PastDecision>()
  for (const decision of decisions) {
    const known = newest.get(decision.projectId)
    if (known === undefined || isLater(decision, known)) newest.set(decision.projectId, decision)
  }
  return newest
}

/** Two at the same instant are told apart by what they say, so that their order doesn't matter. */
function isLater(one: PastDecision, other: PastDecision): boolean {
  if (one.at !== other.at) return one.at > other.at
  return JSON.stringify(one) > JSON.stringify(other)
}
