import { insertJob, moveJob } from '../jobs/job-repository.ts'
import type { OpEffect, OpScope } from '../ops/op-scope.ts'
import type { BulkRow } from './bulk-row.ts'
import { stopRun } from './bulk-steps.ts'
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
