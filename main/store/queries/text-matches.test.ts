import { expect, test } from 'vitest'
import { parseSearch, filterOf } from '#shared/domain/inbox-language.ts'
import { dayMs, firstArrival, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

test.each(['-billing', 'push'])(
  'what “%s” finds is not counted again whenever a redelivery ends; its groups name the next end within a minute',
  async (search) => {
    const service = new FeedService()
    for (let n = 1; n <= 200; n += 1) service.arrive(n, 1)
    const desk = new StoreDesk(service)
    await desk.load()
    const page = { workspaceId, offset: 0, limit: 100, sort: 'newest', filter: filterOf(parseSearch(search)) } as const
    const closesAt = async (): Promise<number> => {
      const { rows, events } = await desk.store.inboxGroups(page)
      expect(events).toBe(200)
      return Date.parse(rows[0]?.closesAt ?? '')
    }
    const begun = firstArrival + 3 * dayMs + 25_000
    desk.now = begun
    const first = await closesAt()
    expect(first).toBeGreaterThan(begun)
    const afterwards: number[] = []
    for (const later of [1000, 59_000, 60_000, 61_000]) {
      desk.now = begun + later
      afterwards.push(await closesAt())
    }
    const next = afterwards[2] ?? Number.NaN
    expect(next).toBeGreaterThan(begun + 60_000)
    expect(afterwards).toEqual([first, first, next, next])
    desk.now = begun - 10_000
    expect(await closesAt()).toBeLessThan(first)
    await desk.leave()
  },
)
