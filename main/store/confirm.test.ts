import { afterEach, beforeEach, expect, test } from 'vitest'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { Intent } from '#shared/model/operation.ts'
import { eventId, installationId, opId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

let desk: StoreDesk

beforeEach(async () => {
  const service = new FeedService()
  service.arrive(1, 1)
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

const target = { installationId: installationId(1), baseVersion: 1 }
const disconnect: Intent = { type: 'installation.disconnect', ...target, reason: 'moved' }
const suspend: Intent = { type: 'installation.suspend', ...target, reason: 'too many' }

/** What nothing takes back was decided without the service, and then something that can be taken back about the same. */
async function suspendBehind(): Promise<OpView> {
  const op = { id: opId(60), typeVersion: 1, actor: 'ada', decidedAt: '2026-01-01T00:00:00.000Z', intent: disconnect }
  await desk.store.decide({ workspaceId, label: 'Disconnect acme', op, effect: { plan: null, isConfirmed: false } })
  return desk.decide(suspend)
}

const plan = { events: 1, sends: 2, targets: [], skipped: [] }
const counts = () => desk.store.opsCounts({ workspaceId })
const batch = async () => (await desk.store.nextBatch({ workspaceId, limit: 10 })).ops

function replay(isConfirmed: boolean, known: typeof plan | null = plan): Promise<OpView> {
  const selection = { kind: 'items' as const, ids: [eventId(1)] }
  const op = { id: opId(50), typeVersion: 1, actor: 'ada', decidedAt: '2026-01-01T00:00:00.000Z' }
  const intent = { type: 'event.replay' as const, selection, sends: known?.sends ?? 1 }
  return desk.store.decide({
    workspaceId,
    label: 'Replay of 1 event',
    op: { ...op, intent },
    effect: { plan: known, isConfirmed },
  })
}

test('what sends something out waits for its confirmation, through a restart, with the plan as it was known', async () => {
  await replay(false)
  await desk.restart()
  expect(await batch()).toEqual([])
  expect(await counts()).toEqual({ waiting: 0, behind: 0, attention: 0, unconfirmed: 1 })
  expect(await desk.op(opId(50))).toMatchObject({ state: { kind: 'awaiting_confirmation', plan } })
})

test('confirmed, it is sent with as many messages as were seen then', async () => {
  await replay(false, null)
  expect(await desk.op(opId(50))).toMatchObject({ state: { kind: 'awaiting_confirmation', plan: null } })
  await desk.store.opsConfirm({ workspaceId, opId: opId(50), plan: { ...plan, sends: 9 } })
  expect(await batch()).toMatchObject([{ id: opId(50), intent: { type: 'event.replay', sends: 9 } }])
})

test('only what waits for it is confirmed', async () => {
  await replay(true)
  const confirming = desk.store.opsConfirm({ workspaceId, opId: opId(50), plan })
  await expect(confirming).rejects.toMatchObject({ code: 'op.illegal_transition' })
})

test('discarded, nothing is sent', async () => {
  await replay(false)
  expect(await desk.store.opsDiscard({ workspaceId, opId: opId(50) })).toMatchObject({
    state: { kind: 'cancelled' },
    notRedoable: null,
  })
  expect(await batch()).toEqual([])
})

test('what waits for its confirmation is what undo takes back, before anything older', async () => {
  await desk.ignore(eventId(1))
  await replay(false)
  expect(await desk.store.opsLast({ workspaceId })).toMatchObject({ id: opId(50) })
  expect(await desk.undo()).toMatchObject({ undone: { id: opId(50), state: { kind: 'cancelled' } }, by: null })
  expect(await counts()).toMatchObject({ waiting: 1, unconfirmed: 0 })
  const notRedoable = 'It was never sent: decide it anew, beside what it would do now.'
  expect(await desk.op(opId(50))).toMatchObject({ redoable: false, notRedoable })
  expect(await desk.store.opsLast({ workspaceId })).toMatchObject({ intent: { type: 'event.ignore' } })
})

test('confirmed while the service turns out to be away, it waits again', async () => {
  await replay(true)
  const [sent] = await batch()
  await desk.store.unsend({ workspaceId, opIds: [sent?.id ?? opId(0)], isUnreached: true })
  expect(await desk.op(opId(50))).toMatchObject({ state: { kind: 'awaiting_confirmation', plan } })
})

test('where the service may have it, it is asked about under the same id', async () => {
  await replay(true)
  const [sent] = await batch()
  await desk.store.unsend({ workspaceId, opIds: [sent?.id ?? opId(0)] })
  await desk.restart()
  expect(await batch()).toMatchObject([{ id: opId(50) }])
})

test('confirmed and never sent before the console ended, it waits again', async () => {
  await replay(true)
  await desk.restart()
  expect(await batch()).toEqual([])
  expect(await counts()).toMatchObject({ unconfirmed: 1 })
})

test('refused and tried again, it is asked about before it is sent', async () => {
  await replay(true)
  await desk.push()
  expect(await counts()).toMatchObject({ attention: 1 })
  expect(await desk.store.opsRetry({ workspaceId, opId: opId(50) })).toMatchObject({
    state: { kind: 'awaiting_confirmation' },
  })
})

test('what stands behind one that waits for its confirmation names it, is counted apart, and is not sent', async () => {
  const held = await suspendBehind()
  const behind = { label: 'Disconnect acme', state: 'awaiting_confirmation' }
  expect(held.state).toEqual({ kind: 'blocked', dependsOn: opId(60), behind })
  expect(await counts()).toEqual({ waiting: 1, behind: 1, attention: 0, unconfirmed: 1 })
  const { rows } = await desk.store.opsTrace({ workspaceId, of: 'blocked', offset: 0, limit: 9 })
  expect(rows).toMatchObject([{ id: held.id, behind: 'awaiting_confirmation' }])
  expect(await batch()).toEqual([])
})

test('an installation shows that what was decided about it stands behind what waits for somebody', async () => {
  const shown = async () =>
    (await desk.store.installationsList({ workspaceId, offset: 0, limit: 9, text: '' })).rows[0]?.isHeld
  expect(await shown()).toBe(false)
  await suspendBehind()
  expect(await shown()).toBe(true)
  await desk.store.opsDiscard({ workspaceId, opId: opId(60) })
  expect(await shown()).toBe(false)
  expect(await batch()).toMatchObject([{ intent: { type: 'installation.suspend' } }])
})

test('of several that hold it back, the one that only a person settles is named', async () => {
  await desk.decide(suspend)
  const op = { id: opId(60), typeVersion: 1, actor: 'ada', decidedAt: '2026-01-01T00:00:00.000Z' }
  const intent: Intent = { ...disconnect, baseVersion: 2 }
  await desk.store.decide({
    workspaceId,
    label: 'Off',
    op: { ...op, intent },
    effect: { plan: null, isConfirmed: false },
  })
  const { state } = await desk.decide({
    type: 'installation.resume',
    installationId: installationId(1),
    baseVersion: 2,
  })
  expect(state).toMatchObject({ kind: 'blocked', dependsOn: opId(60) })
})
