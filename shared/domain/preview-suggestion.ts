import type { ProjectId } from '../model/ids.ts'
import type { Candidate, Evidence } from '../model/routing-decision.ts'
import type { PastDecision, Suggested, Suggestion } from '../model/suggestion.ts'
import { asSuggested } from './suggest-mappings/as-suggested.ts'
import { orderSuggested } from './suggest-mappings/order-suggested.ts'
import { type FoundEvidence, rankEvidence } from './suggest-mappings/rank-evidence.ts'
import { rounded } from './suggest-mappings/share.ts'
import { declinedFactor, pastSentence } from './suggest-mappings/weigh-evidence.ts'

export interface PreviewFacts {
  /** What an event's own decision kept. */
  readonly stored: readonly Candidate[]
  /** What the service says of its resource by now; undefined where it says nothing. */
  readonly suggestion: Pick<Suggestion, 'state' | 'candidates' | 'resource'> | undefined
  /** With those that only this machine knows, without those that it has taken back. */
  readonly pastDecisions: readonly PastDecision[]
  /** The projects that are archived by now. */
  readonly archived: ReadonlySet<ProjectId>
}

/** What an event says of itself, which its resource as a whole doesn't. */
const ownKinds: ReadonlySet<Evidence['kind']> = new Set<Evidence['kind']>(['commit_in_graph', 'branch_equal'])

/**
 * The candidates of an event as the service would rank them, from what is replicated: the evidence that it found, weighed
 * again with what was decided since.
 */
export function previewSuggestion({ stored, suggestion, pastDecisions, archived }: PreviewFacts): Suggested[] {
  const state = suggestion?.state.kind
  if (suggestion === undefined || (state !== 'open' && state !== 'declined'))
    return asStored(
      stored.filter(({ projectId }) => !archived.has(projectId)),
      pastDecisions,
    )
  const found = new Map<ProjectId, FoundEvidence>()
  const projectOf = ({ projectId: id, projectName: name }: Candidate): FoundEvidence['project'] => ({
    id,
    name,
    archivedAt: null,
  })
  for (const candidate of suggestion.candidates)
    found.set(candidate.projectId, { project: projectOf(candidate), evidence: [...candidate.evidence] })
  for (const candidate of stored) {
    const known = found.get(candidate.projectId) ?? { project: projectOf(candidate), evidence: [] }
    const own = candidate.evidence.filter(
      ({ kind }) => ownKinds.has(kind) && !known.evidence.some((one) => one.kind === kind),
    )
    if (own.length > 0)
      found.set(candidate.projectId, { project: known.project, evidence: [...own, ...known.evidence] })
  }
  const living = [...found.values()].filter(({ project }) => !archived.has(project.id))
  return rankEvidence(suggestion.resource, living, pastDecisions, (candidate) =>
    beyond(suggestion.candidates, candidate),
  )
}

/** Those that showed the same and are not among the few that are replicated, for as long as it is what was shown. */
function beyond(replicated: readonly Suggested[], candidate: Suggested): readonly string[] {
  const was = replicated.find(({ projectId }) => projectId === candidate.projectId)
  if (was?.signature !== candidate.signature || was.confidence !== candidate.confidence) return []
  const names = new Set(replicated.map(({ projectName }) => projectName))
  return was.equals.filter((name) => !names.has(name))
}

/** Its resource's own facts aren't known here: what the event has stands, but for what was decided against. */
function asStored(stored: readonly Candidate[], pastDecisions: readonly PastDecision[]): Suggested[] {
  const past = new Map(pastDecisions.map((decision) => [decision.projectId, decision]))
  return stored
    .map((candidate): Suggested => {
      const suggested = asSuggested(candidate)
      const decision = past.get(candidate.projectId)
      if (decision === undefined) return suggested
      const confidence = rounded(candidate.confidence * declinedFactor)
      const counterEvidence = [...candidate.counterEvidence, pastSentence(decision, candidate.projectName)]
      return { ...suggested, confidence, counterEvidence, isDeclined: true }
    })
    .toSorted(orderSuggested)
}
