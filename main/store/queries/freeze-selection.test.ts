import { afterEach, beforeEach, expect, test } from 'vitest'
import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import { dayMs, eventId, firstArrival, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { everything, StoreDesk } from '#test/fakes/store-desk.ts'

let service: FeedService
let desk: StoreDesk

beforeEach(async () => {
  service = new FeedService()
  for (let n = 1; n <= 6; n += 1) service.arrive(n, n <= 4 ? 1 : 2, { actorLogin: n % 2 === 0 ? 'ben' : 'ana' })
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

const freeze = (filter: Partial<InboxFilter>, ...repositories: number[]) =>
  desk.store.inboxFreeze({
    workspaceId,
    kind: 'groups',
    groupKeys: repositories.map((n) => service.groupKey(n)),
    filter: { ...everything, ...filter },
  })

/** The row of the list, and the detail beside it. */
async function countsShown(filter: Partial<InboxFilter>, repository: number): Promise<(number | undefined)[]> {
  const whole = { ...everything, ...filter }
  const groupKey = service.groupKey(repository)
  const list = { workspaceId, offset: 0, limit: 10, sort: 'newest', filter: whole } as const
  const { rows } = await desk.store.inboxGroups(list)
  const { group } = await desk.store.inboxGroup({ workspaceId, groupKey, filter: whole })
  return [rows.find((row) => row.groupKey === groupKey)?.count, group.count]
}

test('a frozen group is its items as long as they can be named', async () => {
  expect(await freeze({}, 1)).toEqual({
    count: 4,
    selections: [{ kind: 'items', ids: [4, 3, 2, 1].map(eventId) }],
    groupKeys: [service.groupKey(1)],
  })
})

test('a search freezes only what it found in the group', async () => {
  expect(await countsShown({ text: 'ben' }, 1)).toEqual([2, 2])
  expect(await freeze({ text: 'ben' }, 1)).toMatchObject({
    count: 2,
    selections: [{ kind: 'items', ids: [4, 2].map(eventId) }],
  })
})

test('what closes soon is all that a list of it freezes', async () => {
  desk.now = firstArrival + 3 * dayMs + 2000
  const soon = { closingWithinMs: 60_000 }
  expect((await freeze(soon, 1)).count).toBe(2)
  expect(await countsShown(soon, 1)).toEqual([2, 2])
})

test('another provider’s filter freezes nothing of a group', async () => {
  expect(await freeze({ provider: 'gitlab' }, 1)).toEqual({ count: 0, selections: [], groupKeys: [] })
  expect((await freeze({ provider: 'github' }, 1)).count).toBe(4)
})

test('each selection names its group, also where another has nothing left', async () => {
  await desk.ignore(...[1, 2, 3, 4].map(eventId))
  expect((await freeze({}, 1, 2)).groupKeys).toEqual([service.groupKey(2)])
  expect((await freeze({ text: 'ana' }, 1, 2)).groupKeys).toEqual([service.groupKey(2)])
})

test('more than a selection may name is split, and all of it is named', async () => {
  for (let n = 7; n <= 1210; n += 1) service.arrive(n, 3, { actorLogin: 'cleo' })
  service.arrive(1211, 3)
  await desk.pull()
  const frozen = await freeze({ text: 'cleo' }, 3)
  expect(frozen.count).toBe(1204)
  expect(frozen.selections.map((each) => (each.kind === 'items' ? each.ids.length : 0))).toEqual([1000, 204])
  expect((await freeze({}, 3)).selections).toMatchObject([{ kind: 'group', count: 1205 }])
})

test('a group’s detail is gone once the filter finds nothing in it', async () => {
  const filter = { ...everything, text: 'nobody' }
  await expect(desk.store.inboxGroup({ workspaceId, groupKey: service.groupKey(1), filter })).rejects.toMatchObject({
    code: 'group.not_found',
  })
})

test('of named events, those that sleep are frozen too unless only what is open is meant', async () => {
  await desk.snooze(eventId(1))
  await desk.ignore(eventId(2))
  const named = { workspaceId, kind: 'events', ids: [1, 2, 3].map(eventId) } as const
  expect((await desk.store.inboxFreeze(named)).selections).toEqual([{ kind: 'items', ids: [1, 3].map(eventId) }])
  const onlyOpen = await desk.store.inboxFreeze({ ...named, onlyOpen: true })
  expect(onlyOpen.selections).toEqual([{ kind: 'items', ids: [eventId(3)] }])
})
