import { must } from '#shared/lib/must.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { JobId } from '#shared/model/ids.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { endJob, moveJob, noteProgress, requireJob } from '../jobs/job-repository.ts'
import { updateBulk } from './bulk-repository.ts'
import type { BulkRow } from './bulk-row.ts'

/** One piece of a bulk's work, in the caller's transaction; the row is as that transaction sees it. */
export interface Step {
  readonly db: WriteDb
  readonly newId: NewId
  readonly row: BulkRow
  /** How many events it may look at. */
  readonly limit: number
  readonly at: number
}

/** Its job may have been cancelled, which is the same as cancelling it. */
export function endIfCancelled({ db, row, at }: Step): boolean {
  const { state } = requireJob(db, row.workspace_id, must(row.job_id, 'a run has its job'))
  if (state.kind !== 'cancelled') return false
  updateBulk(db, row, { state, finished_at: at })
  return true
}

/** Notes how far a run is, and its end. */
export function noteRun(step: Step, { done, acted }: { readonly done: number; readonly acted: number }): void {
  const { db, row, at } = step
  const jobId = must(row.job_id, 'a run has its job')
  const sums = { acted, skipped: done - acted }
  noteProgress(db, { workspaceId: row.workspace_id, id: jobId }, { done, at, result: sums })
  const isOver = done >= row.total
  updateBulk(db, row, { done, acted, ...(isOver && { state: { kind: 'done' }, finished_at: at }) })
  if (isOver) finish(step, { jobId, command: 'bulk.finished', after: sums })
}

/** Notes how far an undo is, and its end. */
export function noteUndo(
  step: Step,
  { done, restored, kept }: { readonly done: number; readonly restored: number; readonly kept: number },
): void {
  const { db, row, at } = step
  const jobId = must(row.undo_job_id, 'an undo has its job')
  const sums = { restored, kept }
  noteProgress(db, { workspaceId: row.workspace_id, id: jobId }, { done, at, result: sums })
  const isOver = done >= row.done
  updateBulk(db, row, { undo_done: done, ...sums, ...(isOver && { state: { kind: 'undone' } }) })
  if (isOver) finish(step, { jobId, command: 'bulk.undone', after: sums })
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
