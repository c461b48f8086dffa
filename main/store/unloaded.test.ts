import { rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

let service: FeedService
let desk: StoreDesk
beforeEach(async () => {
  service = new FeedService()
  for (let n = 1; n <= 6; n += 1) service.arrive(n, 1)
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

const losses: Record<string, (replica: string) => void> = {
  gone: (replica) => rmSync(replica),
  garbled: (replica) => truncateSync(replica, 8_192),
}
async function loseCopy(loss: keyof typeof losses): Promise<void> {
  await desk.store.close()
  losses[loss]?.(join(desk.dataDir, 'replicas', `${workspaceId}.sqlite3`))
  await desk.restart()
}
const last = async () => (await desk.store.opsLast({ workspaceId }))?.id ?? null

test.each(Object.keys(losses))(
  'counts are not known while the local copy is %s, and are once it is loaded',
  async (loss) => {
    expect(await desk.store.inboxCounts({ workspaceId })).toMatchObject({ isLoaded: true, open: 6 })
    await loseCopy(loss)
    expect(await desk.store.inboxCounts({ workspaceId })).toMatchObject({ isLoaded: false })
    await desk.load()
    expect(await desk.store.inboxCounts({ workspaceId })).toMatchObject({ isLoaded: true, open: 6 })
  },
)

test('without the local copy the newest decision is taken back while nobody was sent it', async () => {
  await desk.ignore(eventId(1))
  const newest = await desk.ignore(eventId(2))
  await loseCopy('gone')
  expect(await last()).toBe(newest.id)
  await desk.undo()
  await desk.load()
  expect([await desk.state(eventId(1)), await desk.state(eventId(2))]).toEqual(['ignored', 'open'])
})

test('without the local copy what may have been sent is not taken back', async () => {
  const sent = await desk.ignore(eventId(1))
  await desk.push('lost')
  const newest = await desk.ignore(eventId(2))
  await loseCopy('garbled')
  expect(await last()).toBe(newest.id)
  await desk.undo()
  expect(await last()).toBeNull()
  await expect(desk.undo()).rejects.toMatchObject({ code: 'op.nothing_to_undo' })
  const message = 'Whether it still stands is known once the local copy is loaded.'
  await expect(desk.undo(sent)).rejects.toMatchObject({ code: 'op.not_undoable', message })
  await desk.load()
  expect(await last()).toBe(sent.id)
})
