import { expect, test } from 'vitest'
import { dayMs, firstArrival, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { everything, StoreDesk } from '#test/fakes/store-desk.ts'
import { closingSpan } from './closing-span.ts'

const hourMs = 3_600_000

test('the side bar, the list of groups and the list of events count the same, moments apart', async () => {
  const service = new FeedService()
  for (let n = 1; n <= 50; n += 1) service.arrive(n, 1)
  const desk = new StoreDesk(service)
  await desk.load()
  // Twenty-five events end within twelve hours of this moment, and one more with every second after it.
  desk.now = firstArrival + 3 * dayMs - 12 * hourMs + 25_000
  const { closingWithin12h } = await desk.store.inboxCounts({ workspaceId })
  desk.now += 3000
  const filter = { ...everything, closingWithinMs: 12 * hourMs }
  const page = { workspaceId, offset: 0, limit: 100, filter }
  const groups = await desk.store.inboxGroups({ ...page, sort: 'closing_soonest' })
  const events = await desk.store.inboxEvents({ ...page, groupKey: null })
  await desk.leave()
  expect([groups.events, groups.rows[0]?.count, events.total, events.rows.length]).toEqual(
    Array(4).fill(closingWithin12h),
  )
})

test('a span ends with a whole minute, never before what was asked for', () => {
  expect(closingSpan(0, hourMs)).toEqual({ after: 0, until: hourMs })
  expect(closingSpan(1, hourMs)).toEqual({ after: 1, until: hourMs + 60_000 })
})
