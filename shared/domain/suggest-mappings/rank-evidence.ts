import type { ProjectId } from '../../model/ids.ts'
import type { Evidence } from '../../model/routing-decision.ts'
import type { PastDecision, Suggested } from '../../model/suggestion.ts'
import type { CandidateProject, CandidateResource } from '../rank-candidates.ts'
import { evidenceSignature } from './evidence-signature.ts'
import { type EqualsElsewhere, nameEquals } from './name-equals.ts'
import { orderSuggested } from './order-suggested.ts'
import { weighEvidence } from './weigh-evidence.ts'

export const maxCandidates = 5
const shownDeclined = 2

export interface FoundEvidence {
  readonly project: Pick<CandidateProject, 'id' | 'name' | 'archivedAt'>
  readonly evidence: Evidence[]
}

/** Candidates from what speaks for each, strongest first, at most five; what people decided against comes last. */
export function rankEvidence(
  resource: Pick<CandidateResource, 'fullName' | 'archived' | 'fork'>,
  found: Iterable<FoundEvidence>,
  pastDecisions: readonly PastDecision[],
  elsewhere?: EqualsElsewhere,
): Suggested[] {
  const past = newestByProject(pastDecisions)
  const candidates: Suggested[] = []
  for (const { project, evidence } of found) {
    if (evidence.length === 0) continue
    const signature = evidenceSignature(evidence)
    const weight = weighEvidence(evidence, signature, { resource, project, past: past.get(project.id) })
    if (weight.confidence > 0)
      candidates.push({ projectId: project.id, projectName: project.name, evidence, signature, equals: [], ...weight })
  }
  const ranked = nameEquals(candidates.sort(orderSuggested), elsewhere)
  // What people declined is kept in sight, so that nobody wonders where it went.
  const declined = ranked.filter(({ isDeclined }) => isDeclined).slice(0, shownDeclined)
  return [...ranked.filter(({ isDeclined }) => !isDeclined).slice(0, maxCandidates - declined.length), ...declined]
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
