import type { DryRunCase } from '#shared/domain/dry-run-fate.ts'
import { noEvidence } from '#shared/domain/no-evidence.ts'
import type { PushedPaths } from '#shared/domain/pushed-paths.ts'
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

/**
 * Where a stored event would go if it came now, as far as mappings and rules decide: from what is kept of it in columns, so
 * that thousands take no longer than a request may. Evidence is left out.
 */
export function decideStored(db: ReadDb, cache: RouteCache, workspaceId: string, row: StoredEventRow): DryRunCase {
  const outcome = readOwnJson<RoutingOutcome>(row.outcome_json)
  const reason = row.primary_reason ?? reasonOf(db, { workspaceId, row, outcome })
  const known = installationOf(cache, workspaceId, row)
  const resource = known === undefined ? undefined : cache.resourceById(workspaceId, row.resource_id)
  const hostsCode = webhookProviders.get(row.provider)?.hostsCode ?? false
  const event = eventOf(row, resource, pathsOf(db, cache, { row, installation: known, resource }))
  const read = readAgain(event, reason)
  const { provider, type, title } = row
  const request = { provider, type, title }
  const installation = known && { id: known.id, state: known.state, accountLogin: known.account.login }
  const stored = { read, request, installation }
  // What it said of the installation itself is no rule's business.
  if (reason === 'LIFECYCLE_EVENT') return { ...stored, decision: { outcome, steps: [], candidates: [] } }
  const where = { read, request, installation: known, resource, workspaceId, host: row.host }
  const routable = { ...where, isHint: false, pulledFrom: undefined, hostsCode }
  return { ...stored, decision: decideRoute(cache, { ...routable, evidence: noEvidence }) }
}

/** What was found about the request itself stays so. */
function readAgain(event: NormalizedEvent, reason: ReasonCode | undefined): ReadEvent {
  if (reason === 'PARSE_FAILED') return { kind: 'parse_failed', why: 'It could not be read when it came.' }
  return { kind: reason === 'UNSUPPORTED_EVENT' ? 'unsupported' : 'event', event }
}

/** Why an event that is no item is where it is; a rule may have sent off what nobody knows, and muting what nobody knows hides that. */
function reasonOf(
  db: ReadDb,
  at: { readonly workspaceId: string; readonly row: StoredEventRow; readonly outcome: RoutingOutcome },
): ReasonCode | undefined {
  const { outcome } = at
  const mayBeUnknown = outcome.kind === 'routed' ? outcome.byRule !== undefined : outcome.reason === 'MUTED_BY_POLICY'
  if (!mayBeUnknown) return outcome.kind === 'routed' ? undefined : outcome.reason
  const decision = db
    .read<{ decision_json: string }>('SELECT decision_json FROM decision WHERE workspace_id = ? AND event_id = ?')
    .get(at.workspaceId, at.row.id)
  if (decision === undefined) return undefined
  const [parse] = readOwnJson<RoutingDecision>(decision.decision_json).steps
  return parse?.outcome === 'failed' ? parse.reason : undefined
}

function installationOf(cache: RouteCache, workspaceId: string, row: StoredEventRow): KnownInstallation | undefined {
  if (row.installation_id !== null) return cache.installationById(workspaceId, row.installation_id)
  if (row.external_installation_id === null) return undefined
  const found = cache.installation(row.provider, row.host, row.external_installation_id)
  return found?.workspaceId === workspaceId ? found : undefined
}

function eventOf(
  row: StoredEventRow,
  resource: Resource | undefined,
  { paths, pathsCutOff }: PushedPaths,
): NormalizedEvent {
  const { provider, type, action, kind, title, branch, resource_name: fullName } = row
  return {
    provider,
    type,
    action,
    kind,
    title,
    branch,
    paths,
    ...(pathsCutOff && { pathsCutOff }),
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
): PushedPaths {
  const nothing = { paths: [] }
  const { row, installation, resource } = at
  if (installation === undefined || resource === undefined) return nothing
  const mappings = cache.mappingsFor(installation, resource)
  if (!mappings.some(({ state, filter }) => state.kind === 'paused' && filter.paths.length > 0)) return nothing
  const delivery = db.read<DeliveryRow>(`SELECT ${deliveryColumns} FROM delivery WHERE arrival = ?`).get(row.arrival)
  if (delivery === undefined) return nothing
  const provider = must(webhookProviders.get(row.provider), 'intake takes only providers that are registered')
  const { read } = readDelivery(db, delivery, { provider, host: row.host })
  return read.kind === 'parse_failed' ? nothing : read.event
}
