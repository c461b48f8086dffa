import { must } from '#shared/lib/must.ts'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'
import { decideRoute } from './decide-route.ts'
import { type DeliveryRow, readDelivery } from './read-delivery.ts'
import { type RouteScope, setDeliveryState, settledAs } from './route-delivery.ts'
import { outcomeCode, type SettledDelivery } from './settled-delivery.ts'
import { writeRoutedEvent } from './write-routed-event.ts'

/** Keeps a delivery that our own routing failed on where somebody sees it, and out of the way of the next ones. */
export function writeUnroutable(scope: RouteScope, row: DeliveryRow): SettledDelivery {
  const { db, cache } = scope
  const app = must(cache.app(row.provider_app_id), 'deliveries refer to provider apps')
  const provider = must(scope.providers.get(row.provider), 'intake takes only providers that are registered')
  // An installation's own address says whose it is; elsewhere what could still be read of it does.
  const externalId = app.installation_id === null ? installationNamed(scope, row, { provider, host: app.host }) : null
  const owner = externalId === null ? undefined : cache.installation(row.provider, app.host, externalId)?.workspaceId
  const workspaceId = row.workspace_id ?? owner ?? app.home_workspace_id
  if (workspaceId === null) {
    setDeliveryState(db, row.arrival, { state: 'unclaimed', externalId, workspaceId: null, eventId: null })
    return settledAs(row, 'unclaimed')
  }
  const read = { kind: 'parse_failed', why: 'The service failed to route it; the request is kept as it came.' } as const
  const { sha256 } = readDelivery(db, row, { provider: { ...provider, read: () => read }, host: app.host })
  const decision = decideRoute(cache, {
    read,
    installation: undefined,
    resource: undefined,
    workspaceId,
    host: app.host,
    isHint: row.is_hint === 1,
    pulledFrom: undefined,
    hostsCode: provider.hostsCode,
  })
  const eventId = writeRoutedEvent(scope, {
    row,
    provider,
    workspaceId,
    decision,
    delivery: { read, lifecycle: undefined, sha256, isKept: true },
    host: app.host,
    installation: undefined,
    event: undefined,
    resource: undefined,
    existingId: scope.reads.eventOf(workspaceId, row),
  })
  setDeliveryState(db, row.arrival, { state: 'routed', externalId, workspaceId, eventId })
  return { ...settledAs(row, outcomeCode(decision.outcome)), workspaceId, eventId }
}

/** Null where reading it is what we failed at. */
function installationNamed(
  { db }: RouteScope,
  row: DeliveryRow,
  { provider, host }: { readonly provider: WebhookProvider; readonly host: string },
): string | null {
  try {
    const { read } = readDelivery(db, row, { provider: { ...provider, lifecycle: () => undefined }, host })
    return read.kind === 'parse_failed' ? null : read.event.externalInstallationId
  } catch {
    return null
  }
}
