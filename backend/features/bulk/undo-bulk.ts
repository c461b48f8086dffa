import { isItemAction, makesMappings } from '#shared/domain/bulk-kinds.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { insertJob, moveJob } from '../jobs/job-repository.ts'
import type { OpEffect, OpScope } from '../ops/op-scope.ts'
import { actionOf, type BulkRow } from './bulk-row.ts'
import { stopRun } from './bulk-step.ts'
import { updateBulk } from './bulk-repository.ts'

/** Begins to put back what a run has changed; one that is still going on ends here. */
export function undoBulk(scope: OpScope, row: BulkRow): OpEffect {
  const { db, newId, workspaceId, at, actor, opId } = scope
  const { state_kind: state, id, done, acted } = row
  if (state === 'running') stopRun(db, row, { by: actor, at })
  const jobId = newId('job')
  insertJob(db, { workspaceId, id: jobId, kind: 'bulk_undo', total: done, createdBy: actor, at })
  moveJob(db, { workspaceId, id: jobId }, { step: { kind: 'start' }, at })
  updateBulk(db, row, { state: { kind: 'undoing' }, undo_op_id: opId, undo_job_id: jobId })
  const result = { applied: 0, skipped: [], arrivedLater: 0, takenAlong: 0, run: { bulkId: id, count: acted } }
  return { result, undo: null, subject: id, before: { acted }, after: result }
}

/** Whether anything is still as a run has left it. */
export function isLeftToUndo(db: ReadDb, row: BulkRow): boolean {
  const { workspace_id: workspaceId, id, op_id: opId } = row
  const action = actionOf(row)
  if (makesMappings(action)) {
    const made = `SELECT 1 FROM bulk_mapping WHERE workspace_id = ? AND bulk_id = ? AND outcome = 'acted' LIMIT 1`
    return db.read(made).get(workspaceId, id) !== undefined
  }
  const left = isItemAction(action)
    ? 'SELECT 1 FROM unmatched_item WHERE workspace_id = ? AND decided_op = ? LIMIT 1'
    : `SELECT 1 FROM rerouted JOIN event ON event.workspace_id = rerouted.workspace_id AND event.id = rerouted.event_id
       WHERE rerouted.workspace_id = ? AND rerouted.op_id = ? AND event.version = rerouted.left_version LIMIT 1`
  return db.read(left).get(workspaceId, opId) !== undefined
}
