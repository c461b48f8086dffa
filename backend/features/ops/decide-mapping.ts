import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Mapping } from '#shared/model/mapping.ts'
import { type MappingTransition, nextMappingState } from '#shared/model/next-mapping-state.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { FrozenSelection, Intent } from '#shared/model/operation.ts'
import {
  addCarried,
  findEqualMapping,
  insertMapping,
  liveMappingsOf,
  requireMapping,
  setMappingState,
} from '../mappings/mapping-repository.ts'
import { requireMappable } from '../mappings/require-mappable.ts'
import { solvableBy, solvableGroups } from '../mappings/solvable-items.ts'
import { noteMapped, noteRetired } from '../suggestions/decide-suggestion.ts'
import { placeOf } from '../unmatched/item-row.ts'
import { moveItems } from '../unmatched/move-items.ts'
import { resultOf } from './decide-items.ts'
import { decidedPlace, type OpEffect, type OpScope, undoRecord } from './op-scope.ts'
import { nothingSelected, openInGroup, requireFrozen, type SelectedItems } from './select-items.ts'
import { selectSolvable } from './select-solvable.ts'

/**
 * Makes a mapping and resolves the selected items that it accepts. Where an equal one is active already, because a
 * colleague was first or an item came back into the queue, that one takes the items.
 */
export function createMapping(scope: OpScope, intent: Intent & { type: 'mapping.create' }): OpEffect {
  const { db, workspaceId } = scope
  requireMappable(db, workspaceId, intent)
  const existing = intent.selection === null ? undefined : findEqualMapping(db, workspaceId, intent)
  if (existing?.state.kind === 'active') {
    const solved = solve(scope, existing, intent.selection)
    return {
      result: resultOf(solved),
      undo: undoRecord(solved.rows, { id: existing.id, change: null }),
      subject: existing.id,
      before: existing,
      after: existing,
    }
  }
  requireUnmapped(scope, intent)
  const mapping: Mapping = {
    id: intent.mappingId,
    installationId: intent.installationId,
    resourceId: intent.resourceId,
    destination: intent.destination,
    filter: intent.filter,
    state: { kind: 'active' },
    provenance: intent.provenance,
    evidence: intent.evidence,
    carried: 0,
    lastCarriedAt: null,
    createdBy: scope.actor,
    createdAt: toInstant(scope.at),
    version: 1,
  }
  insertMapping(db, workspaceId, mapping)
  const suggestion = noteMapped(scope, mapping, intent.signature)
  const solved = solve(scope, mapping, intent.selection)
  return {
    result: resultOf(solved),
    undo: {
      ...undoRecord(solved.rows, { id: mapping.id, change: { before: null, version: mapping.version } }),
      suggestion,
    },
    subject: mapping.id,
    before: null,
    after: mapping,
  }
}

/**
 * A suggestion is for what nobody has mapped: where somebody has meanwhile, that stands, and who accepted is told. Throws
 * `suggestion.taken` with the mapping. By hand a resource gets as many as people want.
 */
function requireUnmapped({ db, workspaceId }: OpScope, intent: Intent & { type: 'mapping.create' }): void {
  if (intent.provenance !== 'suggested') return
  const current = liveMappingsOf(db, workspaceId, intent.resourceId).find(({ state }) => state.kind === 'active')
  if (current === undefined) return
  throw new SwitchboardError('suggestion.taken', 'Somebody has mapped it meanwhile: that mapping stands.', {
    details: { current },
  })
}

/** Pauses, resumes or retires the version of a mapping that the decider saw. */
export function transitionMapping(
  scope: OpScope,
  intent: Intent & { type: 'mapping.pause' | 'mapping.resume' | 'mapping.retire' },
  transition: MappingTransition,
): OpEffect {
  const { db, workspaceId } = scope
  const mapping = requireMapping(db, workspaceId, intent.mappingId)
  requireVersion(mapping, intent.baseVersion)
  const next = setMappingState(db, workspaceId, mapping, { state: legalState(mapping, transition), at: scope.at })
  const suggestion = intent.type === 'mapping.retire' ? noteRetired(scope, next) : null
  const solved = intent.type === 'mapping.resume' ? solve(scope, next, intent.selection) : nothingSelected
  return {
    result: resultOf(solved),
    undo: {
      ...undoRecord(solved.rows, { id: mapping.id, change: { before: mapping.state, version: next.version } }),
      suggestion,
    },
    subject: mapping.id,
    before: mapping.state,
    after: next.state,
  }
}

/** Throws `version.conflict` with the mapping as it is now. */
export function requireVersion(mapping: Mapping, version: number): void {
  if (mapping.version === version) return
  throw new SwitchboardError('version.conflict', 'This mapping has changed since.', { details: { current: mapping } })
}

function legalState(mapping: Mapping, transition: MappingTransition): Mapping['state'] {
  try {
    return nextMappingState(mapping.state, transition)
  } catch (error) {
    if (!(error instanceof SwitchboardError)) throw error
    throw new SwitchboardError(error.code, error.message, {
      cause: error,
      details: { ...error.details, current: mapping },
    })
  }
}

function solve(scope: OpScope, mapping: Mapping, selection: FrozenSelection | null): SelectedItems {
  if (selection === null) return nothingSelected
  const { db, workspaceId } = scope
  const groups = solvableGroups(db, workspaceId, mapping)
  const selected = selectSolvable(db, workspaceId, selection, groups)
  const accepts = solvableBy(db, workspaceId, mapping, groups)
  const frozen = selected.rows.filter(accepts)
  const others = selection.kind === 'items' ? selected.rows.filter((row) => !frozen.includes(row)) : []
  const skipped = [...selected.skipped, ...others.map((row) => ({ id: row.event_id, code: 'not_found' as const }))]
  requireFrozen(db, workspaceId, selection, { ...selected, rows: frozen, skipped })
  // What the mapping takes from now on would be routed by it; nobody could say why what came just before it is not.
  const counted = new Set(frozen.map((row) => row.event_id))
  const along = [groups.own, ...groups.below]
    .flatMap((groupKey) => openInGroup(db, workspaceId, groupKey))
    .filter((row) => !counted.has(row.event_id) && accepts(row))
  const rows = [...frozen, ...along]
  moveItems(db, {
    workspaceId,
    at: scope.at,
    rows,
    next: (row) =>
      decidedPlace(scope, placeOf(row), { state: { kind: 'mapped', mappingId: mapping.id }, wakeAfter: null }),
  })
  addCarried(db, workspaceId, mapping.id, { count: rows.length, at: scope.at })
  const elsewhere = along.filter((row) => selection.kind === 'group' && row.group_key !== selection.groupKey).length
  const arrivedLater = Math.max(selected.arrivedLater, along.length - elsewhere) + elsewhere
  return { rows, skipped, arrivedLater, takenAlong: along.length }
}
