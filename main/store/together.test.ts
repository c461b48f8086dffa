import { expect, test } from 'vitest'
import { eventId, opId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

test('what one key press decided stays together where the first was refused and goes on under another id', async () => {
  const service = new FeedService()
  for (const n of [1, 2]) service.arrive(n, 1)
  const desk = new StoreDesk(service)
  await desk.load()
  const first = await desk.ignore(eventId(1))
  const selection = { kind: 'items' as const, ids: [eventId(2)] }
  const intent = { type: 'event.snooze', selection, until: { kind: 'next_of_group' } } as const
  const second = await desk.decide(intent, { first: first.id, label: 'Both' })
  const eve = { opId: opId(9_000), actor: 'eve', at: first.decidedAt }
  service.move(eventId(1), { kind: 'ignored', reason: 'other', note: '' }, eve)
  await desk.push()
  const again = await desk.store.opsRetry({ workspaceId, opId: first.id })
  expect(again.id).not.toBe(first.id)
  expect((await desk.op(second.id))?.together).toEqual({ first: again.id, label: 'Both' })
  await desk.leave()
})
