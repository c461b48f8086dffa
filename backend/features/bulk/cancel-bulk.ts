import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Bulk } from '#shared/model/bulk.ts'
import type { BulkId } from '#shared/model/ids.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { requireBulk, toBulk } from './bulk-repository.ts'
import type { BulkRow } from './bulk-row.ts'
import { stopRun } from './bulk-step.ts'

const cancellable: readonly BulkRow['state_kind'][] = ['counting', 'planned', 'running']

/** Ends a plan or a run; between two pieces, so what it says is exact. Throws `bulk.not_found`, `bulk.illegal_transition`. */
export function cancelBulk(tools: TenantTools, id: BulkId): Bulk {
  const { workspaceId, newId, clock, principal } = tools
  return tools.write((db) => {
    const at = clock()
    const before = requireBulk(db, workspaceId, id)
    if (before.state_kind === 'cancelled') return toBulk(db, before, at)
    if (!cancellable.includes(before.state_kind))
      throw new SwitchboardError('bulk.illegal_transition', 'There is nothing left to cancel.', {
        details: { current: toBulk(db, before, at) },
      })
    stopRun(db, before, { by: principal.name, at })
    const bulk = toBulk(db, requireBulk(db, workspaceId, id), at)
    const { acted, skipped, notReached } = bulk
    const after = { acted, skipped, notReached }
    recordAudit(
      db,
      { newId, at },
      { workspaceId, actor: principal.name, command: 'bulk.cancelled', subject: id, after },
    )
    return bulk
  })
}
