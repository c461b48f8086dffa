import type { NewId } from '#shared/lib/new-id.ts'
import { must } from '#shared/lib/must.ts'
import { type BulkSkipCode, mostBulkEvents } from '#shared/model/bulk.ts'
import type { EventId, JobId, OpId } from '#shared/model/ids.ts'
import { isResolved } from '#shared/model/unmatched-item.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { endJob, moveJob, noteProgress, requireJob } from '../jobs/job-repository.ts'
import { placesBy, waitingFor } from '../ops/bulk-action.ts'
import { decidedPlace } from '../ops/op-scope.ts'
import { itemColumns, type ItemRow, openPlace, placeOf } from '../unmatched/item-row.ts'
import { moveItems } from '../unmatched/move-items.ts'
import { sumTally, updateBulk } from './bulk-repository.ts'
import { actionOf, type BulkRow } from './bulk-row.ts'
import { walkSelection } from './walk-selection.ts'

/** One piece of a bulk's work, in the caller's transaction; the row is as that transaction sees it. */
export interface Step {
  readonly db: WriteDb
  readonly newId: NewId
  readonly row: BulkRow
  /** How many events it may look at. */
  readonly limit: number
  readonly at: number
}

/** Does the next piece, whichever it is. */
export function takeStep(step: Step): void {
  const { state_kind: state } = step.row
  if (state === 'counting') countStep(step)
  if (state === 'running') runStep(step)
  if (state === 'undoing') undoStep(step)
}

