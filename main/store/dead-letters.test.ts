import { afterEach, beforeEach, expect, test } from 'vitest'
import type { DestinationDeliveryId } from '#shared/model/ids.ts'
import type { Intent } from '#shared/model/operation.ts'
import { eventId, opId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

let desk: StoreDesk

const letter: DestinationDeliveryId = 'dlv_00000000-0000-7000-8000-000000000001'
const target = { deliveryId: letter, attempts: 3 }
const discard: Intent = { type: 'deadletter.discard', ...target, reason: 'gone' }
const retry: Intent = { type: 'deadletter.retry', ...target }

beforeEach(async () => {
  const service = new FeedService()
  service.arrive(1, 1)
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

const here = async () =>
  (await desk.store.lettersHere({ workspaceId, letters: [{ id: letter, eventId: eventId(1) }] }))[0]
const batch = async () => (await desk.store.nextBatch({ workspaceId, limit: 10 })).ops
const settled = { applied: 0, skipped: [], arrivedLater: 0, takenAlong: 0 }

function retryOffline() {
  const op = { id: opId(50), typeVersion: 1, actor: 'ada', decidedAt: '2026-01-01T00:00:00.000Z', intent: retry }
  return desk.store.decide({ workspaceId, label: 'Send again', op, effect: { plan: null, isConfirmed: false } })
}

test('a letter is known by its event’s title, and one of an event that is not here by none', async () => {
  expect(await here()).toMatchObject({ title: expect.stringMatching(/./), decided: null })
  const letters = [{ id: letter, eventId: eventId(9) }]
  expect(await desk.store.lettersHere({ workspaceId, letters })).toEqual([{ title: null, decided: null }])
})

test('a discard waits in the outbox through a restart, and its undo before it was sent leaves nothing', async () => {
  await desk.decide(discard)
  await desk.restart()
  expect(await here()).toMatchObject({ decided: { verb: 'discard', isAwaited: false } })
  const { undone, by } = await desk.undo()
  expect([undone.state.kind, by]).toEqual(['cancelled', null])
  expect(await here()).toMatchObject({ decided: null })
  expect(await batch()).toEqual([])
})

test('a discard that was sent is taken back by a decision of its own, and done again', async () => {
  const { id } = await desk.decide(discard)
  await batch()
  await desk.store.settle({ workspaceId, verdicts: [{ opId: id, kind: 'applied', seq: 0, result: settled }] })
  expect(await here()).toMatchObject({ decided: null })
  expect(await desk.op(id)).toMatchObject({ state: { kind: 'synced' }, undoable: true })
  const { by } = await desk.undo()
  expect(await batch()).toMatchObject([{ id: by?.id, intent: { type: 'op.undo', target: id } }])
  await desk.store.settle({
    workspaceId,
    verdicts: [{ opId: by?.id ?? id, kind: 'applied', seq: 0, result: settled }],
  })
  const { redone } = await desk.redo()
  expect(redone).toMatchObject([{ intent: discard, again: id }])
})

test('what was decided about the same letter later is sent later, and no earlier one is taken back', async () => {
  const first = await desk.decide(discard)
  const second = await desk.decide(retry)
  expect(await desk.op(second.id)).toMatchObject({ state: { kind: 'blocked', dependsOn: first.id } })
  expect(await desk.op(first.id)).toMatchObject({ undoable: false })
})

test('a retry without the service waits to be confirmed, and goes with as many attempts as were seen then', async () => {
  await retryOffline()
  await desk.restart()
  expect(await here()).toMatchObject({ decided: { verb: 'retry', isAwaited: true } })
  expect(await batch()).toEqual([])
  await desk.store.opsConfirm({ workspaceId, opId: opId(50), plan: null, attempts: 5 })
  expect(await batch()).toMatchObject([{ intent: { type: 'deadletter.retry', attempts: 5 } }])
  expect(await desk.op(opId(50))).toMatchObject({
    undoable: false,
    notUndoable: 'What was sent out or ended can’t be taken back.',
  })
})

test('a retry that was refused asks again before it goes', async () => {
  await retryOffline()
  await desk.store.opsConfirm({ workspaceId, opId: opId(50), plan: null })
  await batch()
  const message = 'Its destination has no sink any more. Set one first.'
  const verdict = {
    opId: opId(50),
    kind: 'conflict' as const,
    code: 'dead_letter.no_sink',
    message,
    current: { id: letter },
  }
  await desk.store.settle({ workspaceId, verdicts: [verdict] })
  expect(await desk.op(opId(50))).toMatchObject({ state: { kind: 'conflict', message, decided: [] } })
  const again = await desk.store.opsRetry({ workspaceId, opId: opId(50) })
  expect(again.state).toEqual({ kind: 'awaiting_confirmation', plan: null })
})
