import { afterEach, beforeEach, expect, test } from 'vitest'
import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import { groupSortSchema } from '#shared/ipc/inbox-calls.ts'
import { eventId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { everything, StoreDesk } from '#test/fakes/store-desk.ts'

let service: FeedService
let desk: StoreDesk

beforeEach(async () => {
  service = new FeedService()
  for (let n = 1; n <= 23; n += 1) service.arrive(n, 1 + ((n * n) % 7))
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

const page = { workspaceId, offset: 0, limit: 50 }
const dayMs = 86_400_000
const filters: readonly InboxFilter[] = [
  everything,
  { ...everything, provider: 'github' },
  { ...everything, closingWithinMs: 3 * dayMs },
  { ...everything, text: 'acme' },
]

test('every group is found where its list has it, in each order and with each filter', async () => {
  let seen = 0
  for (const filter of filters) {
    for (const sort of groupSortSchema.options) {
      const { rows } = await desk.store.inboxGroups({ ...page, filter, sort })
      for (const [index, { groupKey }] of rows.entries()) {
        const found = desk.store.inboxFindRow({ workspaceId, kind: 'groups', keys: [groupKey], filter, sort })
        expect(await found, `${sort} ${JSON.stringify(filter)}`).toEqual({ key: groupKey, index })
        seen += 1
      }
    }
  }
  expect(seen).toBeGreaterThan(20)
})

test('every event is found where its list has it, among all and in its group', async () => {
  for (const filter of filters) {
    for (const groupKey of [null, service.groupKey(2)]) {
      const { rows } = await desk.store.inboxEvents({ ...page, filter, groupKey })
      for (const [index, { id }] of rows.entries()) {
        const found = desk.store.inboxFindRow({ workspaceId, kind: 'events', keys: [id], filter, groupKey })
        expect(await found, JSON.stringify(filter)).toEqual({ key: id, index })
      }
    }
  }
})

test('of several rows, the first that is still listed is found; of none, nothing', async () => {
  await desk.ignore(eventId(5))
  const asked = { workspaceId, kind: 'events', filter: everything, groupKey: null } as const
  expect(await desk.store.inboxFindRow({ ...asked, keys: [eventId(5), eventId(23)] })).toEqual({
    key: eventId(23),
    index: 0,
  })
  expect(await desk.store.inboxFindRow({ ...asked, keys: [eventId(5)] })).toBeNull()
})
