import { expect, test } from 'vitest'
import { eventId, mappingId, workspaceId } from '#test/fakes/feed-ids.ts'
import { firstMapping } from '#test/fakes/first-mapping.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { toInstant } from '#shared/model/instant.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

test('an undo that is given up with its decision no longer lies over the view', async () => {
  const service = new FeedService()
  service.arrive(1, 1)
  const desk = new StoreDesk(service)
  await desk.load()
  await desk.decide(firstMapping(null))
  await desk.push()
  await desk.pull()
  // Ours was sent and never answered, and taken back; meanwhile another console retires the same mapping.
  const retired = await desk.decide({ type: 'mapping.retire', mappingId: mappingId(1), baseVersion: 1 })
  const { ops } = await desk.store.nextBatch({ workspaceId, limit: 10 })
  await desk.store.unsend({ workspaceId, opIds: ops.map(({ id }) => id) })
  await desk.undo(retired)
  const row = service.mapping(mappingId(1))
  if (row !== undefined) service.put('mapping', { ...row, state: { kind: 'retired' }, version: 2 })
  await desk.pull()
  await desk.push()
  await desk.store.opsDiscard({ workspaceId, opId: retired.id })
  const list = { workspaceId, offset: 0, limit: 10, text: '', sort: 'newest' } as const
  expect((await desk.store.mappingsList({ ...list, state: 'current' })).rows).toEqual([])
  expect((await desk.store.mappingsList({ ...list, state: 'retired' })).rows).toMatchObject([{ unsynced: false }])
  await desk.leave()
})

test('what was refused and discarded goes on saying what the service had against it, who discarded it and when', async () => {
  const service = new FeedService()
  service.arrive(1, 1)
  const desk = new StoreDesk(service)
  await desk.load()
  const { id } = await desk.ignore(eventId(1))
  await desk.store.nextBatch({ workspaceId, limit: 9 })
  const verdict = { opId: id, kind: 'rejected', code: 'role.forbidden', message: 'You may not decide.' } as const
  await desk.store.settle({ workspaceId, verdicts: [verdict] })
  desk.now += 60_000
  await desk.store.opsDiscard({ workspaceId, opId: id, actor: 'ben' })
  await desk.restart()
  expect(await desk.op(id)).toMatchObject({
    state: { kind: 'cancelled' },
    discarded: {
      by: 'ben',
      at: toInstant(desk.now),
      was: 'rejected',
      code: 'role.forbidden',
      message: 'You may not decide.',
    },
  })
  await desk.leave()
})

test('what was taken back before it was sent is not called discarded', async () => {
  const service = new FeedService()
  service.arrive(1, 1)
  const desk = new StoreDesk(service)
  await desk.load()
  const made = await desk.ignore(eventId(1))
  await desk.undo(made)
  expect(await desk.op(made.id)).not.toHaveProperty('discarded')
  await desk.leave()
})