/** Freezes the next events that the selection asks for. */
export function countStep({ db, row, limit, at }: Step): void {
  const { workspace_id: workspaceId, id } = row
  const { found, next } = walkSelection(db, row, limit)
  const total = row.total + found.length
  if (total > mostBulkEvents) {
    const message = `More than ${mostBulkEvents} events match. Narrow it down, and decide about one part after the other.`
    updateBulk(db, row, { state: { kind: 'failed', code: 'bulk.too_large', message }, finished_at: at })
    return
  }
  const tallies = new Map<string, { groupKey: string; reason: string; events: number }>()
  found.forEach((event, index) => {
    db.write('INSERT INTO bulk_item (workspace_id, bulk_id, position, event_id) VALUES (?, ?, ?, ?)').run(
      workspaceId,
      id,
      row.total + index + 1,
      event.id,
    )
    const key = `${event.reason} ${event.groupKey}`
    const tally = tallies.get(key) ?? { groupKey: event.groupKey, reason: event.reason, events: 0 }
    tally.events += 1
    tallies.set(key, tally)
  })
  for (const { groupKey, reason, events } of tallies.values()) {
    db.write(
      `INSERT INTO bulk_tally (workspace_id, bulk_id, group_key, reason, events) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (workspace_id, bulk_id, group_key, reason) DO UPDATE SET events = bulk_tally.events + excluded.events`,
    ).run(workspaceId, id, groupKey, reason, events)
  }
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
export function runStep(step: Step): void {
  const { db, row, limit, at } = step
  const { workspace_id: workspaceId, id } = row
  const jobId = must(row.job_id, 'a run has its job')
  if (endIfCancelled(step)) return
  const planned = db
    .read<PlannedItem>(`${selectPlanned} ORDER BY planned.position LIMIT ?`)
    .all(workspaceId, id, row.done, limit)
  const action = actionOf(row)
  const acted: ItemRow[] = []
  const skipped: { position: number; code: BulkSkipCode }[] = []
  for (const each of planned) {
    const code = skipCodeOf(each, waitingFor(action), row.through_seq)
    if (code !== undefined) skipped.push({ position: each.position, code })
    else if (each.event_id !== null) acted.push(each)
  }
  const decided = {
    opId: must(row.op_id, 'a run has its decision'),
    actor: must(row.actor, 'a decision has its decider'),
    decidedAt: must(row.decided_at, 'a decision has its time'),
  }
  const places = placesBy({ db, workspaceId }, action)
  if (acted.length > 0)
    moveItems(db, {
      workspaceId,
      at,
      rows: acted,
      next: (item) => decidedPlace(decided, placeOf(item), places(item)),
    })
  const done = planned.at(-1)?.position ?? row.total
  db.write(
    `UPDATE bulk_item SET outcome = 'acted' WHERE workspace_id = ? AND bulk_id = ? AND position > ? AND position <= ?`,
  ).run(workspaceId, id, row.done, done)
  for (const { position, code } of skipped)
    db.write('UPDATE bulk_item SET outcome = ? WHERE workspace_id = ? AND bulk_id = ? AND position = ?').run(
      code,
      workspaceId,
      id,
      position,
    )
  const sum = row.acted + acted.length
  noteProgress(db, { workspaceId, id: jobId }, { done, at, result: { acted: sum, skipped: done - sum } })
  const isOver = done >= row.total
  updateBulk(db, row, { done, acted: sum, ...(isOver && { state: { kind: 'done' }, finished_at: at }) })
  if (isOver) finish(step, { jobId, command: 'bulk.finished', after: { acted: sum, skipped: done - sum } })
}

function skipCodeOf(item: PlannedItem, waiting: 'open' | 'snoozed', throughSeq: number): BulkSkipCode | undefined {
  if (item.event_id === null) return 'not_found'
  if (item.state_kind === waiting) return item.opened_seq > throughSeq ? 'opened_later' : undefined
  return isResolved(item.state_kind) ? 'decided_since' : 'not_open'
}

/** Its job may have been cancelled, which is the same as cancelling it. */
function endIfCancelled({ db, row, at }: Step): boolean {
  const { state } = requireJob(db, row.workspace_id, must(row.job_id, 'a run has its job'))
  if (state.kind !== 'cancelled') return false
  updateBulk(db, row, { state, finished_at: at })
  return true
}

/** Puts back the next of what it changed, where nobody has decided since. */
export function undoStep(step: Step): void {
  const { db, row, limit, at } = step
  const { workspace_id: workspaceId, id } = row
  const opId: OpId = must(row.op_id, 'what is undone was decided')
  const jobId = must(row.undo_job_id, 'an undo has its job')
  const planned = db
    .read<PlannedItem>(`${selectPlanned} AND planned.position <= ? ORDER BY planned.position LIMIT ?`)
    .all(workspaceId, id, row.undo_done, row.done, limit)
  const acted = planned.filter(({ outcome }) => outcome === 'acted')
  const restored = acted.flatMap((item) => (item.event_id !== null && item.decided_op === opId ? [item] : []))
  if (restored.length > 0)
    moveItems(db, { workspaceId, at, rows: restored, next: (item) => placeOf(item).previous ?? openPlace })
  const done = planned.at(-1)?.position ?? row.done
  db.write(
    `UPDATE bulk_item SET undo_outcome = 'restored' WHERE workspace_id = ? AND bulk_id = ? AND position > ? AND position <= ? AND outcome = 'acted'`,
  ).run(workspaceId, id, row.undo_done, done)
  const back = new Set(restored.map(({ position }) => position))
  for (const { position } of acted)
    if (!back.has(position))
      db.write(
        `UPDATE bulk_item SET undo_outcome = 'kept' WHERE workspace_id = ? AND bulk_id = ? AND position = ?`,
      ).run(workspaceId, id, position)
  const sum = { restored: row.restored + restored.length, kept: row.kept + acted.length - restored.length }
  const isOver = done >= row.done
  noteProgress(db, { workspaceId, id: jobId }, { done, at, result: sum })
  updateBulk(db, row, { undo_done: done, ...sum, ...(isOver && { state: { kind: 'undone' } }) })
  if (isOver) finish(step, { jobId, command: 'bulk.undone', after: sum })
}

function finish(
  { db, newId, row, at }: Step,
  end: { readonly jobId: JobId; readonly command: string; readonly after: unknown },
): void {
  const { workspace_id: workspaceId, id: subject } = row
  endJob(db, { workspaceId, id: end.jobId }, { step: { kind: 'succeed' }, at })
  const actor = row.actor ?? row.created_by
  recordAudit(db, { newId, at }, { workspaceId, actor, command: end.command, subject, after: end.after })
}

/** What ends a run before its end: what is done stays. */
export function stopRun(db: WriteDb, row: BulkRow, end: { readonly by: string; readonly at: number }): void {
  const { by, at } = end
  if (row.job_id !== null && row.state_kind === 'running') {
    const job = { workspaceId: row.workspace_id, id: row.job_id }
    const { state } = requireJob(db, job.workspaceId, job.id)
    // It was given up too early, after a long silence.
    if (state.kind === 'failed') moveJob(db, job, { step: { kind: 'start' }, at })
    if (state.kind !== 'cancelled') moveJob(db, job, { step: { kind: 'cancel', by }, at })
  }
  updateBulk(db, row, { state: { kind: 'cancelled', by }, finished_at: at })
}
