import { productPolicy } from '#shared/domain/resolve-policy.ts'
import { routeEvent } from '#shared/domain/route-event.ts'
import type { CandidateInput } from '#shared/domain/rank-candidates.ts'
import type { ReadEvent } from '#shared/domain/read-event.ts'
import type { RequestFacts } from '#shared/domain/rule-subject.ts'
import type { Resource } from '#shared/model/resource.ts'
import type { RoutingDecision } from '#shared/model/routing-decision.ts'
import type { KnownInstallation, RouteCache } from './route-cache.ts'

export interface Routable {
  readonly read: ReadEvent
  /** What rules go by where the body can't be read; without it, none is asked then. */
  readonly request?: RequestFacts
  readonly installation: KnownInstallation | undefined
  readonly resource: Resource | undefined
  readonly workspaceId: string
  readonly host: string
  /** Signed at another time than it came. */
  readonly isHint: boolean
  /** The provider's name where the event was pulled from it. */
  readonly pulledFrom: string | undefined
  /** What its provider says of itself. */
  readonly hostsCode: boolean
  /** Where the rules alone are asked, nothing else is weighed. */
  readonly evidence?: CandidateInput
}

/** Where an event goes by the records as they are now. */
export function decideRoute(cache: RouteCache, routable: Routable): RoutingDecision {
  const { installation, resource } = routable
  const read = withKnownName(routable.read, resource)
  const policy = installation && cache.policyOf(installation.workspaceId, installation.provider)
  return routeEvent({
    event: read,
    ...(routable.request === undefined ? {} : { request: routable.request }),
    isHint: routable.isHint,
    ...(routable.pulledFrom === undefined ? {} : { pulledFrom: routable.pulledFrom }),
    installation: installation && {
      id: installation.id,
      state: installation.state,
      accountLogin: installation.account.login,
    },
    mappings: resource === undefined || installation === undefined ? [] : cache.mappingsFor(installation, resource),
    mutedEvents: policy?.mutedEvents ?? productPolicy.mutedEvents,
    rules: cache.rulesOf(routable.workspaceId),
    evidence: () => routable.evidence ?? evidenceFor(cache, routable),
    hostsCode: routable.hostsCode,
    policy: policy?.autoRoute ?? productPolicy.autoRoute,
    ...(policy === undefined ? {} : { projectPolicies: policy.projects }),
  })
}

/** Some payloads name a resource by its id alone: people are told the name that we know. */
function withKnownName(read: ReadEvent, resource: Resource | undefined): ReadEvent {
  if (read.kind === 'parse_failed' || resource === undefined) return read
  if (read.event.resource?.unsaid?.includes('fullName') !== true) return read
  return { ...read, event: { ...read.event, resource: { ...read.event.resource, fullName: resource.fullName } } }
}

/** What may say whose a resource is. */
export function evidenceFor(
  cache: RouteCache,
  { read, installation, resource, workspaceId, host, hostsCode }: Routable,
): CandidateInput {
  const observed = read.kind === 'parse_failed' ? null : read.event.resource
  const { fullName, archived, fork } = resource ?? observed ?? { fullName: '', archived: false, fork: false }
  // Where no code is hosted, nothing that builds report can speak for anybody.
  const event = read.kind === 'parse_failed' || !hostsCode ? undefined : read.event
  const branch = event?.branch ?? null
  return {
    resource: { hostsCode, fullName, host, archived, fork },
    branch,
    projects: cache.projectsOf(workspaceId),
    gitSignals: event === undefined ? [] : cache.gitSignalsOf(workspaceId, fullName, branch),
    commitIn: event === undefined ? [] : cache.commitIn(workspaceId, event),
    siblings: installation === undefined ? [] : cache.siblingsOf(workspaceId, installation.id),
    pastDecisions: resource === undefined ? [] : cache.pastDecisionsOf(workspaceId, resource.id),
  }
}
