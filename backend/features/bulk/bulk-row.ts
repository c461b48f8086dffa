import { must } from '#shared/lib/must.ts'
import type { Bulk, BulkAction, BulkSelection, BulkState } from '#shared/model/bulk.ts'
import type { BulkId, JobId, OpId } from '#shared/model/ids.ts'
import { readOwnJson } from '../events/event-row.ts'

export interface BulkRow {
  readonly workspace_id: string
  readonly id: BulkId
  readonly state_kind: Exclude<BulkState['kind'], 'expired'>
  readonly state_json: string
  readonly selection_json: string
  readonly action_json: string
  readonly through_seq: number
  readonly cursor_json: string | null
  readonly tally_json: string | null
  readonly total: number
  readonly done: number
  readonly acted: number
  readonly undo_done: number
  readonly restored: number
  readonly kept: number
  readonly op_id: OpId | null
  readonly job_id: JobId | null
  readonly actor: string | null
  readonly decided_at: number | null
  readonly undo_op_id: OpId | null
  readonly undo_job_id: JobId | null
  readonly created_by: string
  readonly created_at: number
  readonly expires_at: number
  readonly started_at: number | null
  readonly finished_at: number | null
}

export const bulkColumns = `workspace_id, id, state_kind, state_json, selection_json, action_json, through_seq, cursor_json, tally_json, total, done, acted, undo_done,
  restored, kept, op_id, job_id, actor, decided_at, undo_op_id, undo_job_id, created_by, created_at, expires_at, started_at, finished_at`

export function actionOf(row: BulkRow): BulkAction {
  return readOwnJson<BulkAction>(row.action_json)
}

export function selectionOf(row: BulkRow): BulkSelection {
  return readOwnJson<BulkSelection>(row.selection_json)
}

/** The state at a moment: a plan that nobody has run in time is void. */
export function stateAt(row: BulkRow, now: number): Bulk['state'] {
  if (row.state_kind === 'planned' && now > row.expires_at) return { kind: 'expired' }
  return readOwnJson<BulkState>(row.state_json)
}

/** The decision that a run goes by. */
export function decidedBy(row: BulkRow): { readonly opId: OpId; readonly actor: string; readonly decidedAt: number } {
  return {
    opId: must(row.op_id, 'a run has its decision'),
    actor: must(row.actor, 'a decision has its decider'),
    decidedAt: must(row.decided_at, 'a decision has its time'),
  }
}
