import type { CandidateInput } from '#shared/domain/rank-candidates.ts'
import type { ReadEvent } from '#shared/domain/read-event.ts'
import { must } from '#shared/lib/must.ts'
import type { NormalizedEvent } from '#shared/model/event.ts'
import type { RoutingDecision, ReasonCode, RoutingOutcome } from '#shared/model/routing-decision.ts'
import type { Resource } from '#shared/model/resource.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { decideRoute } from '#backend/routing/decide-route.ts'
import { deliveryColumns, type DeliveryRow, readDelivery } from '#backend/routing/read-delivery.ts'
import type { KnownInstallation, RouteCache } from '#backend/routing/route-cache.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { readOwnJson } from '../events/event-row.ts'
import type { StoredEventRow } from './dry-run-window.ts'

/** What was decided about the request itself stays so, whatever the rules. */
const decidedByReading: ReadonlySet<ReasonCode> = new Set(['PARSE_FAILED', 'UNSUPPORTED_EVENT', 'LIFECYCLE_EVENT'])

const nothing: CandidateInput = {
  resource: { hostsCode: false, fullName: '', host: '', archived: false, fork: false },
  branch: null,
  projects: [],
  gitSignals: [],
  commitIn: [],
  siblings: [],
  pastDecisions: [],
}

/**
 * Where a stored event would go if it came now, as far as mappings and rules decide: from what is kept of it in columns, so
 * that thousands take no longer than a request may. Evidence is left out.
 */
export function decideStored(db: ReadDb, cache: RouteCache, workspaceId: string, row: StoredEventRow): RoutingDecision {
  const reason = row.primary_reason ?? reasonOf(readOwnJson<RoutingOutcome>(row.outcome_json))
  if (reason !== undefined && decidedByReading.has(reason)) return asItWas(row, reason)
  const installation = installationOf(cache, workspaceId, row)
  const resource = installation === undefined ? undefined : cache.resourceById(workspaceId, row.resource_id)
  const hostsCode = webhookProviders.get(row.provider)?.hostsCode ?? false
  const event = eventOf(row, resource, pathsOf(db, cache, { row, installation, resource }))
  const read: ReadEvent = { kind: 'event', event }
  const where = { read, installation, resource, workspaceId, host: row.host }
  const routable = { ...where, isHint: false, pulledFrom: undefined, hostsCode }
  return decideRoute(cache, { ...routable, evidence: nothing })
}

function reasonOf(outcome: RoutingOutcome): ReasonCode | undefined {
  return outcome.kind === 'routed' ? undefined : outcome.reason
}

function asItWas({ outcome_json: json }: StoredEventRow, reason: ReasonCode): RoutingDecision {
  const outcome = readOwnJson<RoutingOutcome>(json)
  return { outcome: outcome.kind === 'routed' ? { kind: 'unmatched', reason } : outcome, steps: [], candidates: [] }
}

function installationOf(cache: RouteCache, workspaceId: string, row: StoredEventRow): KnownInstallation | undefined {
  if (row.installation_id !== null) return cache.installationById(workspaceId, row.installation_id)
  if (row.external_installation_id === null) return undefined
  const found = cache.installation(row.provider, row.host, row.external_installation_id)
  return found?.workspaceId === workspaceId ? found : undefined
}

function eventOf(row: StoredEventRow, resource: Resource | undefined, paths: string[]): NormalizedEvent {
  const { provider, type, action, kind, title, branch, resource_name: fullName } = row
  return {
    provider,
    type,
    action,
    kind,
    title,
    branch,
    paths,
    actor: row.actor_login === null ? null : { externalId: '', login: row.actor_login },
    externalInstallationId: row.external_installation_id,
    resource: resource === undefined ? null : { ...resource, fullName: fullName ?? resource.fullName, fork: false },
    account: null,
    commitSha: row.commit_sha,
    url: null,
    occurredAt: null,
  }
}

/** Changed files are only in the request. They matter where a paused mapping goes by them: then it either waits for it or is kept out. */
function pathsOf(
  db: ReadDb,
  cache: RouteCache,
  at: {
    readonly row: StoredEventRow
    readonly installation: KnownInstallation | undefined
    readonly resource: Resource | undefined
  },
): string[] {
  const { row, installation, resource } = at
  if (installation === undefined || resource === undefined) return []
  const mappings = cache.mappingsFor(installation, resource)
  if (!mappings.some(({ state, filter }) => state.kind === 'paused' && filter.paths.length > 0)) return []
  const delivery = db.read<DeliveryRow>(`SELECT ${deliveryColumns} FROM delivery WHERE arrival = ?`).get(row.arrival)
  if (delivery === undefined) return []
  const provider = must(webhookProviders.get(row.provider), 'intake takes only providers that are registered')
  const { read } = readDelivery(db, delivery, { provider, host: row.host })
  return read.kind === 'parse_failed' ? [] : read.event.paths
}
