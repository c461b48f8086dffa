import { afterEach, beforeEach, expect, test } from 'vitest'
import type { LinkRow } from '#shared/domain/deep-link.ts'
import { must } from '#shared/lib/must.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import { eventId, installationId, mappingId, projectId, resourceId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { everything, StoreDesk } from '#test/fakes/store-desk.ts'

let service: FeedService
let desk: StoreDesk

beforeEach(async () => {
  service = new FeedService()
  for (let n = 1; n <= 9; n += 1) service.arrive(n, 1 + (n % 3))
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

const find = (row: LinkRow) => desk.store.linksFind({ workspaceId, ...row })
const page = { workspaceId, offset: 0, limit: 50 }

test('every open event is found where its group’s list has it, and the group where the list of groups has it', async () => {
  for (let n = 1; n <= 9; n += 1) {
    const place = must(await find({ kind: 'event', id: eventId(n) }), 'it is open')
    if (place.kind !== 'inbox') throw new Error('An event is in the Inbox.')
    const groups = await desk.store.inboxGroups({ ...page, sort: 'newest', filter: everything })
    const events = await desk.store.inboxEvents({ ...page, groupKey: place.groupKey, filter: everything })
    expect(place.state).toBe('open')
    expect(groups.rows[place.groupIndex]).toMatchObject({ groupKey: place.groupKey, subject: place.subject })
    expect(events.rows[place.event?.index ?? -1]?.id).toBe(eventId(n))
  }
})

test('what was decided is found among what was decided so', async () => {
  await desk.ignore(eventId(1), eventId(4))
  expect(await find({ kind: 'event', id: eventId(1) })).toMatchObject({ state: 'ignored', event: { index: 1 } })
  expect(await find({ kind: 'event', id: eventId(7) })).toMatchObject({ state: 'open', event: { index: 0 } })
})

test('a group is found where something of it waits, else where the rest of it went', async () => {
  const groupKey = service.groupKey(2)
  expect(await find({ kind: 'group', groupKey })).toMatchObject({ state: 'open', groupKey, event: null })
  await desk.ignore(eventId(1), eventId(4), eventId(7))
  expect(await find({ kind: 'group', groupKey })).toMatchObject({ state: 'ignored' })
})

test('a mapping is found among those of its kind', async () => {
  for (const n of [1, 2, 3]) {
    desk.now += 1_000
    await desk.decide({
      type: 'mapping.create',
      mappingId: mappingId(n),
      installationId: installationId(1),
      resourceId: resourceId(n),
      destination: { kind: 'project', id: projectId(1) },
      filter: emptyFilter,
      provenance: 'manual',
      evidence: [],
      selection: null,
    })
  }
  const { rows } = await desk.store.mappingsList({ ...page, text: '', state: 'current', sort: 'newest' })
  for (const [index, { id }] of rows.entries()) {
    expect(await find({ kind: 'mapping', id })).toEqual({ kind: 'mappings', state: 'current', id, index })
  }
  expect(rows).toHaveLength(3)
})

test('what isn’t here is found nowhere', async () => {
  expect(await find({ kind: 'event', id: eventId(99) })).toBeNull()
  expect(await find({ kind: 'mapping', id: mappingId(99) })).toBeNull()
  expect(await find({ kind: 'group', groupKey: 'resource/x/y' })).toBeNull()
})
