import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { isNoMoreThan } from '#shared/domain/suggest-mappings/evidence-signature.ts'
import type { OpId, ProjectId, ResourceId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import { emptyFilter, type Mapping } from '#shared/model/mapping.ts'
import type { Intent, OpResult } from '#shared/model/operation.ts'
import type { PastDecision, Suggestion, SuggestionState } from '#shared/model/suggestion.ts'
import { RouteCache } from '#backend/routing/route-cache.ts'
import { liveMappingsOf } from '../mappings/mapping-repository.ts'
import type { OpEffect, OpScope } from '../ops/op-scope.ts'
import { findProject } from '../projects/project-repository.ts'
import { renewSuggestion } from './renew-suggestion.ts'
import { type Count, countDecision, findSuggestionOf, suggestionIdOf } from './suggestion-repository.ts'

/** What a decision did to a suggestion and to the records, as far as taking it back needs. */
export interface SuggestionUndo {
  readonly resourceId: ResourceId
  readonly projectId: ProjectId
  /** What was on record against this project before. */
  readonly past: PastDecision | null
  /** The state to come back to, where it doesn't follow from the records. */
  readonly accepted: (SuggestionState & { kind: 'accepted' }) | null
  /** What to count when it is taken back. */
  readonly counts: readonly Count[]
  /** Set where a later decision about the same two stands in the way of taking it back. */
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
  const counts: Count[] = []
  const count = (one: Count, whenUndone: Count): void => {
    countDecision(db, workspaceId, one, at)
    counts.push(whenUndone)
  }
  if (isSuggested && isPolicy) counts.push({ signature, what: 'declined', by: 1 })
  else if (isSuggested) {
    count({ signature, what: 'accepted', by: 1 }, { signature, what: 'undone', by: 1 })
  }
  const overruled = isPolicy ? undefined : leaderAgainst(known, mapping)
  if (overruled !== undefined) {
    const was = { signature: overruled, what: 'declined' } as const
    count({ ...was, by: 1 }, { ...was, by: -1 })
  }
  const past = known?.pastDecisions.find((one) => one.projectId === destination.id) ?? null
  const state: SuggestionState | undefined = isSuggested
    ? { kind: 'accepted', mappingId: mapping.id, signature, by: isPolicy ? 'policy' : 'person' }
    : known?.state
  const pastDecisions = without(known, destination.id)
  renewSuggestion({ db, cache: new RouteCache(db, at), workspaceId, at }, resourceId, { state, pastDecisions })
  return { resourceId, projectId: destination.id, past, accepted: null, counts, isDecline: false }
}

/** The signature of what was suggested instead, where a person gave the whole resource to another project. */
function leaderAgainst(known: Suggestion | undefined, mapping: Mapping): string | undefined {
  if (known?.state.kind !== 'open' || JSON.stringify(mapping.filter) !== JSON.stringify(emptyFilter)) return undefined
  const [leader] = known.candidates
  if (leader === undefined || leader.isDeclined || leader.projectId === mapping.destination.id) return undefined
  // Between equals nothing was suggested that could be wrong.
  return leader.equals.length > 0 ? undefined : leader.signature
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
  const counts: Count[] = []
  if (accepted?.by === 'policy') {
    const { signature } = accepted
    countDecision(db, workspaceId, { signature, what: 'declined', by: 1 }, at)
    counts.push({ signature, what: 'declined', by: -1 })
  }
  const past = known?.pastDecisions.find((one) => one.projectId === destination.id) ?? null
  const retired = pastDecision(scope, { projectId: destination.id, how: { kind: 'retired' }, signature: '' })
  const pastDecisions = [...without(known, destination.id), retired]
  renewSuggestion({ db, cache: new RouteCache(db, at), workspaceId, at }, resourceId, { pastDecisions })
  return { resourceId, projectId: destination.id, past, accepted, counts, isDecline: false }
}

/** A person says that a project is not it. */
export function declineSuggestion(scope: OpScope, intent: Intent & { type: 'suggestion.decline' }): OpEffect {
  const { db, workspaceId, at } = scope
  const { resourceId, projectId, signature } = intent
  if (findProject(db, workspaceId, projectId) === undefined)
    throw new SwitchboardError('project.not_found', 'There is no such project in this workspace.')
  const current = liveMappingsOf(db, workspaceId, resourceId).find(({ destination }) => destination.id === projectId)
  if (current !== undefined)
    throw new SwitchboardError('suggestion.taken', 'It is mapped there by now.', { details: { current } })
  const before = findSuggestionOf(db, workspaceId, resourceId)
  const past = before?.pastDecisions.find((one) => one.projectId === projectId) ?? null
  const how = { kind: 'declined', reason: intent.reason, note: intent.note } as const
  const declined = pastDecision(scope, { projectId, how, signature: unitedWith(past, signature) })
  const pastDecisions = [...without(before, projectId), declined]
  const after = renewSuggestion({ db, cache: new RouteCache(db, at), workspaceId, at }, resourceId, { pastDecisions })
  if (after === undefined)
    throw new SwitchboardError('resource.not_found', 'There is no such resource.', { details: { resourceId } })
  const counted = { signature, what: 'declined' } as const
  countDecision(db, workspaceId, { ...counted, by: 1 }, at)
  const counts = [{ ...counted, by: -1 }] as const
  return {
    result: nothing,
    undo: {
      itemIds: [],
      mapping: null,
      suggestion: { resourceId, projectId, past, accepted: null, counts, isDecline: true },
    },
    subject: suggestionIdOf(resourceId),
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
  const isOurs = current === undefined || current.opId === target
  if (undo.isDecline && current?.opId !== target) return false
  for (const count of undo.counts) countDecision(db, workspaceId, count, at)
  const pastDecisions = isOurs
    ? [...without(known, projectId), ...(undo.past === null ? [] : [undo.past])]
    : [...(known?.pastDecisions ?? [])]
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
