import { must } from '#shared/lib/must.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { EventId, MappingId, OpId, RuleId } from '#shared/model/ids.ts'
import type { Destination } from '#shared/model/mapping.ts'
import type { Rerouted, SkipCode } from '#shared/model/operation.ts'
import type { RoutingDecision, RoutingOutcome } from '#shared/model/routing-decision.ts'
import { isResolved } from '#shared/domain/is-resolved.ts'
import { putChange, reserveSeqs } from '#backend/features/changes/record-change.ts'
import { readOwnJson } from '#backend/features/events/event-row.ts'
import { findMapping } from '#backend/features/mappings/mapping-repository.ts'
import { sendSignals } from '#backend/features/signals/send-signals.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import type { ItemRow } from '#backend/features/unmatched/item-row.ts'
import type { WriteDb } from '#backend/store/db.ts'
import type { BatchTallies } from './batch-tallies.ts'
import { readsInTurn } from './batch-reads.ts'
import { decideRoute } from './decide-route.ts'
import { keepFormer, readStanding, type StandingEvent } from './former-event.ts'
import { groupOf, leaveQueue, placeItem } from './place-item.ts'
import { deliveryColumns, type DeliveryRow, readDelivery } from './read-delivery.ts'
import { requestFacts } from './request-facts.ts'
import { resourceOf, throughInstallation } from './route-delivery.ts'
import type { RouteCache } from './route-cache.ts'
import { type RoutedEvent, updateEvent } from './write-routed-event.ts'

export interface RerouteScope {
  readonly db: WriteDb
  readonly cache: RouteCache
  readonly newId: NewId
  readonly workspaceId: string
  readonly opId: OpId
  /** The service's time, in milliseconds. */
  readonly at: number
  readonly evenDecided: boolean
  /** Counts what a mapping carries and a rule has decided from now on, or no longer; whoever asked writes it. */
  readonly tallies: BatchTallies
}

export type RerouteAnswer =
  | { readonly kind: 'skipped'; readonly id: EventId; readonly code: SkipCode }
  | { readonly kind: 'rerouted'; readonly rerouted: Rerouted }

/**
 * Decides about an event as if its request came now, by today's code and records, and puts it where that says. Where nothing
 * is different, nothing is written. What the request once said about the installation itself is not applied again: that was
 * true then. Call it in a transaction over the workspace.
 */
export function rerouteEvent(scope: RerouteScope, id: EventId): RerouteAnswer {
  const { db, workspaceId } = scope
  const standing = readStanding(db, workspaceId, id)
  if (standing === undefined) return { kind: 'skipped', id, code: 'not_found' }
  const isDecided = standing.item !== null && isByPerson(standing.item)
  if (isDecided && !scope.evenDecided) return { kind: 'skipped', id, code: 'decided_by_person' }
  const routed = routeNow(scope, standing)
  if (routed === undefined) return { kind: 'skipped', id, code: 'payload_gone' }
  const { decision } = routed
  const changed = isDifferent(standing, routed)
  if (changed) rewrite(scope, standing, routed)
  const reason = decision.outcome.kind === 'routed' ? null : decision.outcome.reason
  const version = standing.version + (changed ? 1 : 0)
  return { kind: 'rerouted', rerouted: { id, outcome: decision.outcome.kind, reason, changed, version } }
}

/** A rule decides without an operation: what it says is routing's, and is asked again. */
function isByPerson({ state_kind: state, decided_op: op }: ItemRow): boolean {
  return isResolved(state) && op !== null
}

/** What routing says today; undefined where nothing is left to read. */
function routeNow(scope: RerouteScope, { id, arrival }: StandingEvent): RoutedEvent | undefined {
  const { db, cache, workspaceId } = scope
  const row = db.read<DeliveryRow>(`SELECT ${deliveryColumns} FROM delivery WHERE arrival = ?`).get(arrival)
  if (row === undefined) return undefined
  const app = must(cache.app(row.provider_app_id), 'deliveries refer to provider apps')
  const provider = must(webhookProviders.get(row.provider), 'intake takes only providers that are registered')
  const said = readDelivery(db, row, { provider, host: app.host })
  if (!said.isKept) return undefined
  const own = app.installation_id === null ? undefined : cache.installationById(workspaceId, app.installation_id)
  const delivery = app.installation_id === null ? said : throughInstallation(said, own)
  const event = delivery.read.kind === 'parse_failed' ? undefined : delivery.read.event
  const externalId = event?.externalInstallationId ?? null
  const found =
    app.installation_id !== null
      ? own
      : externalId === null
        ? undefined
        : cache.installation(row.provider, app.host, externalId)
  // Another workspace may have claimed it since: its records are none of this one's business.
  const installation = found?.workspaceId === workspaceId ? found : undefined
  const resource =
    installation === undefined || event === undefined ? undefined : resourceOf(scope, installation, event, row)
  const decision = decideRoute(cache, {
    read: delivery.read,
    request: requestFacts(provider, row),
    installation,
    workspaceId,
    host: app.host,
    resource,
    isHint: row.is_hint === 1,
    pulledFrom: row.authenticated_by === 'pull' ? provider.displayName : undefined,
    hostsCode: provider.hostsCode,
  })
  return {
    row,
    delivery,
    provider,
    installation,
    workspaceId,
    host: app.host,
    decision,
    event,
    resource,
    existingId: id,
  }
}

