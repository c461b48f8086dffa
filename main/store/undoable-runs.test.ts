import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { BulkAction } from '#shared/model/bulk.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Verdict } from '#shared/model/operation.ts'

const bulkId = 'bulk_018f0000-0000-7000-8000-000000000001' as const
const ignored = { kind: 'ignored', reason: 'noise', note: '' } as const
const dayMs = 86_400_000

let service: FeedService
let desk: StoreDesk
beforeEach(async () => {
  service = new FeedService()
  service.arrive(1, 1)
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

/** Planned and begun at the service, which says of its one event what became of it. */
async function begin(action: BulkAction = { kind: 'ignore', reason: 'noise', note: '' }): Promise<OpView> {
  const op = await desk.decide({ type: 'event.bulk', of: { kind: 'plan', bulkId, count: 1 }, action })
  await desk.store.nextBatch({ workspaceId, limit: 10 })
  const result = { applied: 0, skipped: [], arrivedLater: 0, takenAlong: 0, run: { bulkId, count: 1 } }
  const verdict: Verdict = { opId: op.id, kind: 'applied', seq: service.seq, result }
  await desk.store.settle({ workspaceId, verdicts: [verdict] })
  return op
}

async function acts(op: OpView): Promise<void> {
  service.move(eventId(1), ignored, { opId: op.id, actor: 'ada', at: toInstant(desk.now) })
  await desk.pull()
}

const ended = ({ id: opId }: OpView, acted: number) =>
  desk.store.opsRan({ workspaceId, opId, ran: { kind: 'done', acted, skipped: 1 - acted, notReached: 0 } })

test('what has only just begun can be taken back, and what it has done as long as that stands', async () => {
  const op = await begin()
  expect(await desk.op(op.id)).toMatchObject({ state: { kind: 'synced' }, undoable: true })
  await acts(op)
  await ended(op, 1)
  expect(await desk.store.opsLast({ workspaceId })).toMatchObject({ id: op.id, undoable: true })
})

test('once others have decided about all of it, it is not offered to be taken back, and says why', async () => {
  const op = await begin()
  await acts(op)
  await ended(op, 1)
  service.move(eventId(1), { kind: 'open' }, null)
  await desk.pull()
  expect(await desk.op(op.id)).toMatchObject({
    undoable: false,
    notUndoable: 'None of its events is as it left them any more.',
  })
  expect(await desk.store.opsLast({ workspaceId })).toBeNull()
  await expect(desk.undo(op)).rejects.toMatchObject({ code: 'op.not_undoable' })
})

test('where nobody was there to hear what it came to, what is here says so an hour later', async () => {
  const op = await begin()
  desk.now += dayMs
  expect(await desk.op(op.id)).toMatchObject({ undoable: false })
})

test('what came to nothing leaves nothing to take back', async () => {
  const op = await begin({ kind: 'reroute' })
  await ended(op, 0)
  expect(await desk.op(op.id)).toMatchObject({
    undoable: false,
    notUndoable: 'Nothing of it was done, so there is nothing to take back.',
  })
})

test('after 30 days the service may have dropped what it would take back: it is not offered any more', async () => {
  const op = await begin()
  await acts(op)
  await ended(op, 1)
  desk.now += 30 * dayMs
  expect(await desk.op(op.id)).toMatchObject({ undoable: true })
  desk.now += 1
  expect(await desk.op(op.id)).toMatchObject({ undoable: false, notUndoable: expect.stringContaining('30 days') })
})
