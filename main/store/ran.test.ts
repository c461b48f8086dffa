import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventId, opId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

let desk: StoreDesk

beforeEach(async () => {
  const service = new FeedService()
  service.arrive(1, 2)
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

const ran = { kind: 'cancelled', acted: 1, skipped: 0, notReached: 1 } as const

test('what a decision came to is kept through a restart, beside what undo needs of it', async () => {
  const { id } = await desk.ignore(eventId(1))
  expect(await desk.store.opsRan({ workspaceId, opId: id, ran })).toEqual({ changed: true })
  expect(await desk.store.opsRan({ workspaceId, opId: id, ran })).toEqual({ changed: false })
  await desk.restart()
  expect(await desk.op(id)).toMatchObject({ ran, undoable: true })
  await desk.store.undo({ workspaceId, opId: id, actor: 'ada' })
  expect(await desk.state(eventId(1))).toBe('open')
})

test('what somebody else decided is not ours to keep', async () => {
  expect(await desk.store.opsRan({ workspaceId, opId: opId(77), ran })).toEqual({ changed: false })
})
