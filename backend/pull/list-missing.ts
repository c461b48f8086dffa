import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { ListedDelivery } from '#backend/providers/delivery-source.ts'
import { withoutKnown } from './pull-repository.ts'
import type { PullScope } from './pull-tools.ts'

/** The newest attempt of an event that isn't here. */
export interface MissingDelivery extends ListedDelivery {
  /** When its first attempt was: the watermark stays before that. */
  readonly firstAt: number
}

/** What the provider has and we don't. */
export interface Missing {
  /** Oldest first. */
  readonly deliveries: readonly MissingDelivery[]
  readonly listed: number
  /** When the first page was answered, by the provider's clock. */
  readonly at: number
  /** The oldest of those that are left to a later pull; undefined where there are none. */
  readonly leftFrom: number | undefined
  /** When the oldest one on the list was delivered; undefined where it is empty. */
  readonly oldestAt: number | undefined
  /** Whether the list ended before anything that was covered before. */
  readonly isExhausted: boolean
}

/** In memory at once: the oldest are taken first, because they are the next to disappear. */
export const mostTaken = 5_000
const mostPages = 10_000

/** Goes through the list, newest first, until a whole page lies before the watermark. */
export async function listMissing(scope: PullScope, limit: number): Promise<Missing> {
  const { app, source, signal } = scope
  const covered = app.watermark ?? Number.NEGATIVE_INFINITY
  const byId = new Map<string, MissingDelivery>()
  let listed = 0
  let at: number | undefined
  let leftFrom: number | undefined
  let oldestAt: number | undefined
  let cursor: string | undefined
  const seen = new Set<string>()
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await source.list(cursor, signal)
    at ??= page.at
    listed += page.items.length
    for (const item of withoutKnown(scope.read, app.id, page.items)) {
      const newer = byId.get(item.deliveryId)
      byId.delete(item.deliveryId)
      byId.set(item.deliveryId, { ...(newer ?? item), firstAt: item.deliveredAt })
    }
    for (const newest of byId.values()) {
      if (byId.size <= limit) break
      byId.delete(newest.deliveryId)
      leftFrom = Math.min(leftFrom ?? newest.firstAt, newest.firstAt)
    }
    const times = page.items.map((item) => item.deliveredAt)
    if (times.length > 0) oldestAt = Math.min(oldestAt ?? Number.POSITIVE_INFINITY, ...times)
    const isCovered = times.length > 0 && Math.max(...times) <= covered
    if (isCovered || page.next === undefined) {
      const deliveries = [...byId.values()].toReversed().toSorted((a, b) => a.firstAt - b.firstAt)
      const isExhausted = oldestAt === undefined || oldestAt > covered
      return { deliveries, listed, at, leftFrom, oldestAt, isExhausted }
    }
    if (seen.has(page.next)) break
    seen.add(page.next)
    cursor = page.next
  }
  throw new SwitchboardError('provider.answer_invalid', 'The list of deliveries has no end.')
}
