import type { MappingId } from '#shared/model/ids.ts'
import { toMs } from '#shared/model/instant.ts'
import type { RoutingOutcome } from '#shared/model/routing-decision.ts'
import type { ItemState, ItemStateKind } from '#shared/model/unmatched-item.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { putChange, reserveSeqs } from '../changes/record-change.ts'
import { retractSignals, signalMapped, signalOnce } from '../signals/write-signals.ts'
import { TallyMoves } from './group-tally.ts'
import { type ItemPlace, type ItemRow, withoutDistantPast } from './item-row.ts'

/**
 * Puts items where `next` says, with everything that follows from it: their events' outcome and version, the feed, the
 * tallies, and what their destinations get or no longer have.
 * Call it inside a transaction. Answers the seq of the last one.
 */
export function moveItems(
  db: WriteDb,
  options: { workspaceId: string; at: number; rows: readonly ItemRow[]; next: (row: ItemRow) => ItemPlace },
): number {
  const { workspaceId, at, rows } = options
  const tallies = new TallyMoves()
  const mappingIds = new Set<MappingId>()
  const onceStates = new Set<string>()
  const firstSeq = reserveSeqs(db, workspaceId, rows.length)
  rows.forEach((row, index) => {
    const place = withoutDistantPast(options.next(row))
    const seq = firstSeq + index
    putChange(db, { workspaceId, seq, entity: 'event', id: row.event_id, at })
    writePlace(db, { workspaceId, row, place, seq })
    writeOutcome(db, workspaceId, row, place.state)
    tallies.move(row.group_key, row.state_kind, place.state.kind)
    if (place.state.kind === 'mapped') mappingIds.add(place.state.mappingId)
    if (place.state.kind === 'routed_once') onceStates.add(JSON.stringify(place.state))
  })
  tallies.write(db, workspaceId)
  const moved = { workspaceId, firstSeq, lastSeq: firstSeq + rows.length - 1 }
  if (rows.some((row) => isSent(row.state_kind))) retractSignals(db, moved, at)
  for (const mappingId of mappingIds) signalMapped(db, { ...moved, at }, mappingId)
  for (const state of onceStates) signalOnce(db, { ...moved, at }, state)
  return moved.lastSeq
}

function writePlace(
  db: WriteDb,
  { workspaceId, row, place, seq }: { workspaceId: string; row: ItemRow; place: ItemPlace; seq: number },
): void {
  const { state, decided, previous } = place
  const entersQueue = state.kind === 'open' && row.state_kind !== 'open'
  db.write(
    `UPDATE unmatched_item SET state_kind = ?, state_json = ?, previous_state_json = ?, opened_seq = ?, wake_at = ?, wake_after = ?,
       decided_op = ?, decided_actor = ?, decided_at = ?, assignee_id = ? WHERE workspace_id = ? AND event_id = ?`,
  ).run(
    state.kind,
    JSON.stringify(state),
    previous === null ? null : JSON.stringify(previous),
    entersQueue ? seq : row.opened_seq,
    state.kind === 'snoozed' && state.until.kind === 'time' ? toMs(state.until.at) : null,
    state.kind === 'snoozed' ? place.wakeAfter : null,
    decided?.op ?? null,
    decided?.actor ?? null,
    decided?.at ?? null,
    // Places that were kept before there were assignees name none.
    place.assigneeId ?? null,
    workspaceId,
    row.event_id,
  )
}

function writeOutcome(db: WriteDb, workspaceId: string, row: ItemRow, state: ItemState): void {
  const outcome = outcomeAfter(row, state)
  if (outcome === undefined) {
    db.write('UPDATE event SET version = version + 1 WHERE workspace_id = ? AND id = ?').run(workspaceId, row.event_id)
    return
  }
  db.write(
    'UPDATE event SET version = version + 1, outcome_kind = ?, outcome_json = ? WHERE workspace_id = ? AND id = ?',
  ).run(outcome.kind, JSON.stringify(outcome), workspaceId, row.event_id)
}

const isSent = (kind: ItemStateKind): boolean => kind === 'mapped' || kind === 'routed_once'

function outcomeAfter(row: ItemRow, state: ItemState): RoutingOutcome | undefined {
  if (state.kind === 'mapped') return { kind: 'routed', mappingIds: [state.mappingId] }
  if (state.kind === 'routed_once') return { kind: 'routed', mappingIds: [] }
  return isSent(row.state_kind) ? { kind: 'unmatched', reason: row.primary_reason } : undefined
}
