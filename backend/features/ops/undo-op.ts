import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { OpId } from '#shared/model/ids.ts'
import { findBulkOfOp } from '../bulk/bulk-repository.ts'
import { undoBulk } from '../bulk/undo-bulk.ts'
import { addCarried, requireMapping, setMappingState } from '../mappings/mapping-repository.ts'
import { takeBack } from '../suggestions/decide-suggestion.ts'
import { itemColumns, type ItemRow, openPlace, placeOf } from '../unmatched/item-row.ts'
import { moveItems } from '../unmatched/move-items.ts'
import { requireVersion } from './decide-mapping.ts'
import { undoRule } from './decide-rule.ts'
import { nothingToUndo, type OpEffect, type OpScope, type UndoRecord } from './op-scope.ts'
import { undoReroute } from './undo-reroute.ts'
import { findStoredOp } from './stored-op.ts'

/** Takes back what an earlier decision did, as far as nobody has decided since. Undoing isn't itself undone: decide again. */
export function undoOp(scope: OpScope, target: OpId): OpEffect {
  const { db, workspaceId } = scope
  const stored = findStoredOp(db, workspaceId, target)
  if (stored === undefined)
    throw new SwitchboardError('op.not_found', 'That decision never reached this service.', { details: { target } })
  if (stored.type === 'op.undo')
    throw new SwitchboardError('op.not_undoable', 'An undo is not undone; decide again.', { details: { target } })
  const run = stored.type === 'event.bulk' ? findBulkOfOp(db, workspaceId, target) : undefined
  if (run !== undefined && stored.undoneBy === null && decidesStill(scope, target)) {
    markUndone(scope, target)
    return undoBulk(scope, run)
  }
  if (stored.type === 'event.replay')
    throw new SwitchboardError('op.not_undoable', 'What was sent is not taken back.', { details: { target } })
  if (stored.undo === null || stored.undoneBy !== null) throw nothingToUndo(target)
  const { undo } = stored
  if (stored.type === 'event.reroute') return undoReroute(scope, target, undo)
  const rows = db
    .read<ItemRow>(
      `SELECT ${itemColumns} FROM unmatched_item AS item WHERE item.workspace_id = ? AND item.decided_op = ? ORDER BY item.arrival`,
    )
    .all(workspaceId, target)
  const suggestion = undo.suggestion ?? null
  const isAboutItems = !undo.mapping?.change && suggestion === null && undo.rule === undefined
  if (rows.length === 0 && isAboutItems) throw nothingToUndo(target)
  if (undo.rule !== undefined) undoRule(scope, undo.rule)
  if (undo.mapping !== null) restoreMapping(scope, undo.mapping)
  moveItems(db, { workspaceId, at: scope.at, rows, next: (row) => placeOf(row).previous ?? openPlace })
  if (undo.mapping !== null) addCarried(db, workspaceId, undo.mapping.id, { count: -rows.length, at: scope.at })
  if (suggestion !== null && !takeBack(scope, target, suggestion)) throw nothingToUndo(target)
  markUndone(scope, target)
  const restored = new Set(rows.map((row) => row.event_id))
  const skipped = undo.itemIds.filter((id) => !restored.has(id)).map((id) => ({ id, code: 'decided_since' as const }))
  const result = { applied: rows.length, skipped, arrivedLater: 0, takenAlong: 0 }
  return { result, undo: null, subject: target, before: null, after: result }
}

function markUndone({ db, workspaceId, opId }: OpScope, target: OpId): void {
  db.write('UPDATE operation SET undone_by = ? WHERE workspace_id = ? AND id = ?').run(opId, workspaceId, target)
}

/** Whether any item still owes its state to a decision. */
function decidesStill({ db, workspaceId }: OpScope, opId: OpId): boolean {
  const sql = 'SELECT 1 AS found FROM unmatched_item WHERE workspace_id = ? AND decided_op = ? LIMIT 1'
  return db.read(sql).get(workspaceId, opId) !== undefined
}

function restoreMapping(scope: OpScope, undo: NonNullable<UndoRecord['mapping']>): void {
  const { db, workspaceId, at } = scope
  if (undo.change === null) return
  const mapping = requireMapping(db, workspaceId, undo.id)
  requireVersion(mapping, undo.change.version)
  setMappingState(db, workspaceId, mapping, { state: undo.change.before ?? { kind: 'retired' }, at })
}
