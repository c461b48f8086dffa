import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { DestinationDelivery } from '#shared/model/destination-delivery.ts'
import type { DestinationDeliveryId } from '#shared/model/ids.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { findSinkRow } from '../sinks/sink-repository.ts'
import {
  destinationDeliveryColumns,
  type DestinationDeliveryRow,
  toDestinationDelivery,
} from './destination-delivery-row.ts'

/** Makes a dead letter due; throws `dead_letter.not_found`, `dead_letter.no_sink`. */
export function retryDeadLetter(tools: TenantTools, id: DestinationDeliveryId): DestinationDelivery {
  return decide(tools, id, { command: 'dead_letter.retried', state: 'due' })
}

/** Takes a dead letter off the list; throws `dead_letter.not_found`. */
export function discardDeadLetter(tools: TenantTools, id: DestinationDeliveryId, reason: string): DestinationDelivery {
  return decide(tools, id, { command: 'dead_letter.discarded', state: 'discarded', reason })
}

function decide(
  tools: TenantTools,
  id: DestinationDeliveryId,
  to: { readonly command: string; readonly state: 'due' | 'discarded'; readonly reason?: string },
): DestinationDelivery {
  const { workspaceId } = tools
  return tools.write((db) => {
    const at = tools.clock()
    const before = requireDead(db, workspaceId, id)
    if (to.state === 'due' && findSinkRow(db, workspaceId, before.destination_id) === undefined) {
      throw new SwitchboardError('dead_letter.no_sink', 'Its destination has no sink any more. Set one first.', {
        details: { id, destinationId: before.destination_id },
      })
    }
    db.write(
      `UPDATE destination_delivery SET state = ?, next_at = ?, first_attempt_at = NULL, updated_at = ? WHERE workspace_id = ? AND id = ?`,
    ).run(to.state, to.state === 'due' ? at : null, at, workspaceId, id)
    const after = toDestinationDelivery(read(db, workspaceId, id) ?? before)
    const reason = to.reason === undefined ? {} : { reason: to.reason }
    recordAudit(
      db,
      { newId: tools.newId, at },
      {
        workspaceId,
        actor: tools.principal.name,
        command: to.command,
        subject: id,
        before: { state: before.state, lastFailure: toDestinationDelivery(before).lastFailure },
        after: { state: after.state, ...reason },
      },
    )
    return after
  })
}

function requireDead(db: ReadDb, workspaceId: string, id: string): DestinationDeliveryRow {
  const row = read(db, workspaceId, id)
  if (row?.state === 'dead') return row
  throw new SwitchboardError('dead_letter.not_found', 'There is no such dead letter.', { details: { id } })
}

function read(db: ReadDb, workspaceId: string, id: string): DestinationDeliveryRow | undefined {
  return db
    .read<DestinationDeliveryRow>(
      `SELECT ${destinationDeliveryColumns} FROM destination_delivery WHERE workspace_id = ? AND id = ?`,
    )
    .get(workspaceId, id)
}
