import { expect, test } from 'vitest'
import { mappingId, workspaceId } from '#test/fakes/feed-ids.ts'
import { firstMapping } from '#test/fakes/first-mapping.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
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
