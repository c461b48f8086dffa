import { errorCodes, type ErrorCode } from '#shared/errors/error-codes.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { isNoMoreThan } from '#shared/domain/suggest-mappings/evidence-signature.ts'
import { must } from '#shared/lib/must.ts'
import type { BulkSkipCode } from '#shared/model/bulk.ts'
import type { MappingId } from '#shared/model/ids.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import type { Intent } from '#shared/model/operation.ts'
import { transaction } from '#backend/store/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { readOwnJson } from '../events/event-row.ts'
import { liveMappingsOf } from '../mappings/mapping-repository.ts'
import { solvableGroups } from '../mappings/solvable-items.ts'
import { createMapping } from '../ops/decide-mapping.ts'
import type { UndoRecord } from '../ops/op-scope.ts'
import { putBack } from '../ops/put-back.ts'
import { findSuggestionOf } from '../suggestions/suggestion-repository.ts'
import { itemColumns, type ItemRow } from '../unmatched/item-row.ts'
import { bulkMappingColumns, type BulkMappingRow, destinationOf, evidenceOf } from './bulk-mapping-row.ts'
import { actionOf, decidedBy } from './bulk-row.ts'
import { endIfCancelled, noteRun, noteUndo, type Step } from './bulk-step.ts'

/** A mapping costs about as much as so many events. */
const costOfMapping = 10

/** What taking one mapping of a bulk back needs. */
interface MappingUndo extends Pick<UndoRecord, 'mapping' | 'suggestion'> {
  readonly groupKeys: readonly string[]
}

/** The next that `which` finds, as many as fit into a piece. */
function nextMappings({ db, row, limit }: Step, which: string): BulkMappingRow[] {
  const rows = db
    .read<BulkMappingRow>(
      `SELECT ${bulkMappingColumns} FROM bulk_mapping AS planned WHERE planned.workspace_id = ? AND planned.bulk_id = ? AND ${which}
       ORDER BY planned.position LIMIT ?`,
    )
    .all(row.workspace_id, row.id, Math.max(1, Math.ceil(limit / costOfMapping)))
  let cost = 0
  return rows.filter((each, at) => {
    cost += costOfMapping + each.events
    return at === 0 || cost <= limit
  })
}

/** Makes the next of the mappings that were frozen. */
export function runMappings(step: Step): void {
  const { db, row } = step
  if (endIfCancelled(step)) return
  const planned = nextMappings(step, 'planned.left_out IS NULL AND planned.outcome IS NULL')
  let acted = 0
  for (const each of planned) {
    const made = makeMapping(step, each)
    if (typeof made !== 'string') acted += 1
    const [outcome, resolved, mappingId, undo] =
      typeof made === 'string'
        ? [made, 0, null, null]
        : ['acted', made.resolved, made.mappingId, JSON.stringify(made.undo)]
    db.write(
      'UPDATE bulk_mapping SET outcome = ?, resolved = ?, mapping_id = ?, undo_json = ? WHERE workspace_id = ? AND bulk_id = ? AND position = ?',
    ).run(outcome, resolved, mappingId, undo, row.workspace_id, row.id, each.position)
  }
  const done = planned.length === 0 ? row.total : row.done + planned.length
  noteRun(step, { done, acted: row.acted + acted })
}

interface Made {
  readonly mappingId: MappingId
  readonly resolved: number
  readonly undo: MappingUndo
}

