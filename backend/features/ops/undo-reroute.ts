import type { EventId, OpId } from '#shared/model/ids.ts'
import { BatchTallies } from '#backend/routing/batch-tallies.ts'
import { type Former, formerEvents, readStanding, writeFormer } from '#backend/routing/former-event.ts'
import { carriersOf, recount, type RerouteScope } from '#backend/routing/reroute-event.ts'
import { putChange, reserveSeqs } from '../changes/record-change.ts'
import { sendSignals } from '../signals/send-signals.ts'
import { nothingToUndo, type OpEffect, type OpScope, type UndoRecord } from './op-scope.ts'

/** Brings back what events were before they were routed again, as far as nothing has happened to them since. */
export function undoReroute(scope: OpScope, target: OpId, undo: UndoRecord): OpEffect {
  const { db, workspaceId, at } = scope
  const tallies = new BatchTallies()
  const restored = new Set<EventId>()
  for (const former of formerEvents(db, workspaceId, target))
    if (bringBackEvent({ db, workspaceId, at, tallies }, former)) restored.add(former.id)
  if (restored.size === 0) throw nothingToUndo(target)
  tallies.write(db, at)
  db.write('DELETE FROM rerouted WHERE workspace_id = ? AND op_id = ?').run(workspaceId, target)
  db.write('UPDATE operation SET undone_by = ? WHERE workspace_id = ? AND id = ?').run(scope.opId, workspaceId, target)
  const skipped = undo.itemIds.filter((id) => !restored.has(id)).map((id) => ({ id, code: 'decided_since' as const }))
  const result = { applied: restored.size, skipped, arrivedLater: 0, takenAlong: 0 }
  return { result, undo: null, subject: target, before: null, after: result }
}

/** Brings one event back; false where something has happened to it since. */
export function bringBackEvent(
  { db, workspaceId, at, tallies }: Pick<RerouteScope, 'db' | 'workspaceId' | 'at' | 'tallies'>,
  { id, leftVersion, former }: Former,
): boolean {
  const now = readStanding(db, workspaceId, id)
  if (now?.version !== leftVersion) return false
  const seq = reserveSeqs(db, workspaceId, 1)
  putChange(db, { workspaceId, seq, entity: 'event', id, at })
  writeFormer(db, { workspaceId, now, former, seq })
  sendSignals(db, { workspaceId, eventId: id, seq, at, destinations: former.destinations })
  recount({ tallies, workspaceId, at }, carriersOf(now), carriersOf(former))
  return true
}
