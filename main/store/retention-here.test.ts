import { afterEach, beforeEach, expect, test } from 'vitest'
import { dayMs, eventId, firstArrival, installationId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

let service: FeedService
let desk: StoreDesk
beforeEach(() => {
  service = new FeedService()
  desk = new StoreDesk(service)
})
afterEach(() => desk.leave())

const here = (eventDays: number, bodyDays: number) => desk.store.retentionHere({ workspaceId, eventDays, bodyDays })

test('what is old and settled goes, what waits stays, and what was decided lately is kept from then on', async () => {
  for (let n = 1; n <= 4; n += 1) service.arrive(n, n % 3 === 0 ? 3 : 1)
  await desk.load()
  desk.now = firstArrival + 100 * dayMs
  const [first, second] = [eventId(1), eventId(2)]
  expect(await here(30, 7)).toMatchObject({ events: 4, waiting: 4, now: { events: 0, bodies: 0 } })
  await desk.ignore(first)
  await desk.push()
  await desk.pull()
  expect(await here(30, 7)).toMatchObject({ events: 4, waiting: 3, now: { events: 0, bodies: 1 } })
  desk.now += 40 * dayMs
  await desk.ignore(second)
  await desk.push()
  await desk.pull()
  expect(await here(30, 7)).toMatchObject({ waiting: 2, now: { events: 1, bodies: 1 } })
})

test('what goes within a week is told apart from what is due', async () => {
  service.arrive(1, 1)
  await desk.load()
  await desk.ignore(eventId(1))
  await desk.push()
  await desk.pull()
  desk.now = firstArrival + 27 * dayMs
  expect(await here(30, 30)).toMatchObject({ now: { events: 0, bodies: 0 }, inWeek: { events: 1, bodies: 0 } })
  desk.now = firstArrival + 10 * dayMs
  expect(await here(30, 30)).toMatchObject({ now: { events: 0, bodies: 0 }, inWeek: { events: 0, bodies: 0 } })
})

test('which types came through an installation is known, and when', async () => {
  service.arrive(1, 1, { type: 'push' })
  service.arrive(2, 1, { type: 'issues' })
  service.arrive(3, 1, { type: 'push' })
  await desk.load()
  const { types, looked } = await desk.store.seenTypes({ workspaceId, id: installationId(1) })
  expect(types.map(({ type }) => type)).toEqual(['issues', 'push'])
  expect(looked).toBe(3)
  expect((await desk.store.seenTypes({ workspaceId, id: installationId(2) })).types).toEqual([])
})