/** The mapping, as if a person made it alone; or why it isn't made. */
function makeMapping(step: Step, planned: BulkMappingRow): Made | BulkSkipCode {
  const { db, newId, row, at } = step
  const { workspace_id: workspaceId, through_seq: throughSeq } = row
  const { installation_id: installationId, resource_id: resourceId, events: count, signature } = planned
  const isSuggested = actionOf(row).kind === 'accept'
  const against = isSuggested ? changeSince(step, planned) : undefined
  if (against !== undefined) return against
  const by = decidedBy(row)
  const scope = { db, newId, workspaceId, at, ...by, principal: { name: by.actor }, claimedActor: null }
  const groups = solvableGroups(db, workspaceId, { installationId, resourceId })
  const intent: Intent & { type: 'mapping.create' } = {
    type: 'mapping.create',
    mappingId: newId('map'),
    installationId,
    resourceId,
    destination: destinationOf(planned),
    filter: emptyFilter,
    provenance: isSuggested ? 'suggested' : 'manual',
    evidence: evidenceOf(planned)
      .slice(0, 16)
      .map((sentence) => sentence.slice(0, 500)),
    ...(signature !== null && { signature }),
    selection: { kind: 'group', groupKey: groups.own, throughSeq, count, withBelow: true },
  }
  try {
    const effect = transaction(db, () => createMapping(scope, intent))
    const { result, undo, subject, before, after } = effect
    const mapping = must(undo?.mapping, 'a mapping that takes events can be taken back')
    recordAudit(
      db,
      { newId, at },
      { workspaceId, actor: scope.actor, command: 'mapping.create', subject, before, after },
    )
    return {
      mappingId: mapping.id,
      resolved: result.applied + result.takenAlong,
      undo: { mapping, suggestion: undo?.suggestion ?? null, groupKeys: [groups.own, ...groups.below] },
    }
  } catch (error) {
    if (!(error instanceof SwitchboardError) || errorCodes[error.code].http >= 500) throw error
    return skipCodes[error.code] ?? 'changed_since'
  }
}

const skipCodes: Partial<Record<ErrorCode, BulkSkipCode>> = {
  'mapping.duplicate': 'mapped_since',
  'suggestion.taken': 'mapped_since',
  'op.nothing_selected': 'decided_since',
  'resource.not_found': 'not_found',
}

/** What was shown as a suggestion must still be one; that its neighbours were accepted first makes it no other. */
function changeSince({ db, row }: Step, planned: BulkMappingRow): BulkSkipCode | undefined {
  const { resource_id: resourceId } = planned
  if (liveMappingsOf(db, row.workspace_id, resourceId).length > 0) return 'mapped_since'
  const { id } = destinationOf(planned)
  const suggestion = findSuggestionOf(db, row.workspace_id, resourceId)
  const past = suggestion?.pastDecisions.find(({ projectId }) => projectId === id)
  // Declined on what was shown: its neighbours may speak for it more than they did.
  if (past !== undefined && (past.signature === '' || isNoMoreThan(planned.signature ?? '', past.signature)))
    return 'decided_since'
  const isThere = suggestion?.state.kind === 'open' && suggestion.candidates.some(({ projectId }) => projectId === id)
  return isThere ? undefined : 'changed_since'
}

/** Takes back the next of what it made. */
export function undoMappings(step: Step): void {
  const { db, row } = step
  const acted = nextMappings(step, `planned.outcome = 'acted' AND planned.undo_outcome IS NULL`)
  let restored = 0
  for (const each of acted) {
    const isBack = takeBackMapping(step, each)
    if (isBack) restored += 1
    db.write('UPDATE bulk_mapping SET undo_outcome = ? WHERE workspace_id = ? AND bulk_id = ? AND position = ?').run(
      isBack ? 'restored' : 'kept',
      row.workspace_id,
      row.id,
      each.position,
    )
  }
  const sums = { restored: row.restored + restored, kept: row.kept + acted.length - restored }
  const isOver = sums.restored + sums.kept >= row.acted
  noteUndo(step, { done: isOver ? row.done : row.undo_done + acted.length, ...sums })
}

/** False where the mapping was changed since, or nothing that it took is there as it was. */
function takeBackMapping({ db, row, at }: Step, { undo_json: json }: BulkMappingRow): boolean {
  const { workspace_id: workspaceId } = row
  const opId = must(row.op_id, 'what is undone was decided')
  const { groupKeys, ...undo } = readOwnJson<MappingUndo>(must(json, 'what was made says how it is taken back'))
  const rows = groupKeys.flatMap((groupKey) =>
    db
      .read<ItemRow>(
        `SELECT ${itemColumns} FROM unmatched_item AS item WHERE item.workspace_id = ? AND item.group_key = ? AND item.state_kind = 'mapped'
           AND item.decided_op = ? ORDER BY item.arrival`,
      )
      .all(workspaceId, groupKey, opId),
  )
  if (rows.length === 0 && undo.mapping?.change === null) return false
  try {
    return transaction(db, () => putBack({ db, workspaceId, at }, opId, { undo, rows }))
  } catch (error) {
    if (error instanceof SwitchboardError && error.code === 'version.conflict') return false
    throw error
  }
}
