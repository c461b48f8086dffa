import type { DeliveryStateKind, DestinationDelivery } from '#shared/model/destination-delivery.ts'
import { toInstant } from '#shared/model/instant.ts'
import { type DestinationRow, toDestination } from '../destinations/destination-row.ts'
import { signalIdOf } from '../signals/signal-id.ts'

export interface DestinationDeliveryRow extends DestinationRow {
  readonly id: DestinationDelivery['id']
  readonly event_id: DestinationDelivery['eventId']
  readonly message: string
  readonly state: DeliveryStateKind
  readonly next_at: number | null
  readonly attempts: number
  readonly created_at: number
  readonly first_attempt_at: number | null
  readonly updated_at: number
  readonly status: number | null
  readonly code: string | null
  readonly detail: string | null
}

export const destinationDeliveryColumns = `id, destination_kind, destination_id, event_id, message, state, next_at, attempts, created_at,
  first_attempt_at, updated_at, status, code, detail`

/** The wire form of a stored message. */
export function toDestinationDelivery(row: DestinationDeliveryRow): DestinationDelivery {
  const destination = toDestination(row)
  return {
    id: row.id,
    signalId: signalIdOf(row.event_id, destination),
    eventId: row.event_id,
    destination,
    message: row.message,
    state: row.state,
    attempts: row.attempts,
    // While it is under way, the column says when it is taken to be lost.
    nextAttemptAt: row.next_at === null || row.state === 'sending' ? null : toInstant(row.next_at),
    createdAt: toInstant(row.created_at),
    firstAttemptAt: row.first_attempt_at === null ? null : toInstant(row.first_attempt_at),
    updatedAt: toInstant(row.updated_at),
    lastStatus: row.status,
    lastFailure: row.code === null ? null : { code: row.code, message: row.detail ?? '' },
  }
}
