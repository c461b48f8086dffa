import type { EventId, MappingId, OpId } from '#shared/model/ids.ts'
import type { RoutingOutcome } from '#shared/model/routing-decision.ts'
import { type FormerEvent, formerEvents, readStanding, writeFormer } from '#backend/routing/former-event.ts'
import { mappingsOf, recount } from '#backend/routing/reroute-event.ts'
import { putChange, reserveSeqs } from '../changes/record-change.ts'
import { readOwnJson } from '../events/event-row.ts'
import { addCarried } from '../mappings/mapping-repository.ts'
import { sendSignals } from '../signals/send-signals.ts'
import { nothingToUndo, type OpEffect, type OpScope, type UndoRecord } from './op-scope.ts'

const mappingIdsOf = ({ facts }: FormerEvent): readonly MappingId[] =>
  mappingsOf(readOwnJson<RoutingOutcome>(facts.outcome_json))

/** Brings back what events were before they were routed again, as far as nothing has happened to them since. */
export function undoReroute(scope: OpScope, target: OpId, undo: UndoRecord): OpEffect {
  const { db, workspaceId, at } = scope
  const carried = new Map<MappingId, number>()
  const carry = (mappingId: MappingId, count: number): void =>
    void carried.set(mappingId, (carried.get(mappingId) ?? 0) + count)
  const restored = new Set<EventId>()
  for (const { id, leftVersion, former } of formerEvents(db, workspaceId, target)) {
    const now = readStanding(db, workspaceId, id)
    if (now?.version !== leftVersion) continue
    const seq = reserveSeqs(db, workspaceId, 1)
    putChange(db, { workspaceId, seq, entity: 'event', id, at })
    writeFormer(db, { workspaceId, now, former, seq })
    sendSignals(db, { workspaceId, eventId: id, seq, at, destinations: former.destinations })
    recount({ carry }, mappingIdsOf(now), mappingIdsOf(former))
    restored.add(id)
  }
  if (restored.size === 0) throw nothingToUndo(target)
  for (const [mappingId, count] of carried) addCarried(db, workspaceId, mappingId, { count, at })
  db.write('DELETE FROM rerouted WHERE workspace_id = ? AND op_id = ?').run(workspaceId, target)
  db.write('UPDATE operation SET undone_by = ? WHERE workspace_id = ? AND id = ?').run(scope.opId, workspaceId, target)
  const skipped = undo.itemIds.filter((id) => !restored.has(id)).map((id) => ({ id, code: 'decided_since' as const }))
  const result = { applied: restored.size, skipped, arrivedLater: 0, takenAlong: 0 }
  return { result, undo: null, subject: target, before: null, after: result }
}
