import { afterEach, beforeEach, expect, test } from 'vitest'
import type { InboxState } from '#shared/ipc/inbox-calls.ts'
import { eventId, projectId, workspaceId } from '#test/fakes/feed-ids.ts'
import { firstMapping } from '#test/fakes/first-mapping.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { everything, StoreDesk } from '#test/fakes/store-desk.ts'

let service: FeedService
let desk: StoreDesk

beforeEach(async () => {
  service = new FeedService()
  for (let n = 1; n <= 4; n += 1) service.arrive(n, 1)
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

async function group(state: InboxState) {
  const filter = { ...everything, state }
  const { rows } = await desk.store.inboxGroups({ workspaceId, offset: 0, limit: 10, sort: 'newest', filter })
  const detail = await desk.store.inboxGroup({ workspaceId, groupKey: service.groupKey(1), filter })
  expect(detail.group).toEqual(rows[0])
  return detail
}

const mapped = (...ids: number[]) => desk.decide(firstMapping({ kind: 'items', ids: ids.map(eventId) }))

test('a group says what became of it, not what it waited for', async () => {
  await mapped(1)
  await desk.ignore(eventId(2))
  await desk.snooze(eventId(3))
  expect((await group('open')).group).toMatchObject({
    predicate: 'is mapped to Project 1 by now',
    topCandidate: { projectName: 'Project 1' },
  })
  expect((await group('snoozed')).group).toMatchObject({
    predicate: 'is snoozed',
    topCandidate: { projectName: 'Project 1' },
  })
  expect((await group('mapped')).group).toMatchObject({ predicate: 'was mapped', topCandidate: null, closesAt: null })
  expect((await group('ignored')).group).toMatchObject({ predicate: 'was ignored', topCandidate: null, closesAt: null })
})

test('only a group that still waits has a clock; until when the provider sends an event again stays with the event', async () => {
  await desk.snooze(eventId(3))
  await desk.ignore(eventId(2))
  const closesAt = async (state: InboxState) => [
    (await group(state)).group.closesAt,
    (await group(state)).newest.closesAt,
  ]
  expect(await closesAt('ignored')).toEqual([null, expect.any(String)])
  for (const state of ['open', 'snoozed'] as const) expect(await closesAt(state)).not.toContain(null)
})

test('what was mapped says where it went, until that is taken back', async () => {
  const op = await mapped(1)
  const wentTo = async (n: number) => (await desk.store.inboxEvent({ workspaceId, id: eventId(n) })).wentTo
  expect([await wentTo(1), await wentTo(2)]).toEqual(['Project 1', null])
  await desk.undo(op)
  expect(await wentTo(1)).toBeNull()
})

test('what was routed once says where', async () => {
  const destination = { kind: 'project' as const, id: projectId(1) }
  await desk.decide({ type: 'event.route_once', selection: { kind: 'items', ids: [eventId(1)] }, destination })
  const { state, wentTo } = await desk.store.inboxEvent({ workspaceId, id: eventId(1) })
  expect([state.kind, wentTo]).toEqual(['routed_once', 'Project 1'])
})

test('the last event that did match is another one', async () => {
  await desk.ignore(eventId(3))
  await desk.ignore(eventId(4))
  await mapped(1, 2)
  await desk.push()
  await desk.pull()
  expect((await desk.store.inboxEvent({ workspaceId, id: eventId(2) })).lastMatched).toMatchObject({ id: eventId(1) })
  expect((await desk.store.inboxEvent({ workspaceId, id: eventId(3) })).lastMatched).toMatchObject({ id: eventId(2) })
})
