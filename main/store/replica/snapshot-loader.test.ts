import { expect, test } from 'vitest'
import { workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

test('a load that is given up while a batch is being written is interrupted, not broken, and the next one is whole', async () => {
  const service = new FeedService()
  for (let n = 1; n <= 2_000; n += 1) service.arrive(n, 1)
  const desk = new StoreDesk(service)
  await desk.store.beginSnapshot({ workspaceId, seq: service.seq, total: service.rows.size })
  const putting = desk.store.putSnapshotLines({ workspaceId, text: service.snapshotText() })
  const told = expect(putting).rejects.toMatchObject({ code: 'service.busy' })
  await desk.store.abandonSnapshot({ workspaceId })
  await told
  await desk.load()
  expect((await desk.store.inboxCounts({ workspaceId })).open).toBe(2_000)
  await desk.leave()
})
