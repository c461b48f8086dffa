import { afterEach, beforeEach, expect, test } from 'vitest'
import { maxEventFileBytes } from '#shared/domain/event-file-limits.ts'
import { must } from '#shared/lib/must.ts'
import { formatEventFile, parseEventFile, type EventFile } from '#shared/model/event-file.ts'
import { eventId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { everything, StoreDesk } from '#test/fakes/store-desk.ts'
import { buildEventFile } from './build-event-file.ts'

let service: FeedService
let desk: StoreDesk
beforeEach(async () => {
  service = new FeedService()
  for (let n = 1; n <= 6; n += 1)
    service.arrive(n, n <= 4 ? 1 : 2, { title: `Event ${n} with ghp_0123456789abcdefABCDEF` })
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

const put = (n: number, body: string | null, headers: Record<string, string> = {}): Promise<void> =>
  desk.store.putPayloads({
    workspaceId,
    gone: [],
    items: [{ id: eventId(n), receivedAt: '2026-03-01T00:00:00.000Z', headers, body, bodyBase64: null }],
  })

/** What a file of the first repository's group, or of these events, holds. */
async function build(...numbers: number[]): Promise<EventFile> {
  const what =
    numbers.length === 0
      ? ({ kind: 'groups', groupKeys: [service.groupKey(1)], filter: everything } as const)
      : ({ kind: 'events', ids: numbers.map(eventId) } as const)
  const file = await buildEventFile({
    head: { exportedAt: '2026-11-21T07:00:00.000Z', exportedBy: 'ana', workspace: 'Acme' },
    frozen: await desk.store.eventsToSave({ workspaceId, ...what }),
    readEvent: (id) => desk.store.inboxEvent({ workspaceId, id }),
    readPayload: (id) => desk.store.readPayload({ workspaceId, id }),
  })
  expect(Buffer.byteLength(formatEventFile(file))).toBeLessThanOrEqual(maxEventFileBytes)
  expect(parseEventFile(formatEventFile(file))).toEqual(file)
  return file
}
const whys = ({ events }: EventFile): string[] =>
  events.map(({ payload }) => (payload.kind === 'kept' ? 'kept' : payload.why))

test('a group is all of its events, newest first; bodies that are not here are named', async () => {
  await put(4, '{"a":1}')
  await put(3, null)
  const file = await build()
  expect(file.events.map(({ id }) => id)).toEqual([4, 3, 2, 1].map(eventId))
  expect(file.asked).toBe(4)
  expect(whys(file)).toEqual(['kept', 'not_text', 'not_at_hand', 'not_at_hand'])
})

test('events of several groups are in one order, and decided ones may be saved, too', async () => {
  await desk.ignore(eventId(2))
  const file = await build(2, 6, 1)
  expect(file.events.map(({ id }) => id)).toEqual([6, 2, 1].map(eventId))
  expect(file.events[1]?.state.kind).toBe('ignored')
})

test('no credential gets into a file, wherever it stood', async () => {
  const token = 'ghs_0123456789abcdefABCDEF0123456789'
  await put(4, `{"hook":"https://ana:${token}@example.com","token":"${token}","note":"${token}"}`, {
    'x-github-event': 'push',
    authorization: `Bearer ${token}`,
    'x-hub-signature-256': 'sha256=abc',
    'set-cookie': 'a=b',
    'user-agent': `hook ${token}`,
  })
  const file = await build(4)
  const text = formatEventFile(file)
  expect(text).not.toMatch(/gh[ps]_[0-9a-z]{4}/i)
  const payload = must(file.events[0]?.payload, 'it was asked for')
  expect(Object.keys(payload.kind === 'kept' ? payload.headers : {})).toEqual(['x-github-event', 'user-agent'])
})

test('a payload that would take more than half of a file is named, unless it is all that was asked for', async () => {
  await put(4, 'x'.repeat(2_000_000).replaceAll('xxxx', 'x y '))
  await put(3, '{}')
  expect(whys(await build(4, 3))).toEqual(['too_large', 'kept'])
  expect(whys(await build(4))).toEqual(['kept'])
  await put(4, 'x y '.repeat(1_000_000))
  expect(whys(await build(4))).toEqual(['too_large'])
})

test('a full file ends, and says how many there were', async () => {
  for (const n of [1, 2, 3, 4]) await put(n, 'x y '.repeat(300_000))
  expect(await build()).toMatchObject({ asked: 4, events: { length: 2 } })
})

test('no more than 500 events are in a file', async () => {
  for (let n = 7; n <= 620; n += 1) service.arrive(n, 1)
  await desk.pull()
  const file = await build()
  expect(file).toMatchObject({ asked: 618, events: { length: 500 } })
  expect(file.events[0]?.id).toBe(eventId(620))
})

test('nothing to save is said', async () => {
  await desk.ignore(...[1, 2, 3, 4].map(eventId))
  await expect(build()).rejects.toMatchObject({ code: 'event_file.nothing_to_save' })
})
