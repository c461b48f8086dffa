import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

let desk: StoreDesk
beforeEach(async () => {
  const service = new FeedService()
  for (let n = 1; n <= 4; n += 1) service.arrive(n, 1)
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

test('each op is traced with its state, its verdict and what it waits for, without what it says', async () => {
  const done = await desk.ignore(eventId(1))
  await desk.push()
  const first = await desk.snooze(eventId(2))
  const second = await desk.wake(eventId(2))
  const { total, byState, rows } = await desk.store.opsTrace({ workspaceId, of: 'all', offset: 0, limit: 10 })
  expect({ total, byState }).toMatchObject({ total: 3, byState: { acked: 1, queued: 1, blocked: 1, synced: 0 } })
  expect(rows).toMatchObject([
    { id: second.id, type: 'event.wake', state: 'blocked', dependsOn: [first.id], sent: 0, seq: null },
    { id: first.id, state: 'queued', dependsOn: [] },
    { id: done.id, state: 'acked', sent: 1, seq: expect.any(Number) },
  ])
  expect(JSON.stringify(rows)).not.toContain('noise')
})

test('what is done is left out, and one state can be asked for alone', async () => {
  await desk.ignore(eventId(1))
  await desk.push()
  await desk.pull()
  const waiting = await desk.ignore(eventId(2))
  const ask = async (of: 'unsettled' | 'synced') =>
    (await desk.store.opsTrace({ workspaceId, of, offset: 0, limit: 10 })).rows.map(({ id }) => id)
  expect(await ask('unsettled')).toEqual([waiting.id])
  expect(await ask('synced')).toHaveLength(1)
})
