import { defaultAutoRoute, routeEvent } from '#shared/domain/route-event.ts'
import type { CandidateInput } from '#shared/domain/rank-candidates.ts'
import type { ReadEvent } from '#shared/domain/read-event.ts'
import type { Resource } from '#shared/model/resource.ts'
import type { RoutingDecision } from '#shared/model/routing-decision.ts'
import type { KnownInstallation, RouteCache } from './route-cache.ts'

export interface Routable {
  readonly read: ReadEvent
  readonly installation: KnownInstallation | undefined
  readonly resource: Resource | undefined
  readonly workspaceId: string
  readonly host: string
}

/** Where an event goes by the records as they are now. */
export function decideRoute(cache: RouteCache, routable: Routable): RoutingDecision {
  const { read, installation, resource, workspaceId } = routable
  return routeEvent({
    event: read,
    installation: installation && {
      id: installation.id,
      state: installation.state,
      accountLogin: installation.account.login,
    },
    mappings: resource === undefined ? [] : cache.mappingsOf(workspaceId, resource.id),
    mutedEvents: [],
    evidence: () => evidenceFor(cache, routable),
    policy: defaultAutoRoute,
  })
}

/** What may say whose a resource is. */
export function evidenceFor(
  cache: RouteCache,
  { read, installation, resource, workspaceId, host }: Routable,
): CandidateInput {
  const observed = read.kind === 'parse_failed' ? null : read.event.resource
  const { fullName, archived, fork } = resource ?? observed ?? { fullName: '', archived: false, fork: false }
  return {
    resource: { fullName, host, archived, fork },
    projects: cache.projectsOf(workspaceId),
    gitSignals: cache.gitSignalsOf(workspaceId, fullName),
    siblings: installation === undefined ? [] : cache.siblingsOf(workspaceId, installation.id),
  }
}
