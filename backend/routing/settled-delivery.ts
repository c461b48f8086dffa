import type { RoutingOutcome } from '#shared/model/routing-decision.ts'

/** What became of one delivery, for the log and for counting. */
export interface SettledDelivery {
  readonly traceId: string | null
  readonly deliveryId: string
  readonly provider: string
  readonly workspaceId: string | undefined
  readonly eventId: string | undefined
  /** `routed`, or the reason why not; `duplicate` where the event was here already, `unclaimed` where nobody's it is. */
  readonly outcome: string
}

/** How many events of a provider had one outcome. */
export interface RoutedCount {
  readonly provider: string
  readonly outcome: string
  readonly count: number
}

export function countOutcomes(deliveries: readonly Pick<SettledDelivery, 'provider' | 'outcome'>[]): RoutedCount[] {
  const counts = new Map<string, RoutedCount>()
  for (const { provider, outcome } of deliveries) {
    const key = `${provider} ${outcome}`
    counts.set(key, { provider, outcome, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}

export function outcomeCode(outcome: RoutingOutcome): string {
  return outcome.kind === 'routed' ? 'routed' : outcome.reason
}
