import { uuidOf } from '#backend/ids/name-based-id.ts'
import type { WriteDb } from '#backend/store/db.ts'
import type { DeliveryMessage } from '#shared/model/destination-delivery.ts'
import type { DestinationDeliveryId, EventId } from '#shared/model/ids.ts'
import type { Destination } from '#shared/model/mapping.ts'
import { type DestinationRow, toDestination } from '../destinations/destination-row.ts'
import { hasSinks } from '../sinks/sink-repository.ts'
import { signalIdOf } from '../signals/signal-id.ts'

/** How long a message waits for a change of mind. */
export const holdMs = 10_000

export interface Moved {
  readonly workspaceId: string
  /** The seqs of the changes of the events that were moved, in the same transaction. */
  readonly firstSeq: number
  readonly lastSeq: number
}

interface NewDelivery {
  readonly workspaceId: string
  readonly eventId: EventId
  /** Of a destination that has a sink. */
  readonly destination: Destination
  readonly message: DeliveryMessage
  /** Where it stands in the order of the signals. Messages of one signal are sent one after the other, in this order. */
  readonly seq: number
  /** What it is sent for, besides the signal and the message: the same cause is the same message. */
  readonly cause: string
  readonly at: number
  readonly sendAt: number
}

/** Queues one message to a sink, once for each cause; answers its id. Call it in the transaction of what causes it. */
export function enqueueDelivery(db: WriteDb, delivery: NewDelivery): DestinationDeliveryId {
  const { workspaceId, eventId, destination, message, seq, at, sendAt } = delivery
  const id = `dlv_${uuidOf(`${message} ${signalIdOf(eventId, destination)} ${delivery.cause}`)}` as const
  db.write(
    `INSERT INTO destination_delivery (workspace_id, id, destination_id, destination_kind, event_id, seq, message, state, next_at, attempts,
       created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?) ON CONFLICT (workspace_id, id) DO NOTHING`,
  ).run(
    workspaceId,
    id,
    destination.id,
    destination.kind,
    eventId,
    seq,
    message,
    sendAt > at ? 'held' : 'due',
    sendAt,
    at,
    at,
  )
  return id
}

interface SentRow extends DestinationRow {
  readonly event_id: EventId
  readonly seq: number
}

/** Queues what the moved events have just sent to destinations with a sink; a signal that was not taken back is sent once. */
export function enqueueSent(db: WriteDb, { workspaceId, firstSeq, lastSeq }: Moved, at: number): void {
  if (!hasSinks(db, workspaceId)) return
  const rows = db
    .read<SentRow>(
      `SELECT signal.event_id, signal.destination_kind, signal.destination_id, signal.seq FROM signal
       JOIN sink ON sink.workspace_id = signal.workspace_id AND sink.destination_id = signal.destination_id
       WHERE signal.workspace_id = ? AND signal.seq >= ? AND signal.seq <= ? AND signal.retracted_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM destination_delivery AS d WHERE d.workspace_id = signal.workspace_id AND d.event_id = signal.event_id
           AND d.destination_id = signal.destination_id AND d.message = 'signal.created' AND d.withdrawn_at IS NULL)
       ORDER BY signal.seq, signal.destination_id`,
    )
    .all(workspaceId, firstSeq, lastSeq)
  for (const row of rows) {
    enqueueDelivery(db, {
      workspaceId,
      eventId: row.event_id,
      destination: toDestination(row),
      message: 'signal.created',
      seq: row.seq,
      cause: String(row.seq),
      at,
      sendAt: at + holdMs,
    })
  }
}

interface WithdrawnRow extends DestinationRow {
  readonly event_id: EventId
  readonly attempts: number
}

/** Withdraws what the moved events had sent: what was never tried is cancelled, and of the rest the sink is told. */
export function enqueueRetracted(db: WriteDb, { workspaceId, firstSeq, lastSeq }: Moved, at: number): void {
  if (!hasSinks(db, workspaceId)) return
  const rows = db
    .returning<WithdrawnRow>(
      `UPDATE destination_delivery SET withdrawn_at = ?, updated_at = ?,
         state = CASE WHEN destination_delivery.state IN ('held', 'due', 'failed', 'dead') THEN 'cancelled' ELSE destination_delivery.state END,
         next_at = CASE WHEN destination_delivery.state IN ('held', 'due', 'failed', 'dead') THEN NULL ELSE destination_delivery.next_at END
       FROM signal WHERE signal.workspace_id = destination_delivery.workspace_id AND signal.event_id = destination_delivery.event_id
         AND signal.destination_id = destination_delivery.destination_id AND signal.workspace_id = ? AND signal.seq >= ? AND signal.seq <= ?
         AND signal.retracted_at = ? AND destination_delivery.withdrawn_at IS NULL AND destination_delivery.message <> 'signal.retracted'
       RETURNING destination_delivery.event_id, destination_delivery.destination_kind, destination_delivery.destination_id,
         destination_delivery.attempts`,
    )
    .all(at, at, workspaceId, firstSeq, lastSeq, at)
  for (const row of rows) {
    if (row.attempts === 0) continue
    enqueueDelivery(db, {
      workspaceId,
      eventId: row.event_id,
      destination: toDestination(row),
      message: 'signal.retracted',
      seq: lastSeq,
      cause: String(lastSeq),
      at,
      sendAt: at,
    })
  }
}

/** Cancels what waits for a sink that is no more; answers how many. */
export function withdrawFrom(
  db: WriteDb,
  sink: { readonly workspaceId: string; readonly destinationId: string; readonly at: number },
): number {
  return db
    .write(
      `UPDATE destination_delivery SET state = 'cancelled', next_at = NULL, withdrawn_at = ?, updated_at = ?
       WHERE workspace_id = ? AND destination_id = ? AND next_at IS NOT NULL`,
    )
    .run(sink.at, sink.at, sink.workspaceId, sink.destinationId).changes
}
