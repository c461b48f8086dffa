import type { NormalizedEvent } from '../model/event.ts'
import type { RuleReason } from '../model/triage-rule.ts'
import type { RoutedInstallation } from './installation-step.ts'
import type { RuleSubject } from './match-rules.ts'

/** What is known of a request before it is read, from its provider and its headers; the title is how lists call it. */
export type RequestFacts = Pick<NormalizedEvent, 'provider' | 'type' | 'title'>

/** An event as rules see it, that no mapping took for `reason`. */
export function subjectOf(
  event: NormalizedEvent,
  reason: RuleReason,
  installation: RoutedInstallation | undefined,
): RuleSubject {
  const { provider, type, action, kind, title, branch } = event
  return {
    provider,
    type,
    action,
    kind,
    title,
    branch,
    reason,
    installationId: installation?.id ?? null,
    resourceName: event.resource?.fullName ?? null,
    actorLogin: event.actor?.login ?? null,
    isRoutable: installation?.state.kind === 'active',
  }
}

/** A request that can't be read, as rules see it: there is nothing in it to send anywhere. */
export function unreadSubject(request: RequestFacts, installation: RoutedInstallation | undefined): RuleSubject {
  return {
    ...request,
    action: null,
    kind: null,
    branch: null,
    resourceName: null,
    actorLogin: null,
    reason: 'PARSE_FAILED',
    installationId: installation?.id ?? null,
    isRoutable: false,
  }
}
