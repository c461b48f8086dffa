import type { EventId, MappingId } from '#shared/model/ids.ts'
import type { Destination } from '#shared/model/mapping.ts'
import type { RoutingDecision } from '#shared/model/routing-decision.ts'
import type { ItemState } from '#shared/model/unmatched-item.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { enqueueRetracted, enqueueSent, type Moved } from '../destination-deliveries/enqueue-deliveries.ts'
import { readOwnJson } from '../events/event-row.ts'

const columns = `workspace_id, seq, destination_kind, destination_id, event_id, provider, installation_id, kind, occurred_at, retracted_at`
const facts = `event.id, event.provider, event.installation_id, event.kind, coalesce(event.occurred_at, event.received_at), CAST(NULL AS BIGINT)`
/** What was taken back and is sent again comes again, at its new place in the order. */
const again = `ON CONFLICT (workspace_id, event_id, destination_kind, destination_id) DO UPDATE SET seq = excluded.seq,
  installation_id = excluded.installation_id, kind = excluded.kind, occurred_at = excluded.occurred_at, retracted_at = NULL`

/** Where routing sends an event. Call it in the transaction that writes the event, with the seq of its change. */
export function signalRouted(
  db: WriteDb,
  routed: {
    readonly workspaceId: string
    readonly eventId: EventId
    readonly seq: number
    readonly decision: RoutingDecision
    readonly at: number
  },
): void {
  if (routed.decision.outcome.kind !== 'routed') return
  writeRouted(db, routed, routed.decision.outcome.mappingIds)
  const { workspaceId, seq, at } = routed
  enqueueSent(db, { workspaceId, firstSeq: seq, lastSeq: seq }, at)
}

function writeRouted(
  db: WriteDb,
  { workspaceId, eventId, seq, decision }: Parameters<typeof signalRouted>[1],
  mappingIds: readonly MappingId[],
): void {
  for (const mappingId of mappingIds) {
    db.write(
      `INSERT INTO signal (${columns})
       SELECT event.workspace_id, CAST(? AS BIGINT), mapping.destination_kind, mapping.destination_id, ${facts}
       FROM event JOIN mapping ON mapping.workspace_id = event.workspace_id AND mapping.id = ?
       WHERE event.workspace_id = ? AND event.id = ? ${again}`,
    ).run(seq, mappingId, workspaceId, eventId)
  }
  const { outcome } = decision
  const direct = outcome.kind === 'routed' ? (outcome.byRule ?? outcome.byEvidence) : undefined
  if (direct !== undefined) signalTo(db, { workspaceId, eventId, seq }, direct.destination)
}

/** Sends an event to one place. */
export function signalTo(
  db: WriteDb,
  { workspaceId, eventId, seq }: { readonly workspaceId: string; readonly eventId: EventId; readonly seq: number },
  destination: Destination,
): void {
  db.write(
    `INSERT INTO signal (${columns})
     SELECT event.workspace_id, CAST(? AS BIGINT), CAST(? AS TEXT), CAST(? AS TEXT), ${facts}
     FROM event WHERE event.workspace_id = ? AND event.id = ? ${again}`,
  ).run(seq, destination.kind, destination.id, workspaceId, eventId)
}

/** Where a decision sends events: a mapping takes those of the moved ones whose outcome names it. All in one statement. */
export function signalMapped(db: WriteDb, moved: Moved & { readonly at: number }, mappingId: MappingId): void {
  const { workspaceId, firstSeq, lastSeq } = moved
  const outcome = JSON.stringify({ kind: 'routed', mappingIds: [mappingId] })
  db.write(
    `INSERT INTO signal (${columns})
     SELECT change.workspace_id, change.seq, mapping.destination_kind, mapping.destination_id, ${facts}
     FROM change
     JOIN event ON event.workspace_id = change.workspace_id AND event.id = change.entity_id
     JOIN mapping ON mapping.workspace_id = change.workspace_id AND mapping.id = ?
     WHERE change.workspace_id = ? AND change.seq >= ? AND change.seq <= ? AND change.entity = 'event' AND event.outcome_json = ? ${again}`,
  ).run(mappingId, workspaceId, firstSeq, lastSeq, outcome)
  enqueueSent(db, moved, moved.at)
}

/** Where a decision sends events this once: those of the moved ones whose item has this state, as it is stored. */
export function signalOnce(db: WriteDb, moved: Moved & { readonly at: number }, stateJson: string): void {
  const { workspaceId, firstSeq, lastSeq } = moved
  const { destination } = readOwnJson<ItemState & { kind: 'routed_once' }>(stateJson)
  db.write(
    `INSERT INTO signal (${columns})
     SELECT change.workspace_id, change.seq, CAST(? AS TEXT), CAST(? AS TEXT), ${facts}
     FROM change
     JOIN event ON event.workspace_id = change.workspace_id AND event.id = change.entity_id
     JOIN unmatched_item AS item ON item.workspace_id = change.workspace_id AND item.event_id = change.entity_id
     WHERE change.workspace_id = ? AND change.seq >= ? AND change.seq <= ? AND change.entity = 'event' AND item.state_json = ? ${again}`,
  ).run(destination.kind, destination.id, workspaceId, firstSeq, lastSeq, stateJson)
  enqueueSent(db, moved, moved.at)
}

/** Takes back what the moved events had sent. They stay, marked, and come again in the order. */
export function retractSignals(db: WriteDb, moved: Moved, at: number): void {
  const { workspaceId, firstSeq, lastSeq } = moved
  db.write(
    `UPDATE signal SET retracted_at = ?, seq = change.seq FROM change
     WHERE change.workspace_id = signal.workspace_id AND change.entity_id = signal.event_id AND change.entity = 'event'
       AND change.workspace_id = ? AND change.seq >= ? AND change.seq <= ? AND signal.retracted_at IS NULL`,
  ).run(at, workspaceId, firstSeq, lastSeq)
  enqueueRetracted(db, moved, at)
}
