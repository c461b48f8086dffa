import type { EventId } from '#shared/model/ids.ts'
import type { Destination } from '#shared/model/mapping.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { enqueueRetracted, enqueueSent } from '../destination-deliveries/enqueue-deliveries.ts'
import { signalTo } from './write-signals.ts'

/** Where an event's signals stand now. */
export function liveDestinations(db: ReadDb, workspaceId: string, eventId: EventId): Destination[] {
  return db
    .read<Destination>(
      `SELECT destination_kind AS kind, destination_id AS id FROM signal
       WHERE workspace_id = ? AND event_id = ? AND retracted_at IS NULL ORDER BY destination_kind, destination_id`,
    )
    .all(workspaceId, eventId)
}

/**
 * Makes exactly these the places that have an event: what is elsewhere is taken back, what is there already stays as it is.
 * Call it in the transaction that writes the event, with the seq of its change.
 */
export function sendSignals(
  db: WriteDb,
  sent: {
    readonly workspaceId: string
    readonly eventId: EventId
    readonly seq: number
    readonly at: number
    readonly destinations: readonly Destination[]
  },
): void {
  const { workspaceId, eventId, seq, at } = sent
  const wanted = new Map(sent.destinations.map((each) => [nameOf(each), each]))
  for (const live of liveDestinations(db, workspaceId, eventId)) {
    if (wanted.delete(nameOf(live))) continue
    db.write(
      'UPDATE signal SET retracted_at = ?, seq = ? WHERE workspace_id = ? AND event_id = ? AND destination_kind = ? AND destination_id = ?',
    ).run(at, seq, workspaceId, eventId, live.kind, live.id)
  }
  enqueueRetracted(db, { workspaceId, firstSeq: seq, lastSeq: seq }, at)
  for (const destination of wanted.values()) signalTo(db, { workspaceId, eventId, seq }, destination)
  enqueueSent(db, { workspaceId, firstSeq: seq, lastSeq: seq }, at)
}

const nameOf = ({ kind, id }: Destination): string => `${kind} ${id}`
