import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { DestinationDelivery } from '#shared/model/destination-delivery.ts'
import type { DestinationDeliveryId } from '#shared/model/ids.ts'
import type { ReadDb } from '#backend/store/db.ts'
import {
  destinationDeliveryColumns,
  type DestinationDeliveryRow,
  toDestinationDelivery,
} from './destination-delivery-row.ts'

/** A message to a sink, whatever became of it. */
export function findDelivery(db: ReadDb, workspaceId: string, id: string): DestinationDeliveryRow | undefined {
  return db
    .read<DestinationDeliveryRow>(
      `SELECT ${destinationDeliveryColumns} FROM destination_delivery WHERE workspace_id = ? AND id = ?`,
    )
    .get(workspaceId, id)
}

/** Its wire form; throws `destination_delivery.not_found`. */
export function requireDelivery(db: ReadDb, workspaceId: string, id: DestinationDeliveryId): DestinationDelivery {
  const row = findDelivery(db, workspaceId, id)
  if (row !== undefined) return toDestinationDelivery(row)
  throw new SwitchboardError('destination_delivery.not_found', 'There is no such message.', { details: { id } })
}
