import type { InstallationChange } from '#shared/domain/lifecycle-change.ts'
import { must } from '#shared/lib/must.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { NormalizedEvent } from '#shared/model/event.ts'
import { toMs } from '#shared/model/instant.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { Resource } from '#shared/model/resource.ts'
import type { RoutingOutcome } from '#shared/model/routing-decision.ts'
import { readOwnJson } from '#backend/features/events/event-row.ts'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { appliesAfterRouting, applyLifecycle, type OnRefused } from './apply-lifecycle.ts'
import type { BatchReads } from './batch-reads.ts'
import type { BatchTallies } from './batch-tallies.ts'
import { decideRoute } from './decide-route.ts'
import { type DeliveryRow, readDelivery, type ReadDelivery } from './read-delivery.ts'
import { requestFacts } from './request-facts.ts'
import { saveResource, type SeenResource } from './resource-inventory.ts'
import { revokeAuthorizations } from './revoke-authorizations.ts'
import type { KnownInstallation, RouteCache } from './route-cache.ts'
import { outcomeCode, type SettledDelivery } from './settled-delivery.ts'
import { writeRoutedEvent } from './write-routed-event.ts'

export interface RouteScope {
  readonly db: WriteDb
  readonly cache: RouteCache
  readonly tallies: BatchTallies
  readonly newId: NewId
  readonly providers: ReadonlyMap<string, WebhookProvider>
  readonly now: number
  readonly onRefused: OnRefused
  readonly reads: BatchReads
  /** Whether a workspace may be written to now; where it is another process's turn, the delivery waits for a later batch. */
  readonly hold: (workspaceId: string) => boolean
}

/** Takes one delivery from the durable inbox to its event and decision; answers what became of it, or nothing where it has to wait. */
export function routeDelivery(scope: RouteScope, row: DeliveryRow): SettledDelivery | undefined {
  const { db, cache } = scope
  const app = must(cache.app(row.provider_app_id), 'deliveries refer to provider apps')
  const provider = must(scope.providers.get(row.provider), 'intake takes only providers that are registered')
  const own = app.installation_id
  const find = () =>
    own !== null && app.home_workspace_id !== null
      ? cache.installationById(app.home_workspace_id, own)
      : externalId === null
        ? undefined
        : cache.installation(row.provider, app.host, externalId)
  const said = readDelivery(db, row, { provider, host: app.host, kept: scope.reads.body(row.arrival) })
  const former = said.isKept ? undefined : findFormerEvent(db, row)
  if (former !== undefined) return keepAsItWas(db, row, former)
  const delivery =
    own === null ? said : throughInstallation(said, cache.installationById(app.home_workspace_id ?? '', own))
  const event = delivery.read.kind === 'parse_failed' ? undefined : delivery.read.event
  const externalId = event?.externalInstallationId ?? null
  const owner = find()?.workspaceId ?? app.home_workspace_id
  if (owner !== null && !scope.hold(owner)) return undefined
  const before = find()
  const { lifecycle } = delivery
  if (lifecycle?.kind === 'authorizations_revoked') {
    const { providerUserIds } = lifecycle
    const where = { provider: provider.name, host: app.host, externalInstallationId: externalId }
    const how = { db, newId: scope.newId, hold: scope.hold, at: row.received_at, actor: provider.displayName }
    if (!revokeAuthorizations(how, { ...where, providerUserIds })) return undefined
  }
  const change = lifecycle?.kind === 'authorizations_revoked' ? undefined : lifecycle
  if (change !== undefined && !appliesAfterRouting(change)) apply(scope, row, before, change)
  const installation = find()
  const workspaceId = installation?.workspaceId ?? app.home_workspace_id
  if (workspaceId === null) {
    setDeliveryState(db, row.arrival, { state: 'unclaimed', externalId, workspaceId: null, eventId: null })
    return settledAs(row, 'unclaimed')
  }
  const { eventId, outcome } = settle(scope, { row, delivery, provider, installation, workspaceId, host: app.host })
  if (change !== undefined && appliesAfterRouting(change)) apply(scope, row, installation, change)
  setDeliveryState(db, row.arrival, { state: 'routed', externalId, workspaceId, eventId })
  return { ...settledAs(row, outcome), workspaceId, eventId }
}

interface FormerEvent {
  readonly id: EventId
  readonly workspaceId: string
  readonly outcome: RoutingOutcome
}

/** What an earlier routing made of a delivery. */
function findFormerEvent(
  db: ReadDb,
  { workspace_id: workspaceId, event_id: id }: DeliveryRow,
): FormerEvent | undefined {
  if (workspaceId === null || id === null) return undefined
  const event = db
    .read<{ outcome_json: string }>('SELECT outcome_json FROM event WHERE workspace_id = ? AND id = ?')
    .get(workspaceId, id)
  return event && { id, workspaceId, outcome: readOwnJson<RoutingOutcome>(event.outcome_json) }
}

/** Without its body it can't be read again: what was understood of it, and why it waits, stay better than nothing. */
function keepAsItWas(db: WriteDb, row: DeliveryRow, { id, workspaceId, outcome }: FormerEvent): SettledDelivery {
  db.write("UPDATE delivery SET state = 'routed' WHERE arrival = ?").run(row.arrival)
  return { ...settledAs(row, outcomeCode(outcome)), workspaceId, eventId: id }
}

/** What comes to an installation's own address is of that installation, whatever the body says. */
export function throughInstallation(delivery: ReadDelivery, installation: KnownInstallation | undefined): ReadDelivery {
  const { read } = delivery
  if (read.kind === 'parse_failed') return delivery
  const externalInstallationId = installation?.externalInstallationId ?? null
  return { ...delivery, read: { ...read, event: { ...read.event, externalInstallationId } } }
}

