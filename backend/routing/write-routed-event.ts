import type { NewId } from '#shared/lib/new-id.ts'
import type { NormalizedEvent } from '#shared/model/event.ts'
import type { EventId } from '#shared/model/ids.ts'
import { toMs } from '#shared/model/instant.ts'
import type { Resource } from '#shared/model/resource.ts'
import type { RoutingDecision } from '#shared/model/routing-decision.ts'
import { putChange, reserveSeqs } from '#backend/features/changes/record-change.ts'
import { signalRouted } from '#backend/features/signals/write-signals.ts'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'
import type { SqlValue, WriteDb } from '#backend/store/db.ts'
import type { BatchReads } from './batch-reads.ts'
import { placeItem } from './place-item.ts'
import type { DeliveryRow, ReadDelivery } from './read-delivery.ts'
import { requestFacts } from './request-facts.ts'
import type { KnownInstallation } from './route-cache.ts'

export interface RoutedEvent {
  readonly row: DeliveryRow
  readonly delivery: ReadDelivery
  readonly provider: WebhookProvider
  readonly installation: KnownInstallation | undefined
  readonly workspaceId: string
  readonly host: string
  readonly decision: RoutingDecision
  readonly event: NormalizedEvent | undefined
  readonly resource: Resource | undefined
  /** The event's id where it was routed before. */
  readonly existingId: EventId | undefined
}

/** Writes an event with its decision, its place in the queue and its change; answers its id. */
export function writeRoutedEvent(
  scope: { readonly db: WriteDb; readonly newId: NewId; readonly now: number; readonly reads: BatchReads },
  routed: RoutedEvent,
): EventId {
  const { db, now } = scope
  const { workspaceId, decision } = routed
  const seq = reserveSeqs(db, workspaceId, 1)
  const id = routed.existingId ?? scope.newId('evt')
  if (routed.existingId === undefined) insertEvent(db, id, routed)
  else updateEvent(db, id, routed)
  scope.reads.noteEvent(workspaceId, routed.row, id)
  db.write(
    `INSERT INTO decision (workspace_id, event_id, decided_at, decision_json) VALUES (?, ?, ?, ?)
     ON CONFLICT (workspace_id, event_id) DO UPDATE SET decided_at = excluded.decided_at, decision_json = excluded.decision_json`,
  ).run(workspaceId, id, now, JSON.stringify(decision))
  putChange(db, { workspaceId, seq, entity: 'event', id, at: now })
  placeItem(scope, { ...routed, id, seq })
  signalRouted(db, { workspaceId, eventId: id, seq, decision, at: now })
  return id
}

/** What routing found out, in the order of the statements below. */
function foundOut({ installation, resource, event, decision }: RoutedEvent): SqlValue[] {
  return [
    installation?.id ?? null,
    resource?.id ?? null,
    resource?.fullName ?? event?.resource?.fullName ?? null,
    installation?.account.login ?? event?.account?.login ?? null,
    decision.outcome.kind,
    JSON.stringify(decision.outcome),
  ]
}

/** What the body says, in the order of the statements below. */
function understood({ row, event, provider }: Omit<RoutedEvent, 'decision'>): SqlValue[] {
  const { type = row.event_type, occurredAt = null } = event ?? {}
  return [
    type,
    event?.action ?? null,
    event?.kind ?? null,
    event?.title ?? requestFacts(provider, row).title,
    event?.actor?.login ?? null,
    event?.externalInstallationId ?? null,
    event?.branch ?? null,
    event?.commitSha ?? null,
    event?.url ?? null,
    occurredAt === null ? null : toMs(occurredAt),
  ]
}

function insertEvent(db: WriteDb, id: EventId, routed: RoutedEvent): void {
  const { workspaceId, row, event, delivery, provider, host } = routed
  const { redeliveryWindowMs } = provider
  const { sha256 } = delivery
  const isKept = sha256.length > 0
  db.write(
    `INSERT INTO event (installation_id, resource_id, resource_name, account_login, outcome_kind, outcome_json, type, action, kind, title,
       actor_login, external_installation_id, branch, commit_sha, url, occurred_at, workspace_id, id, arrival, provider, host, delivery_id,
       body_sha256, received_at, redeliverable_until, suspected_replay_of, authenticated_by, version)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ${isKept ? earlierWithSameBody : 'NULL'}, ?, 1)`,
  ).run(
    ...foundOut(routed),
    ...understood(routed),
    workspaceId,
    id,
    row.arrival,
    row.provider,
    host,
    row.delivery_id,
    sha256,
    row.received_at,
    redeliveryWindowMs === null ? null : row.received_at + redeliveryWindowMs,
    ...(isKept ? [workspaceId, sha256, row.provider, event?.type ?? row.event_type] : []),
    row.authenticated_by,
  )
}

/** An event that can't be read any more keeps what was understood of it. */
export function updateEvent(db: WriteDb, id: EventId, routed: RoutedEvent): void {
  const { workspaceId, event } = routed
  db.write(
    `UPDATE event SET installation_id = ?, resource_id = ?, resource_name = ?, account_login = ?, outcome_kind = ?, outcome_json = ?,
       version = version + 1 WHERE workspace_id = ? AND id = ?`,
  ).run(...foundOut(routed), workspaceId, id)
  if (event === undefined) return
  db.write(
    `UPDATE event SET type = ?, action = ?, kind = ?, title = ?, actor_login = ?, external_installation_id = ?, branch = ?, commit_sha = ?,
       url = ?, occurred_at = ? WHERE workspace_id = ? AND id = ?`,
  ).run(...understood(routed), workspaceId, id)
}

/** Delivery ids aren't signed: the same bytes under a new one may be somebody's replay. Ids sort as they were made. */
const earlierWithSameBody =
  '(SELECT id FROM event INDEXED BY event_by_body WHERE workspace_id = ? AND body_sha256 = ? AND provider = ? AND type = ? ORDER BY id LIMIT 1)'
