import { expect, test } from 'vitest'
import { eventId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

test('a decision that changed no row may be lost with a restore to the seq that it was answered with', async () => {
  const service = new FeedService()
  service.arrive(1, 1)
  const desk = new StoreDesk(service)
  await desk.load()
  const decided = await desk.ignore(eventId(1))
  const [verdict] = await desk.push()
  const seq = verdict?.kind === 'applied' ? verdict.seq : 0
  await desk.pull()
  await desk.store.beginSnapshot({ workspaceId, seq: seq + 100, total: service.rows.size })
  await desk.store.putSnapshotLines({ workspaceId, text: service.snapshotText() })
  const lost = [{ after: seq, through: seq + 100 }]
  await desk.store.finishSnapshot({ workspaceId, seq: seq + 100, at: desk.now, lost })
  const { ops } = await desk.store.nextBatch({ workspaceId, limit: 10 })
  expect(ops.map(({ id }) => id)).toEqual([decided.id])
  await desk.leave()
})