interface Settling {
  readonly row: DeliveryRow
  readonly delivery: ReadDelivery
  readonly provider: WebhookProvider
  readonly installation: KnownInstallation | undefined
  readonly workspaceId: string
  readonly host: string
}

/** Writes the event and where it goes, unless it is here already under another address. */
function settle(scope: RouteScope, settling: Settling): { readonly eventId: EventId; readonly outcome: string } {
  const { row, delivery, installation, workspaceId } = settling
  const known = scope.reads.eventOf(workspaceId, row)
  const again = row.event_id !== null && row.event_id === known
  if (known !== undefined && (!again || !isWaiting(scope.db, workspaceId, known)))
    return { eventId: known, outcome: 'duplicate' }
  const event = delivery.read.kind === 'parse_failed' ? undefined : delivery.read.event
  const resource =
    installation === undefined || event === undefined ? undefined : observeResource(scope, installation, event, row)
  const decision = decideRoute(scope.cache, {
    read: delivery.read,
    request: requestFacts(settling.provider, row),
    installation,
    workspaceId,
    host: settling.host,
    resource,
    isHint: row.is_hint === 1,
    pulledFrom: row.authenticated_by === 'pull' ? settling.provider.displayName : undefined,
    hostsCode: settling.provider.hostsCode,
  })
  if (installation !== undefined && !again) scope.tallies.deliver(workspaceId, installation.id, row.received_at)
  if (resource !== undefined) scope.tallies.see(workspaceId, resource.id, seenAt(event, row))
  if (decision.outcome.kind === 'routed') {
    for (const id of decision.outcome.mappingIds) scope.tallies.carry(workspaceId, id, scope.now)
  }
  if (decision.rule !== undefined) scope.tallies.win(workspaceId, decision.rule.id, scope.now)
  const isEvidence = event !== undefined && (event.commitSha !== null || event.branch !== null)
  if (decision.outcome.kind === 'unmatched' && resource !== undefined && isEvidence && settling.provider.hostsCode)
    scope.tallies.speakOf(workspaceId, resource.id)
  const eventId = writeRoutedEvent(scope, { ...settling, decision, event, resource, existingId: known })
  return { eventId, outcome: outcomeCode(decision.outcome) }
}

/** Somebody may have decided since the event was queued again: then it stays decided. */
function isWaiting(db: ReadDb, workspaceId: string, id: string): boolean {
  const item = db
    .read<{ state_kind: string }>('SELECT state_kind FROM unmatched_item WHERE workspace_id = ? AND event_id = ?')
    .get(workspaceId, id)
  return item?.state_kind === 'open' || item?.state_kind === 'snoozed'
}

/** Inventory by observation, from what is no longer news: what we know stays, and what we don't is written. */
export function resourceOf(
  scope: Pick<RouteScope, 'db' | 'cache' | 'newId'>,
  installation: KnownInstallation,
  event: NormalizedEvent,
  row: DeliveryRow,
): Resource | undefined {
  if (event.resource === null) return undefined
  const { kind, externalId } = event.resource
  const known = scope.cache.resource(installation, kind, externalId)
  if (known !== undefined) return known
  const { db, newId } = scope
  const seen = saidOf(event.resource)
  const resource = saveResource({ db, newId, installation, known, seen, at: seenAt(event, row) })
  scope.cache.learn(installation, resource)
  return resource
}

/** Inventory by observation. An event that is older than what we know changes nothing. */
function observeResource(
  scope: RouteScope,
  installation: KnownInstallation,
  event: NormalizedEvent,
  row: DeliveryRow,
): Resource | undefined {
  if (event.resource === null) return undefined
  const { kind, externalId } = event.resource
  const known = scope.cache.resource(installation, kind, externalId)
  const at = seenAt(event, row)
  if (known !== undefined && (row.is_hint === 1 || at < toMs(known.lastSeenAt))) return known
  const seen = saidOf(event.resource)
  const resource = saveResource({ db: scope.db, newId: scope.newId, installation, known, seen, at })
  if (resource !== known) scope.cache.learn(installation, resource)
  return resource
}

/** Without what the payload says nothing about. */
function saidOf({ unsaid = [], ...resource }: NonNullable<NormalizedEvent['resource']>): SeenResource {
  const seen: { -readonly [K in keyof SeenResource]: SeenResource[K] } = resource
  for (const name of unsaid) delete seen[name]
  return seen
}

/** Providers' times are hints: never later than when the event came. */
function seenAt(event: NormalizedEvent | undefined, row: DeliveryRow): number {
  const occurredAt = event?.occurredAt ?? null
  return occurredAt === null ? row.received_at : Math.min(toMs(occurredAt), row.received_at)
}

function apply(
  scope: RouteScope,
  row: DeliveryRow,
  installation: KnownInstallation | undefined,
  change: InstallationChange,
): void {
  if (installation === undefined) return
  const { db, cache, newId, onRefused } = scope
  applyLifecycle({ db, cache, newId, installation, at: row.received_at, onRefused }, change)
}

/** A delivery that became no event, or not yet. */
export function settledAs(row: DeliveryRow, outcome: string): SettledDelivery {
  const { trace_id: traceId, delivery_id: deliveryId, provider } = row
  return { traceId, deliveryId, provider, outcome, workspaceId: undefined, eventId: undefined }
}

export function setDeliveryState(
  db: WriteDb,
  arrival: number,
  to: { state: 'routed' | 'unclaimed'; externalId: string | null; workspaceId: string | null; eventId: string | null },
): void {
  db.write(
    'UPDATE delivery SET state = ?, external_installation_id = ?, workspace_id = ?, event_id = ? WHERE arrival = ?',
  ).run(to.state, to.externalId, to.workspaceId, to.eventId, arrival)
}
