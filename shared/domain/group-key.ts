import type { InstallationId, ResourceId } from '../model/ids.ts'
import type { Provider } from '../model/provider.ts'
import type { ReasonCode } from '../model/routing-decision.ts'
import { plainText } from './plain-text.ts'
import { providerNames } from './provider-names.ts'

/** What is known about an unmatched event when its group is chosen. */
export interface GroupKeyInput {
  readonly reason: ReasonCode
  readonly provider: Provider
  readonly host: string
  readonly installationId: InstallationId | null
  readonly resourceId: ResourceId | null
  readonly externalInstallationId: string | null
  /** The provider's name of the event's type, such as `workflow_run`. */
  readonly type: string
  /** Where the request came in: the provider app or the installation whose address it is. */
  readonly endpointId: string
}

/** What one decision about an event would be about; it depends on why the event waits. */
type GroupScope = 'resource' | 'installation' | 'type' | 'endpoint'

function groupScopeOf(reason: ReasonCode): GroupScope {
  switch (reason) {
    case 'NO_INSTALLATION':
    case 'INSTALLATION_PENDING':
    case 'INSTALLATION_SUSPENDED':
    case 'INSTALLATION_REVOKED':
    case 'INSTALLATION_ERROR':
      return 'installation'
    case 'UNSUPPORTED_EVENT':
      return 'type'
    case 'PARSE_FAILED':
      return 'endpoint'
    default:
      return 'resource'
  }
}

/**
 * The key of the group that an unmatched event belongs to: events with equal keys are solved by one decision.
 * At most 512 characters. Parts are joined by `/`; only the last one may itself contain it, so keys never collide.
 */
export function groupKeyOf(input: GroupKeyInput): string {
  const { provider, host, installationId, resourceId, externalInstallationId, endpointId } = input
  const scope = groupScopeOf(input.reason)
  if (scope === 'resource' && installationId !== null && resourceId !== null) {
    return `resource/${installationId}/${resourceId}`
  }
  if (scope === 'type') return `type/${provider}/${clip(input.type)}`
  if (scope !== 'endpoint' && externalInstallationId !== null) {
    return `installation/${provider}/${clip(host)}/${clip(externalInstallationId)}`
  }
  // What could not be read and what names no installation are different decisions, though both only have their endpoint.
  return `${scope === 'endpoint' ? 'unreadable' : 'endpoint'}/${clip(endpointId)}`
}

/** Whether a mapping of its repository would solve it. */
export function waitsForMapping(reason: ReasonCode): boolean {
  return groupScopeOf(reason) === 'resource'
}

/** A part of a key: provider ids and type names are far shorter, a hostile header is not. */
function clip(part: string): string {
  return part.slice(0, 128)
}

/** Facts for a group's sentence; the installation and resource are given by their names. */
export interface GroupFacts {
  readonly provider: Provider
  readonly type: string
  readonly action?: string | null
  readonly resourceName: string | null
  readonly accountLogin: string | null
  readonly externalInstallationId: string | null
  /** Who paused the mapping or suspended the installation, where that is known. */
  readonly by?: string | null
  /** Where a mapping that came later leads by now. */
  readonly project?: string | null
}

/** The beginning of a group's sentence: `acme/search`, `unknown installation 4812`, `deploy_key.created`. */
export function groupSubject(reason: ReasonCode, facts: GroupFacts): string {
  switch (groupScopeOf(reason)) {
    case 'installation':
      return reason === 'NO_INSTALLATION' ? unclaimedSubject(facts) : (facts.accountLogin ?? installationName(facts))
    case 'type':
      return plainText(facts.type, 128) || 'an unnamed event type'
    case 'endpoint':
      return `${providerNames[facts.provider]} delivery`
    default:
      return facts.resourceName ?? facts.accountLogin ?? installationName(facts)
  }
}

function unclaimedSubject(facts: GroupFacts): string {
  if (facts.externalInstallationId === null) return `${providerNames[facts.provider]} webhook without an installation`
  const account = facts.accountLogin === null ? '' : ` of ${facts.accountLogin}`
  return `unknown installation ${facts.externalInstallationId}${account}`
}

function installationName(facts: GroupFacts): string {
  return facts.externalInstallationId === null
    ? `${providerNames[facts.provider]} account`
    : `installation ${facts.externalInstallationId}`
}

/** The rest of the sentence after the subject: `is mapped nowhere`. */
export function groupPredicate(reason: ReasonCode, facts: Pick<GroupFacts, 'by' | 'project'> = {}): string {
  if (facts.project !== undefined && facts.project !== null) return `is mapped to ${facts.project} by now`
  const by = facts.by === undefined || facts.by === null ? '' : ` by ${facts.by}`
  switch (reason) {
    case 'NO_INSTALLATION':
      return 'nobody has claimed it'
    case 'INSTALLATION_PENDING':
      return 'installation waits for proof of ownership'
    case 'INSTALLATION_SUSPENDED':
      return `installation is suspended${by}`
    case 'INSTALLATION_REVOKED':
      return 'installation was removed'
    case 'INSTALLATION_ERROR':
      return 'installation has an error'
    case 'MAPPING_PAUSED':
      return `mapping is paused${by}`
    case 'LOW_CONFIDENCE':
      return 'has no project that fits well enough'
    case 'AMBIGUOUS':
      return 'fits more than one project'
    case 'NO_CANDIDATE':
      return 'fits no project'
    case 'UNSUPPORTED_EVENT':
      return 'type not supported yet'
    case 'PARSE_FAILED':
      return 'could not be read'
    default:
      return 'is mapped nowhere'
  }
}
