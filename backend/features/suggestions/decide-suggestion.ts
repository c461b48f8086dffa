import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { canonicalSignature, isNoMoreThan } from '#shared/domain/suggest-mappings/evidence-signature.ts'
import type { OpId, ProjectId, ResourceId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import { emptyFilter, type Mapping } from '#shared/model/mapping.ts'
import type { Intent, OpResult } from '#shared/model/operation.ts'
import type { PastDecision, Suggested, Suggestion, SuggestionState } from '#shared/model/suggestion.ts'
import { RouteCache } from '#backend/routing/route-cache.ts'
import { liveMappingsOf } from '../mappings/mapping-repository.ts'
import type { OpEffect, OpScope } from '../ops/op-scope.ts'
import { findProject } from '../projects/project-repository.ts'
import { renewSuggestion } from './renew-suggestion.ts'
import { countAs, countBack, type CountedOutcome, type CountedUndo } from './counted-decision.ts'
import { countDecisions, findSuggestionOf, suggestionIdOf } from './suggestion-repository.ts'

/** What a decision did to a suggestion and to the records, as far as taking it back needs. */
export interface SuggestionUndo {
  readonly resourceId: ResourceId
  readonly projectId: ProjectId
  /** What was on record against this project before. */
  readonly past: PastDecision | null
  /** The state to come back to, where it doesn't follow from the records. */
  readonly accepted: (SuggestionState & { kind: 'accepted' }) | null
  /** What to count when it is taken back; decisions of earlier versions say it in `counts`. */
  readonly counted?: readonly CountedUndo[]
  readonly counts?: readonly { readonly signature: string; readonly what: CountedOutcome; readonly by: 1 | -1 }[]
  /** It stands among the past decisions: once a mapping has taken its place there, nothing of it is left to take back. */
  readonly isDecline: boolean
}

const nothing: OpResult = { applied: 0, skipped: [], arrivedLater: 0, takenAlong: 0 }

/** A mapping was made: by a suggestion, past it, or against it. */
export function noteMapped(scope: OpScope, mapping: Mapping, signature: string | undefined): SuggestionUndo | null {
  const { db, workspaceId, at } = scope
  const { resourceId, destination, provenance } = mapping
  if (destination.kind !== 'project') return null
  const known = findSuggestionOf(db, workspaceId, resourceId)
  const isSuggested = signature !== undefined && (provenance === 'suggested' || provenance === 'auto')
  if (known === undefined && !isSuggested) return null
  const isPolicy = provenance === 'auto'
  const place = { resourceId, projectId: destination.id }
  const counted: CountedUndo[] = []
  // While an accepted mapping is there nothing is suggested: whatever more the resource gets says nothing of the evidence.
  const isFirst = known?.state.kind !== 'accepted'
  const accepted =
    isSuggested && isFirst ? { ...place, signature: countedSignature(known, destination.id, signature) } : null
  if (accepted !== null && isPolicy) counted.push({ ...accepted, from: null, to: 'declined' })
  else if (accepted !== null) {
    const before = countAs(scope, accepted, 'accepted')
    counted.push({ ...accepted, from: 'accepted', to: before ?? 'undone' })
  }
  const overruled = isPolicy ? undefined : leaderAgainst(known, mapping)
  if (overruled !== undefined) {
    const against = { resourceId, projectId: overruled.projectId, signature: overruled.signature }
    counted.push({ ...against, from: 'declined', to: countAs(scope, against, 'declined') })
  }
  const past = known?.pastDecisions.find((one) => one.projectId === destination.id) ?? null
  const state: SuggestionState | undefined =
    accepted === null
      ? known?.state
      : { kind: 'accepted', mappingId: mapping.id, signature: accepted.signature, by: isPolicy ? 'policy' : 'person' }
  const pastDecisions = without(known, destination.id)
  renewSuggestion({ db, cache: new RouteCache(db, at), workspaceId, at }, resourceId, { state, pastDecisions })
  return { resourceId, projectId: destination.id, past, accepted: null, counted, isDecline: false }
}

/**
 * Under which signature a decision counts: a record says how often what the service finds was right, so where it has
 * evidence of its own for the project, that is it, whatever a client names. Where it has none, it is what the decider saw.
 */
function countedSignature(known: Suggestion | undefined, projectId: ProjectId, said: string): string {
  return known?.candidates.find((one) => one.projectId === projectId)?.signature ?? canonicalSignature(said)
}

/** What was suggested instead, where a person gave the whole resource to another project. */
function leaderAgainst(known: Suggestion | undefined, mapping: Mapping): Suggested | undefined {
  if (known?.state.kind !== 'open' || JSON.stringify(mapping.filter) !== JSON.stringify(emptyFilter)) return undefined
  const [leader] = known.candidates
  if (leader === undefined || leader.isDeclined || leader.projectId === mapping.destination.id) return undefined
  // Between equals nothing was suggested that could be wrong.
  return leader.equals.length > 0 ? undefined : leader
}

/** A person took a mapping away: whatever speaks for it, it isn't suggested first again. */
export function noteRetired(scope: OpScope, mapping: Mapping): SuggestionUndo | null {
  const { db, workspaceId, at } = scope
  const { resourceId, destination } = mapping
  if (destination.kind !== 'project') return null
  const others = liveMappingsOf(db, workspaceId, resourceId)
  if (others.some((other) => other.destination.id === destination.id)) return null
  const known = findSuggestionOf(db, workspaceId, resourceId)
  const accepted = known?.state.kind === 'accepted' && known.state.mappingId === mapping.id ? known.state : null
  const counted: CountedUndo[] = []
  if (accepted?.by === 'policy') {
    const against = { resourceId, projectId: destination.id, signature: accepted.signature }
    counted.push({ ...against, from: 'declined', to: countAs(scope, against, 'declined') })
  }
  const past = known?.pastDecisions.find((one) => one.projectId === destination.id) ?? null
  const retired = pastDecision(scope, { projectId: destination.id, how: { kind: 'retired' }, signature: '' })
  const pastDecisions = [...without(known, destination.id), retired]
  renewSuggestion({ db, cache: new RouteCache(db, at), workspaceId, at }, resourceId, { pastDecisions })
  return { resourceId, projectId: destination.id, past, accepted, counted, isDecline: false }
}

/** A person says that a project is not it. */
export function declineSuggestion(scope: OpScope, intent: Intent & { type: 'suggestion.decline' }): OpEffect {
  const { db, workspaceId, at } = scope
  const { resourceId, projectId } = intent
  const signature = canonicalSignature(intent.signature)
  if (findProject(db, workspaceId, projectId) === undefined)
    throw new SwitchboardError('project.not_found', 'There is no such project in this workspace.')
  const current = liveMappingsOf(db, workspaceId, resourceId).find(({ destination }) => destination.id === projectId)
  if (current !== undefined)
    throw new SwitchboardError('suggestion.taken', 'It is mapped there by now.', { details: { current } })
  const before = findSuggestionOf(db, workspaceId, resourceId)
  const past = before?.pastDecisions.find((one) => one.projectId === projectId) ?? null
  const subject = suggestionIdOf(resourceId)
  // Whoever declined first has said it: the word of the next, on the same evidence, changes nothing.
  if (past?.how.kind === 'declined' && isNoMoreThan(signature, past.signature)) {
    const now = { state: before?.state ?? null, declined: past }
    return { result: nothing, undo: null, subject, before: now.state, after: now }
  }
  const how = { kind: 'declined', reason: intent.reason, note: intent.note } as const
  const declined = pastDecision(scope, { projectId, how, signature: unitedWith(past, signature) })
  const pastDecisions = [...without(before, projectId), declined]
  const after = renewSuggestion({ db, cache: new RouteCache(db, at), workspaceId, at }, resourceId, { pastDecisions })
  if (after === undefined)
    throw new SwitchboardError('resource.not_found', 'There is no such resource.', { details: { resourceId } })
  const about = { resourceId, projectId, signature: countedSignature(before, projectId, signature) }
  const counted = [{ ...about, from: 'declined', to: countAs(scope, about, 'declined') }] as const
  return {
    result: nothing,
    undo: {
      itemIds: [],
      mapping: null,
      suggestion: { resourceId, projectId, past, accepted: null, counted, isDecline: true },
    },
    subject,
    before: before?.state ?? null,
    after: { state: after.state, declined },
  }
}

/** Takes back what a decision did to a suggestion. Answers false where a later one about the same two stands in the way. */
export function takeBack(
  scope: Pick<OpScope, 'db' | 'workspaceId' | 'at'>,
  target: OpId,
  undo: SuggestionUndo,
): boolean {
  const { db, workspaceId, at } = scope
  const { resourceId, projectId } = undo
  const known = findSuggestionOf(db, workspaceId, resourceId)
  const current = known?.pastDecisions.find((one) => one.projectId === projectId)
  // Who has said something else of the same two since is not overruled: that is taken back first.
  if (current === undefined ? undo.isDecline : current.opId !== target) return false
  for (const counted of undo.counted ?? []) countBack({ db, workspaceId, at }, counted)
  for (const { signature, what, by } of undo.counts ?? [])
    countDecisions(db, workspaceId, { signature, accepted: 0, declined: 0, undone: 0, [what]: by }, at)
  const pastDecisions = [...without(known, projectId), ...(undo.past === null ? [] : [undo.past])]
  const state = undo.accepted ?? known?.state
  renewSuggestion({ db, cache: new RouteCache(db, at), workspaceId, at }, resourceId, { state, pastDecisions })
  return true
}

function pastDecision(
  { actor, decidedAt, opId }: OpScope,
  said: Pick<PastDecision, 'projectId' | 'how' | 'signature'>,
): PastDecision {
  return { ...said, actor, at: toInstant(decidedAt), opId }
}

function without(known: Suggestion | undefined, projectId: ProjectId): PastDecision[] {
  return (known?.pastDecisions ?? []).filter((one) => one.projectId !== projectId)
}

/** Declined again on other evidence, it is declined on both. */
function unitedWith(past: PastDecision | null, signature: string): string {
  if (past === null || past.signature === '' || isNoMoreThan(past.signature, signature)) return signature
  return [...new Set([...past.signature.split('+'), ...signature.split('+')])].toSorted().join('+')
}
