import type { AttemptVerdict } from '#shared/domain/judge-attempt.ts'
import type { Receipt } from '#backend/intake/commit-deliveries.ts'
import type { ErrorCode } from '#shared/errors/error-codes.ts'
import type { PullState } from '#shared/model/pull.ts'
import type { RoutedCount } from '#backend/routing/settled-delivery.ts'

/** What the service tells of its work as it happens. Only names from our own tables: no tenant, account or repository. */
export interface ServiceMetrics {
  /** A request to a webhook address was answered. A provider that is not one of ours is `unknown`. */
  delivered(delivery: {
    readonly provider: string
    readonly outcome: Receipt | 'challenge' | ErrorCode
    readonly seconds: number
  }): void
  /** Events were routed: how many of each provider with which outcome. */
  routed(outcomes: readonly RoutedCount[]): void
  /** An app was pulled, or could not be: `finished`, or the code of what ended it. */
  pulled(pull: { readonly provider: string; readonly outcome: 'finished' | ErrorCode; readonly stored: number }): void
  /** A message to a sink was tried, with this verdict. */
  sent(outcome: AttemptVerdict['kind']): void
  /** How long a sink took to answer. */
  sinkAnswered(seconds: number): void
  /** A clean-up removed what a policy no longer keeps. */
  removed(what: 'bodies' | 'events' | 'changes' | 'unclaimed', count: number): void
}

/** For a service that nobody watches. */
export const noMetrics: ServiceMetrics = {
  delivered: () => undefined,
  routed: () => undefined,
  pulled: () => undefined,
  sent: () => undefined,
  sinkAnswered: () => undefined,
  removed: () => undefined,
}

/** How the apps of a provider are pulled that have their keys here. */
export interface PullGauge {
  readonly provider: string
  readonly states: Readonly<Record<PullState['kind'], number>>
  /** Of the app that is behind most; null where one has never been pulled. */
  readonly coveredUntilMs: number | null
  readonly gaps: number
}

/** How many deliveries of a provider wait to be routed. */
export interface UnroutedGauge {
  readonly provider: string
  readonly count: number
}

/** What is read when somebody asks. */
export interface ServiceGauges {
  /** Of those providers of which something waits. */
  readonly unrouted: () => readonly UnroutedGauge[]
  readonly unclaimed: () => number
  readonly queuedToSinks: () => number
  readonly deadLetters: () => number
  readonly pulls: () => readonly PullGauge[]
  readonly followers: () => number
  readonly databaseBytes: () => number
  readonly ready: () => Promise<boolean>
}
