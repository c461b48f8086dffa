import type { Bulk } from '#shared/model/bulk.ts'
import type { BulkId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Intent } from '#shared/model/operation.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import type { ApiHandlers } from '#backend/http/handler.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { applyNew } from '../ops/apply-ops.ts'
import { listBulks, requireBulk, toBulk } from './bulk-repository.ts'
import { actionOf, type BulkRow } from './bulk-row.ts'
import { cancelBulk } from './cancel-bulk.ts'
import { listBulkItems } from './list-bulk-items.ts'
import { planBulk } from './plan-bulk.ts'

/** Decides as a console would, so that the decision is in the history of both and one undo takes it back. */
function decide(tools: TenantTools, id: BulkId, intentFor: (row: BulkRow) => Intent | undefined): Bulk {
  const { workspaceId, clock, newId, principal } = tools
  return tools.write((db: WriteDb) => {
    const intent = intentFor(requireBulk(db, workspaceId, id))
    const decidedAt = toInstant(clock())
    if (intent !== undefined)
      applyNew({ ...tools, db }, { id: newId('op'), typeVersion: 1, actor: principal.name, decidedAt, intent })
    return toBulk(db, requireBulk(db, workspaceId, id), clock())
  })
}

function toRun(row: BulkRow): Intent | undefined {
  if (row.op_id !== null) return undefined
  if (row.total === 0 && row.state_kind === 'planned')
    throw new SwitchboardError('op.nothing_selected', 'Nothing matches this plan, so there is nothing to do.')
  return {
    type: 'event.bulk',
    of: { kind: 'plan', bulkId: row.id, count: row.total },
    action: actionOf(row),
  }
}

function toUndo(row: BulkRow): Intent | undefined {
  if (row.undo_op_id !== null) return undefined
  if (row.op_id !== null) return { type: 'op.undo', target: row.op_id }
  throw new SwitchboardError('op.nothing_to_undo', 'This plan was never run, so there is nothing to take back.')
}

export const bulkHandlers = {
  'bulk.plan': (context, { body }) => planBulk(context, body),
  'bulk.list': ({ read, workspaceId, clock }, { query }) => listBulks(read, workspaceId, { ...query, now: clock() }),
  'bulk.get': ({ read, workspaceId, clock }, { params }) =>
    toBulk(read, requireBulk(read, workspaceId, params.id), clock()),
  'bulk.run': (context, { params }) => decide(context, params.id, toRun),
  'bulk.cancel': (context, { params }) => cancelBulk(context, params.id),
  'bulk.undo': (context, { params }) => decide(context, params.id, toUndo),
  'bulk.items': ({ read, workspaceId }, { params, query }) =>
    listBulkItems(read, requireBulk(read, workspaceId, params.id), query),
} satisfies Pick<
  ApiHandlers,
  'bulk.plan' | 'bulk.list' | 'bulk.get' | 'bulk.run' | 'bulk.cancel' | 'bulk.undo' | 'bulk.items'
>
