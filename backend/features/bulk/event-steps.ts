import { must } from '#shared/lib/must.ts'
import { isItemAction } from '#shared/domain/bulk-kinds.ts'
import { type BulkSkipCode, mostBulkEvents } from '#shared/model/bulk.ts'
import type { EventId, OpId } from '#shared/model/ids.ts'
import { isResolved } from '#shared/domain/is-resolved.ts'
import { placesBy } from '../ops/places-by.ts'
import { waitingFor } from '../ops/waiting-for.ts'
import { decidedPlace } from '../ops/op-scope.ts'
import { itemColumns, type ItemRow, openPlace, placeOf } from '../unmatched/item-row.ts'
import { moveItems } from '../unmatched/move-items.ts'
import { sumTally, updateBulk } from './bulk-repository.ts'
import { actionOf, decidedBy } from './bulk-row.ts'
import { endIfCancelled, noteRun, noteUndo, type Step } from './bulk-step.ts'
import { bringBackEvents, rerouteFrozen } from './reroute-steps.ts'
import { failTooLarge, tallyEvents } from './tally-events.ts'
import { walkSelection } from './walk-selection.ts'

/** Freezes the next events that the selection asks for. */
export function countEvents(step: Step): void {
  const { db, row, limit } = step
  const { found, next } = walkSelection(db, row, limit)
  const total = row.total + found.length
  if (total > mostBulkEvents) return failTooLarge(step)
  found.forEach(({ id }, index) => {
    db.write('INSERT INTO bulk_item (workspace_id, bulk_id, position, event_id) VALUES (?, ?, ?, ?)').run(
      row.workspace_id,
      row.id,
      row.total + index + 1,
      id,
    )
  })
  tallyEvents(step, found)
  if (next !== null) return updateBulk(db, row, { total, cursor_json: next })
  const tally_json = JSON.stringify(sumTally(db, row))
  updateBulk(db, row, { total, cursor_json: null, tally_json, state: { kind: 'planned' } })
}

type PlannedItem = { readonly position: number; readonly planned_id: EventId; readonly outcome: string | null } & (
  | ItemRow
  | { readonly [K in keyof ItemRow]: null }
)

const selectPlanned = `SELECT planned.position, planned.event_id AS planned_id, planned.outcome, ${itemColumns}
  FROM bulk_item AS planned LEFT JOIN unmatched_item AS item ON item.workspace_id = planned.workspace_id AND item.event_id = planned.event_id
  WHERE planned.workspace_id = ? AND planned.bulk_id = ? AND planned.position > ?`

/** Acts on the next of what was frozen. */
export function runEvents(step: Step): void {
  const { db, row, limit } = step
  const { workspace_id: workspaceId, id } = row
  if (endIfCancelled(step)) return
  const planned = db
    .read<PlannedItem>(`${selectPlanned} ORDER BY planned.position LIMIT ?`)
    .all(workspaceId, id, row.done, limit)
  const waiting: ItemRow[] = []
  const codes = new Map<EventId, BulkSkipCode>()
  for (const each of planned) {
    const code = skipCodeOf(each, waitingFor(actionOf(row)), row.through_seq)
    if (code !== undefined) codes.set(each.planned_id, code)
    else if (each.event_id !== null) waiting.push(each)
  }
  for (const [event, code] of act(step, waiting)) codes.set(event, code)
  const done = planned.at(-1)?.position ?? row.total
  db.write(
    `UPDATE bulk_item SET outcome = 'acted' WHERE workspace_id = ? AND bulk_id = ? AND position > ? AND position <= ?`,
  ).run(workspaceId, id, row.done, done)
  for (const { position, planned_id: event } of planned) {
    const code = codes.get(event)
    if (code === undefined) continue
    db.write('UPDATE bulk_item SET outcome = ? WHERE workspace_id = ? AND bulk_id = ? AND position = ?').run(
      code,
      workspaceId,
      id,
      position,
    )
  }
  noteRun(step, { done, acted: row.acted + planned.length - codes.size })
}

/** Does to each what was decided, and answers on which of them it did nothing after all. */
function act(step: Step, waiting: readonly ItemRow[]): ReadonlyMap<EventId, BulkSkipCode> {
  const { db, row, at } = step
  const { workspace_id: workspaceId } = row
  const action = actionOf(row)
  if (!isItemAction(action))
    return rerouteFrozen(
      step,
      waiting.map(({ event_id: id }) => id),
    )
  const decided = decidedBy(row)
  const places = placesBy({ db, workspaceId }, action)
  const next = (item: ItemRow) => decidedPlace(decided, placeOf(item), places(item))
  if (waiting.length > 0) moveItems(db, { workspaceId, at, rows: waiting, next })
  return new Map()
}

function skipCodeOf(item: PlannedItem, waiting: 'open' | 'snoozed', throughSeq: number): BulkSkipCode | undefined {
  if (item.event_id === null) return 'not_found'
  if (item.state_kind === waiting) return item.opened_seq > throughSeq ? 'opened_later' : undefined
  return isResolved(item.state_kind) ? 'decided_since' : 'not_open'
}

/** Puts back the next of what it changed, where nobody has decided since. */
export function undoEvents(step: Step): void {
  const { db, row, limit } = step
  const { workspace_id: workspaceId, id } = row
  const planned = db
    .read<PlannedItem>(`${selectPlanned} AND planned.position <= ? ORDER BY planned.position LIMIT ?`)
    .all(workspaceId, id, row.undo_done, row.done, limit)
  const acted = planned.filter(({ outcome }) => outcome === 'acted')
  const back = bringBack(step, acted)
  const done = planned.at(-1)?.position ?? row.done
  db.write(
    `UPDATE bulk_item SET undo_outcome = 'restored' WHERE workspace_id = ? AND bulk_id = ? AND position > ? AND position <= ? AND outcome = 'acted'`,
  ).run(workspaceId, id, row.undo_done, done)
  for (const { position, planned_id: event } of acted)
    if (!back.has(event))
      db.write(
        `UPDATE bulk_item SET undo_outcome = 'kept' WHERE workspace_id = ? AND bulk_id = ? AND position = ?`,
      ).run(workspaceId, id, position)
  noteUndo(step, { done, restored: row.restored + back.size, kept: row.kept + acted.length - back.size })
}

/** Those that are as they were before. */
function bringBack(step: Step, acted: readonly PlannedItem[]): ReadonlySet<EventId> {
  const { db, row, at } = step
  const opId: OpId = must(row.op_id, 'what is undone was decided')
  if (!isItemAction(actionOf(row)))
    return bringBackEvents(
      step,
      acted.map(({ planned_id: id }) => id),
    )
  const rows = acted.flatMap((item) => (item.event_id !== null && item.decided_op === opId ? [item] : []))
  const next = (item: ItemRow) => placeOf(item).previous ?? openPlace
  if (rows.length > 0) moveItems(db, { workspaceId: row.workspace_id, at, rows, next })
  return new Set(rows.map(({ event_id: id }) => id))
}
