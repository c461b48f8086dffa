import { suggestMappings } from '#shared/domain/suggest-mappings.ts'
import { asSuggested } from '#shared/domain/suggest-mappings/as-suggested.ts'
import { must } from '#shared/lib/must.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { RecordedCandidate } from '#shared/api/suggestion-routes.ts'
import type { RoutingDecision } from '#shared/model/routing-decision.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { decideRoute, evidenceFor } from '#backend/routing/decide-route.ts'
import { deliveryColumns, readDelivery } from '#backend/routing/read-delivery.ts'
import type { DeliveryRow } from '#backend/routing/read-delivery.ts'
import { requestFacts } from '#backend/routing/request-facts.ts'
import { RouteCache } from '#backend/routing/route-cache.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { readRecords } from '../suggestions/suggestion-repository.ts'
import { withRecords } from '../suggestions/with-records.ts'
import { requireEvent } from '../events/event-repository.ts'

/** Where an event would go if it came now, and who it may belong to whatever the decision. Changes nothing. */
export function explainEvent(
  db: ReadDb,
  { workspaceId, id, now }: { readonly workspaceId: string; readonly id: EventId; readonly now: number },
): { decision: RoutingDecision; candidates: RecordedCandidate[] } {
  const { event, arrival, decision: former } = requireEvent(db, workspaceId, id)
  const row = must(
    db
      .read<DeliveryRow>(
        `SELECT ${deliveryColumns}
         FROM delivery WHERE arrival = ?`,
      )
      .get(arrival),
    'an event keeps the delivery that it came by',
  )
  const provider = must(webhookProviders.get(row.provider), 'intake takes only providers that are registered')
  const { read, isKept } = readDelivery(db, row, { provider, host: event.host })
  const records = readRecords(db, workspaceId)
  if (!isKept) {
    const candidates = withRecords(former.candidates.map(asSuggested), records)
    return { decision: asDecidedThen(former), candidates }
  }
  const cache = new RouteCache(db, now)
  const found =
    event.externalInstallationId === null
      ? event.installationId === null
        ? undefined
        : cache.installationById(workspaceId, event.installationId)
      : cache.installation(event.provider, event.host, event.externalInstallationId)
  // Another workspace may have claimed it since: its records are none of this one's business.
  const installation = found?.workspaceId === workspaceId ? found : undefined
  const observed = read.kind === 'parse_failed' ? null : read.event.resource
  const resource =
    installation === undefined || observed === null
      ? undefined
      : cache.resource(installation, observed.kind, observed.externalId)
  const isHint = row.is_hint === 1
  const pulledFrom = row.authenticated_by === 'pull' ? provider.displayName : undefined
  const { hostsCode } = provider
  const request = requestFacts(provider, row)
  const about = { read, request, installation, resource, workspaceId, host: event.host }
  const routable = { ...about, isHint, pulledFrom, hostsCode }
  const decision = decideRoute(cache, routable)
  const candidates = observed === null ? [] : suggestMappings(evidenceFor(cache, routable))
  return { decision, candidates: withRecords(candidates, records) }
}

/** Without its body it can't be read by today's rules. */
function asDecidedThen(decision: RoutingDecision): RoutingDecision {
  const [first, ...rest] = decision.steps
  if (first === undefined) return decision
  const detail = `${first.detail} Its body is no longer kept, so this is how it was decided then.`
  return { ...decision, steps: [{ ...first, detail }, ...rest] }
}