/** Whether today's answer differs from what stands, in the decision or in what was understood. */
function isDifferent(standing: StandingEvent, { decision, event, installation, resource }: RoutedEvent): boolean {
  const { facts } = standing
  return (
    standing.decision.decision_json !== JSON.stringify(decision) ||
    facts.outcome_json !== JSON.stringify(decision.outcome) ||
    facts.installation_id !== (installation?.id ?? null) ||
    facts.resource_id !== (resource?.id ?? null) ||
    (event !== undefined && (facts.type !== event.type || facts.kind !== event.kind || facts.title !== event.title))
  )
}

function rewrite(scope: RerouteScope, standing: StandingEvent, routed: RoutedEvent): void {
  const { db, workspaceId, at, opId } = scope
  const { decision } = routed
  const { id } = standing
  keepFormer(db, { workspaceId, opId, standing })
  const seq = reserveSeqs(db, workspaceId, 1)
  updateEvent(db, id, routed)
  db.write('UPDATE decision SET decided_at = ?, decision_json = ? WHERE workspace_id = ? AND event_id = ?').run(
    at,
    JSON.stringify(decision),
    workspaceId,
    id,
  )
  putChange(db, { workspaceId, seq, entity: 'event', id, at })
  place(scope, standing, routed, seq)
  const destinations = destinationsOf(scope, decision)
  sendSignals(db, { workspaceId, eventId: id, seq, at, destinations })
  recount(scope, carriersOf(standing), carriersIn(decision.outcome, decision))
}

/** An item that waits where it would wait today keeps its place there, also when it sleeps. */
function place(scope: RerouteScope, { id, item }: StandingEvent, routed: RoutedEvent, seq: number): void {
  const { db, workspaceId, at } = scope
  const { outcome, rule } = routed.decision
  if (rule !== undefined) {
    placeItem({ db, reads: readsInTurn(db), now: at }, { ...routed, id, seq })
    return
  }
  if (outcome.kind !== 'unmatched') {
    leaveQueue(db, workspaceId, id)
    return
  }
  const group = groupOf({ ...routed, id }, outcome.reason)
  if (item === null || isResolved(item.state_kind) || item.group_key !== group.groupKey) {
    placeItem({ db, reads: readsInTurn(db), now: at }, { ...routed, id, seq })
    return
  }
  if (item.primary_reason === outcome.reason) return
  db.write('UPDATE unmatched_item SET primary_reason = ? WHERE workspace_id = ? AND event_id = ?').run(
    outcome.reason,
    workspaceId,
    id,
  )
  db.write('UPDATE unmatched_group SET reason = ?, subject = ? WHERE workspace_id = ? AND group_key = ?').run(
    outcome.reason,
    group.subject,
    workspaceId,
    group.groupKey,
  )
}

function destinationsOf({ db, workspaceId }: RerouteScope, { outcome }: RoutingDecision): Destination[] {
  if (outcome.kind !== 'routed') return []
  const direct = outcome.byRule ?? outcome.byEvidence
  if (direct !== undefined) return [direct.destination]
  return outcome.mappingIds.flatMap((id) => findMapping(db, workspaceId, id)?.destination ?? [])
}

/** Whose event it is: of the mappings that carry it, and of the rule that decided it. */
interface Carriers {
  readonly mappings: readonly MappingId[]
  readonly rule: RuleId | undefined
}

function carriersIn(outcome: RoutingOutcome, { rule }: Pick<RoutingDecision, 'rule'>): Carriers {
  return { mappings: outcome.kind === 'routed' ? outcome.mappingIds : [], rule: rule?.id }
}

export function carriersOf({ facts, decision }: Pick<StandingEvent, 'facts' | 'decision'>): Carriers {
  return carriersIn(
    readOwnJson<RoutingOutcome>(facts.outcome_json),
    readOwnJson<RoutingDecision>(decision.decision_json),
  )
}

/** One more where it is new, one less where it is gone. */
export function recount(
  { tallies, workspaceId, at }: Pick<RerouteScope, 'tallies' | 'workspaceId' | 'at'>,
  before: Carriers,
  after: Carriers,
): void {
  for (const id of before.mappings) if (!after.mappings.includes(id)) tallies.carry(workspaceId, id, at, -1)
  for (const id of after.mappings) if (!before.mappings.includes(id)) tallies.carry(workspaceId, id, at, 1)
  if (before.rule === after.rule) return
  if (before.rule !== undefined) tallies.win(workspaceId, before.rule, at, -1)
  if (after.rule !== undefined) tallies.win(workspaceId, after.rule, at, 1)
}
