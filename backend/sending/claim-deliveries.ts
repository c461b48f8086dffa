import type { DeliveryMessage } from '#shared/model/destination-delivery.ts'
import { openAfter } from '#shared/domain/judge-attempt.ts'
import type { DestinationDeliveryId, EventId } from '#shared/model/ids.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import type { DestinationRow } from '#backend/features/destinations/destination-row.ts'
import { sinkColumns, type SinkRow } from '#backend/features/sinks/sink-repository.ts'

/** One message that is ours to send, until its lease ends. */
export interface ClaimedDelivery extends DestinationRow {
  readonly id: DestinationDeliveryId
  readonly event_id: EventId
  readonly seq: number
  readonly message: DeliveryMessage
  readonly created_at: number
  /** Counts this one; no other attempt of this message has the same number. */
  readonly attempts: number
  readonly first_attempt_at: number
  readonly sink: SinkRow
}

/** Longer than an attempt may take: what nobody has said anything about by then is sent again. */
export const leaseMs = 60_000

/** Sinks that something is due for, and that may be asked now. */
export function readySinks(db: ReadDb, now: number): SinkRow[] {
  return db
    .read<SinkRow>(
      `SELECT ${sinkColumns} FROM sink WHERE sink.paused = 0 AND sink.retry_at <= ? AND EXISTS (SELECT 1 FROM destination_delivery AS d
         WHERE d.workspace_id = sink.workspace_id AND d.destination_id = sink.destination_id AND d.next_at IS NOT NULL AND d.next_at <= ?)
       ORDER BY sink.workspace_id, sink.destination_id`,
    )
    .all(now, now)
}

/** Takes what is due for a sink. What another message of the same signal goes before waits for that. Call it in a transaction. */
export function claimFor(
  db: WriteDb,
  sink: SinkRow,
  { now, limit }: { readonly now: number; readonly limit: number },
): ClaimedDelivery[] {
  const { workspace_id: workspaceId, destination_id: destinationId } = sink
  // Taken back while somebody sent it who then said nothing more.
  db.write(
    `UPDATE destination_delivery SET state = 'cancelled', next_at = NULL, updated_at = ?
     WHERE workspace_id = ? AND destination_id = ? AND next_at IS NOT NULL AND next_at <= ? AND withdrawn_at IS NOT NULL`,
  ).run(now, workspaceId, destinationId, now)
  const isTrial = sink.failures >= openAfter
  const rows = db
    .read<Omit<ClaimedDelivery, 'sink' | 'first_attempt_at'> & { readonly first_attempt_at: number | null }>(
      `SELECT id, destination_kind, destination_id, event_id, seq, message, created_at, attempts, first_attempt_at
       FROM destination_delivery AS d WHERE workspace_id = ? AND destination_id = ? AND next_at IS NOT NULL AND next_at <= ?
         AND NOT EXISTS (SELECT 1 FROM destination_delivery AS e WHERE e.workspace_id = d.workspace_id AND e.event_id = d.event_id
           AND e.destination_id = d.destination_id AND e.seq < d.seq AND e.next_at IS NOT NULL)
       ORDER BY next_at, seq, id LIMIT ? ${db.skipLocked}`,
    )
    .all(workspaceId, destinationId, now, isTrial ? Math.min(1, limit) : limit)
  const until = now + leaseMs
  for (const row of rows) {
    db.write(
      `UPDATE destination_delivery SET state = 'sending', next_at = ?, attempts = attempts + 1,
         first_attempt_at = coalesce(first_attempt_at, ?), updated_at = ? WHERE workspace_id = ? AND id = ?`,
    ).run(until, now, now, workspaceId, row.id)
  }
  // Nobody else tries meanwhile whether it is better.
  if (isTrial && rows.length > 0) setRetryAt(db, sink, until)
  return rows.map((row) => ({
    ...row,
    attempts: row.attempts + 1,
    first_attempt_at: row.first_attempt_at ?? now,
    sink,
  }))
}

function setRetryAt(db: WriteDb, sink: SinkRow, at: number): void {
  db.write('UPDATE sink SET retry_at = ? WHERE workspace_id = ? AND destination_id = ?').run(
    at,
    sink.workspace_id,
    sink.destination_id,
  )
}

/** What this store's one process was sending when it ended is due again. */
export function releaseAll(db: WriteDb, now: number): void {
  db.write(
    "UPDATE destination_delivery SET state = 'due', next_at = ?, updated_at = ? WHERE next_at IS NOT NULL AND state = 'sending'",
  ).run(now, now)
}
