import { isEffectful } from '#shared/domain/intent-classes.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { OpId } from '#shared/model/ids.ts'
import { findBulkOfOp } from '../bulk/bulk-repository.ts'
import { isLeftToUndo, undoBulk } from '../bulk/undo-bulk.ts'
import { itemColumns, type ItemRow } from '../unmatched/item-row.ts'
import { takeBackRecord } from './decide-record.ts'
import { takeBackLetter } from './decide-letter.ts'
import { undoRule } from './decide-rule.ts'
import { decidedSince, nothingToUndo, type OpEffect, type OpScope } from './op-scope.ts'
import { putBack } from './put-back.ts'
import { standsAsLeft } from './stands-as-left.ts'
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
  // One that has not done anything yet is taken back as well: it never will.
  const isOfRun = run !== undefined && (run.state_kind === 'running' || isLeftToUndo(db, run))
  if (isOfRun && stored.undoneBy === null) {
    markUndone(scope, target)
    return undoBulk(scope, run)
  }
  if (isEffectful(stored.type))
    throw new SwitchboardError('op.not_undoable', 'What was sent out or ended is not taken back.', {
      details: { target },
    })
  if (stored.undo === null || stored.undoneBy !== null) throw nothingToUndo(target)
  if (stored.type === 'event.reroute') return undoReroute(scope, target, stored.undo)
  const undo = { ...stored.undo, mapping: standsAsLeft(db, workspaceId, target, stored.undo.mapping) }
  const rows = db
    .read<ItemRow>(
      `SELECT ${itemColumns} FROM unmatched_item AS item WHERE item.workspace_id = ? AND item.decided_op = ? ORDER BY item.arrival`,
    )
    .all(workspaceId, target)
  const suggestion = undo.suggestion ?? null
  const isAboutItems =
    !undo.mapping?.change && suggestion === null && undo.rule === undefined && undo.record === undefined && !undo.letter
  if (rows.length === 0 && isAboutItems) throw nothingToUndo(target)
  if (undo.rule !== undefined) undoRule(scope, undo.rule)
  if (undo.record !== undefined) takeBackRecord(scope, undo.record)
  if (undo.letter !== undefined && !takeBackLetter(scope, undo.letter)) throw nothingToUndo(target)
  if (!putBack(scope, target, { undo, rows })) throw decidedSince(target)
  markUndone(scope, target)
  const restored = new Set(rows.map((row) => row.event_id))
  const skipped = undo.itemIds.filter((id) => !restored.has(id)).map((id) => ({ id, code: 'decided_since' as const }))
  const result = { applied: rows.length, skipped, arrivedLater: 0, takenAlong: 0 }
  return { result, undo: null, subject: target, before: null, after: result }
}

function markUndone({ db, workspaceId, opId }: OpScope, target: OpId): void {
  db.write('UPDATE operation SET undone_by = ? WHERE workspace_id = ? AND id = ?').run(opId, workspaceId, target)
}
