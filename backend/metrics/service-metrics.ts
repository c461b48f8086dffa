import type { AttemptVerdict } from '#shared/domain/judge-attempt.ts'
import type { Receipt } from '#backend/intake/commit-deliveries.ts'
import type { ErrorCode } from '#shared/errors/error-codes.ts'

/** What the service tells of its work as it happens. Only names from our own tables: no tenant, account or repository. */
export interface ServiceMetrics {
  /** A request to a webhook address was answered. A provider that is not one of ours is `unknown`. */
  delivered(delivery: {
    readonly provider: string
    readonly outcome: Receipt | 'challenge' | ErrorCode
    readonly seconds: number
  }): void
  /** Events were routed: how many with which outcome. */
  routed(outcomes: Readonly<Record<string, number>>): void
  /** A message to a sink was tried, with this verdict. */
  sent(outcome: AttemptVerdict['kind']): void
  /** How long a sink took to answer. */
  sinkAnswered(seconds: number): void
  /** A clean-up removed what a policy no longer keeps. */
  removed(what: 'bodies' | 'events' | 'changes', count: number): void
}

/** For a service that nobody watches. */
export const noMetrics: ServiceMetrics = {
  delivered: () => undefined,
  routed: () => undefined,
  sent: () => undefined,
  sinkAnswered: () => undefined,
  removed: () => undefined,
}

/** What is read when somebody asks. */
export interface ServiceGauges {
  readonly unrouted: () => number
  readonly queuedToSinks: () => number
  readonly deadLetters: () => number
  readonly followers: () => number
  readonly databaseBytes: () => number
  readonly ready: () => Promise<boolean>
}
