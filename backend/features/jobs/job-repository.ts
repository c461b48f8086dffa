import { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { JobId } from '#shared/model/ids.ts'
import type { Job, JobKind } from '#shared/model/job.ts'
import { type JobStep, nextJobState } from '#shared/model/next-job-state.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb, SqlValue, WriteDb } from '#backend/store/db.ts'
import { jobColumns, type JobRow, stateOf, toJob } from './job-row.ts'

const cursorKey = z.tuple([z.string()])
/** Ids sort by the time they were made; none is above this. */
const afterEveryId = 'job_~'

/** Jobs of a workspace, newest first. */
export function listJobs(
  db: ReadDb,
  workspaceId: string,
  query: {
    readonly limit: number
    readonly cursor?: string | undefined
    readonly kind?: string | undefined
    readonly state?: string | undefined
  },
): { items: Job[]; next_cursor: string | null } {
  const [before] = decodeCursor(query.cursor, cursorKey) ?? [afterEveryId]
  const conditions = ['workspace_id = ?', 'id < ?']
  const params: SqlValue[] = [workspaceId, before]
  if (query.kind !== undefined) {
    conditions.push('kind = ?')
    params.push(query.kind)
  }
  if (query.state !== undefined) {
    conditions.push('state_kind = ?')
    params.push(query.state)
  }
  const rows = db
    .read<JobRow>(`SELECT ${jobColumns} FROM job WHERE ${conditions.join(' AND ')} ORDER BY id DESC LIMIT ?`)
    .all(...params, query.limit + 1)
  return toPage(rows, { limit: query.limit, key: (row) => [row.id], item: toJob })
}

/** The job, or throws `job.not_found`. */
export function requireJob(db: ReadDb, workspaceId: string, id: JobId): Job {
  return toJob(requireRow(db, workspaceId, id))
}

/** The newest job of a kind, where there is one. */
export function findNewestJob(db: ReadDb, workspaceId: string, kind: JobKind): Job | undefined {
  const row = db
    .read<JobRow>(`SELECT ${jobColumns} FROM job WHERE workspace_id = ? AND kind = ? ORDER BY id DESC LIMIT 1`)
    .get(workspaceId, kind)
  return row === undefined ? undefined : toJob(row)
}

export function insertJob(
  db: WriteDb,
  job: {
    readonly workspaceId: string
    readonly id: JobId
    readonly kind: JobKind
    readonly total: number | null
    readonly createdBy: string
    readonly at: number
  },
): void {
  db.write(
    `INSERT INTO job (workspace_id, id, kind, state_kind, state_json, done, done_before, total, result_json, created_by, created_at,
       started_at, resumed_at, updated_at, finished_at) VALUES (?, ?, ?, 'queued', '{"kind":"queued"}', 0, 0, ?, NULL, ?, ?, NULL, NULL, ?, NULL)`,
  ).run(job.workspaceId, job.id, job.kind, job.total, job.createdBy, job.at, job.at)
}

/** One step of a job; throws what stands against it. Call it in a transaction. */
export function moveJob(
  db: WriteDb,
  job: { readonly workspaceId: string; readonly id: JobId },
  move: { readonly step: JobStep; readonly at: number; readonly result?: Readonly<Record<string, number>> },
): void {
  const { workspaceId, id } = job
  const { step, at, result } = move
  const row = requireRow(db, workspaceId, id)
  const state = nextJobState({ kind: row.kind, state: stateOf(row) }, step)
  const isStart = step.kind === 'start'
  db.write(
    `UPDATE job SET state_kind = ?, state_json = ?, started_at = ?, resumed_at = ?, done_before = ?, updated_at = ?, finished_at = ?, result_json = ?
     WHERE workspace_id = ? AND id = ?`,
  ).run(
    state.kind,
    JSON.stringify(state),
    row.started_at ?? (isStart ? at : null),
    isStart ? at : row.resumed_at,
    isStart ? row.done : row.done_before,
    at,
    isStart ? null : at,
    result === undefined ? row.result_json : JSON.stringify(result),
    workspaceId,
    id,
  )
}

/** How far a job is, which is also a sign of life; answers whether it still runs: somebody may have cancelled it. */
export function noteProgress(
  db: WriteDb,
  job: { readonly workspaceId: string; readonly id: JobId },
  progress: { readonly done: number; readonly at: number; readonly result?: Readonly<Record<string, number>> },
): boolean {
  const { done, at, result } = progress
  const { state } = requireJob(db, job.workspaceId, job.id)
  // It was given up too early, after a long silence.
  if (state.kind === 'failed') moveJob(db, job, { step: { kind: 'start' }, at })
  db.write(
    'UPDATE job SET done = ?, updated_at = ?, result_json = coalesce(?, result_json) WHERE workspace_id = ? AND id = ?',
  ).run(done, at, result === undefined ? null : JSON.stringify(result), job.workspaceId, job.id)
  return state.kind !== 'cancelled'
}

/** The last step of a job by whoever does it, unless somebody has cancelled it meanwhile. */
export function endJob(
  db: WriteDb,
  job: { readonly workspaceId: string; readonly id: JobId },
  move: { readonly step: JobStep; readonly at: number },
): void {
  const { state } = requireJob(db, job.workspaceId, job.id)
  if (state.kind === 'cancelled') return
  // It was given up too early, after a long silence.
  if (state.kind === 'failed') moveJob(db, job, { step: { kind: 'start' }, at: move.at })
  moveJob(db, job, move)
}

function requireRow(db: ReadDb, workspaceId: string, id: JobId): JobRow {
  const row = db.read<JobRow>(`SELECT ${jobColumns} FROM job WHERE workspace_id = ? AND id = ?`).get(workspaceId, id)
  if (row === undefined) throw new SwitchboardError('job.not_found', 'There is no such job.', { details: { id } })
  return row
}
