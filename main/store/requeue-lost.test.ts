import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Verdict } from '#shared/model/operation.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import { eventId, opId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

let service: FeedService
let desk: StoreDesk

beforeEach(async () => {
  service = new FeedService()
  service.arrive(1, 1)
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

/** Sends one batch; answers what was in it. */
async function sent(): Promise<readonly string[]> {
  const { ops } = await desk.store.nextBatch({ workspaceId, limit: 10 })
  await desk.store.settle({ workspaceId, verdicts: service.apply(ops) })
  return ops.map(({ id }) => id)
}

/** The service was put back to before this was decided: it has forgotten it, and says so in a snapshot. */
async function lose(after: number): Promise<boolean> {
  const seq = service.seq + 100
  const rows = new FeedService()
  rows.arrive(1, 1)
  const lost = [{ after, through: seq }]
  const { isAnyLost } = await desk.store.beginSnapshot({ workspaceId, seq, total: rows.rows.size, lost })
  await desk.store.putSnapshotLines({ workspaceId, text: rows.snapshotText() })
  await desk.store.finishSnapshot({ workspaceId, seq, at: desk.now })
  rows.seq = seq
  service = rows
  return isAnyLost
}

const appliedAt = (seq: number, { id: opId }: OpView): Verdict => ({
  opId,
  kind: 'applied',
  seq,
  result: { applied: 1, skipped: [], arrivedLater: 0, takenAlong: 0 },
})

const decideGroup = (): Promise<OpView> => {
  const selection = { kind: 'group' as const, groupKey: service.groupKey(1), throughSeq: service.seq + 1_000, count: 1 }
  return desk.decide({ type: 'event.ignore', selection, reason: 'noise', note: '' })
}

test('a decision that changed no row may be lost with a restore to the seq that it was answered with', async () => {
  const decided = await desk.ignore(eventId(1))
  const [verdict] = await desk.push()
  const seq = verdict?.kind === 'applied' ? verdict.seq : 0
  await desk.pull()
  expect(await lose(seq)).toBe(true)
  expect(await sent()).toEqual([decided.id])
})

test('a restore that lost nothing of ours keeps nothing waiting', async () => {
  const before = service.seq
  await desk.ignore(eventId(1))
  await desk.push()
  await desk.pull()
  expect(await lose(service.seq + 1)).toBe(false)
  expect(await lose(before)).toBe(true)
})

test('an undo waits for what it takes back once that is lost, and ends with it where somebody else has decided meanwhile', async () => {
  const before = service.seq
  const made = await desk.ignore(eventId(1))
  await desk.push()
  await desk.pull()
  const { by } = await desk.undo(made)
  await lose(before)
  service.move(
    eventId(1),
    { kind: 'ignored', reason: 'other', note: '' },
    { opId: opId(9_000), actor: 'eve', at: made.decidedAt },
  )
  expect(await sent()).toEqual([made.id])
  expect(await sent()).toEqual([])
  await desk.store.opsDiscard({ workspaceId, opId: made.id })
  expect(await desk.op(by?.id ?? opId(0))).toMatchObject({ state: { kind: 'cancelled' } })
})

test('a lost decision and its undo go before what was decided about the same group since', async () => {
  const before = service.seq
  const made = await desk.snooze(eventId(1))
  await desk.push('lost')
  const { by } = await desk.undo(made)
  await sent()
  await sent()
  await desk.pull()
  const later = await decideGroup()
  await lose(before)
  expect([...(await sent()), '—', ...(await sent())]).toEqual([made.id, '—', by?.id, later.id])
  expect(service.event(eventId(1)).item?.state.kind).toBe('ignored')
})

test('an undo of what was never answered goes before what was decided about the same group since', async () => {
  const selection = { kind: 'items' as const, ids: [eventId(1)] }
  const made = await desk.decide({ type: 'event.assign', selection, memberId: `mem_${opId(1).slice(3)}` })
  const batch = async () => (await desk.store.nextBatch({ workspaceId, limit: 10 })).ops.map(({ id }) => id)
  await desk.store.unsend({ workspaceId, opIds: await batch() })
  const { by } = await desk.undo(made)
  const later = await decideGroup()
  expect(await batch()).toEqual([made.id])
  await desk.store.settle({ workspaceId, verdicts: [appliedAt(service.seq + 1, made)] })
  expect(await batch()).toEqual([by?.id, later.id])
})

test('what was decided after something that is asked about again waits for that', async () => {
  const before = service.seq
  const deliveryId = `dlv_${opId(1).slice(3)}` as const
  const retried = await desk.decide({ type: 'deadletter.retry', deliveryId, attempts: 1 })
  await desk.store.nextBatch({ workspaceId, limit: 10 })
  await desk.store.settle({ workspaceId, verdicts: [appliedAt(before, retried)] })
  const discarded = await desk.decide({ type: 'deadletter.discard', deliveryId, attempts: 1, reason: 'gone' })
  await lose(before - 1)
  expect(await desk.op(retried.id)).toMatchObject({ state: { kind: 'awaiting_confirmation' } })
  expect(await desk.op(discarded.id)).toMatchObject({ state: { kind: 'blocked' } })
  expect(await sent()).toEqual([])
})
