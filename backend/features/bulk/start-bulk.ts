import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { BulkAction } from '#shared/model/bulk.ts'
import type { BulkId } from '#shared/model/ids.ts'
import { insertJob, moveJob } from '../jobs/job-repository.ts'
import { requireActionTarget } from '../ops/require-action-target.ts'
import type { OpEffect, OpScope } from '../ops/op-scope.ts'
import { toBulk, requireBulk, updateBulk } from './bulk-repository.ts'
import { stateAt } from './bulk-row.ts'

/**
 * Lets a plan begin, under the decision of the scope. Throws `bulk.not_found`, `bulk.expired`, `bulk.changed` where it isn't
 * the one that was shown, and `bulk.illegal_transition`.
 */
export function startBulk(
  scope: OpScope,
  shown: { readonly bulkId: BulkId; readonly count: number },
  action: BulkAction,
): OpEffect {
  const { db, newId, workspaceId, at, opId, actor, decidedAt } = scope
  const row = requireBulk(db, workspaceId, shown.bulkId)
  const state = stateAt(row, at)
  const details = { current: toBulk(db, row, at) }
  if (state.kind === 'expired')
    throw new SwitchboardError('bulk.expired', 'This plan was made too long ago. Plan it again.', { details })
  if (state.kind !== 'planned')
    throw new SwitchboardError(
      'bulk.illegal_transition',
      state.kind === 'counting' ? 'It is still being counted.' : 'This plan has been run, or was given up.',
      { details },
    )
  if (row.total !== shown.count || row.action_json !== JSON.stringify(action))
    throw new SwitchboardError('bulk.changed', 'This is not the plan that was shown. Look again and decide anew.', {
      details,
    })
  requireActionTarget(db, workspaceId, action)
  const jobId = newId('job')
  insertJob(db, { workspaceId, id: jobId, kind: 'bulk', total: row.total, createdBy: actor, at })
  moveJob(db, { workspaceId, id: jobId }, { step: { kind: 'start' }, at })
  updateBulk(db, row, {
    state: { kind: 'running' },
    op_id: opId,
    job_id: jobId,
    actor,
    decided_at: decidedAt,
    started_at: at,
  })
  const run = { bulkId: row.id, count: row.total }
  const result = { applied: 0, skipped: [], arrivedLater: 0, takenAlong: 0, run }
  return { result, undo: null, subject: row.id, before: null, after: result }
}
