import { toInstant } from '#shared/model/instant.ts'
import { isCancellable, type Job, type JobKind, type JobState } from '#shared/model/job.ts'
import { readOwnJson } from '../events/event-row.ts'

export interface JobRow {
  readonly id: Job['id']
  readonly kind: JobKind
  readonly state_json: string
  readonly done: number
  readonly done_before: number
  readonly total: number | null
  readonly result_json: string | null
  readonly created_by: string
  readonly created_at: number
  readonly started_at: number | null
  readonly resumed_at: number | null
  readonly updated_at: number
  readonly finished_at: number | null
}

export const jobColumns = `id, kind, state_json, done, done_before, total, result_json, created_by, created_at, started_at, resumed_at,
  updated_at, finished_at`

export function stateOf(row: Pick<JobRow, 'state_json'>): JobState {
  return readOwnJson<JobState>(row.state_json)
}

/** The wire form of a stored job. */
export function toJob(row: JobRow): Job {
  const state = stateOf(row)
  return {
    id: row.id,
    kind: row.kind,
    state,
    progress: { done: row.done, total: row.total },
    rate: rateOf(row),
    cancellable: isCancellable(row.kind, state),
    createdBy: row.created_by,
    createdAt: toInstant(row.created_at),
    startedAt: row.started_at === null ? null : toInstant(row.started_at),
    finishedAt: row.finished_at === null ? null : toInstant(row.finished_at),
    result: row.result_json === null ? null : readOwnJson<Record<string, number>>(row.result_json),
  }
}

/** Per second, to a tenth: since it last started and up to its last word. */
function rateOf({ done, done_before, resumed_at, updated_at }: JobRow): number | null {
  if (resumed_at === null || updated_at <= resumed_at || done <= done_before) return null
  return Math.round(((done - done_before) * 10_000) / (updated_at - resumed_at)) / 10
}
