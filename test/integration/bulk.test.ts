import { afterEach, beforeEach, expect, test } from 'vitest'
import { planBulk } from '#backend/features/bulk/plan-bulk.ts'
import { findOldBulk, removeOldBulk } from '#backend/features/bulk/remove-old-bulks.ts'
import { cancelJob } from '#backend/features/jobs/cancel-job.ts'
import { must } from '#shared/lib/must.ts'
import type { BulkAction } from '#shared/model/bulk.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { Intent } from '#shared/model/operation.ts'
import { type BulkWorld, everything, idsOf, ignore, ignoring, openBulkWorld } from './bulk-world.ts'

let world: BulkWorld
beforeEach(() => {
  world = openBulkWorld()
})
afterEach(() => world.close())

test('a plan counts what matches by reason and group, and touches nothing', async () => {
  await world.arrive(1, 3)
  await world.arrive(2, 2)
  const before = world.standing()
  const plan = world.plan({ kind: 'filter', filter: { resources: ['acme/*1'], text: 'ana push' } })
  expect(plan).toMatchObject({
    state: { kind: 'planned' },
    count: 3,
    reasons: [{ reason: 'NO_MAPPING', count: 3 }],
    groups: [{ subject: 'acme/r1', count: 3 }],
    groupCount: 1,
    acted: 0,
    notReached: 3,
    estimateMs: 6,
    estimateBy: 'assumed',
  })
  expect(world.standing()).toEqual(before)
})

test('it acts on exactly what was counted, and says of each what became of it', async () => {
  await world.arrive(1, 4)
  const planned = idsOf(world)
  const { id } = world.plan(everything)
  await world.arrive(1, 2)
  const [first, second] = planned
  world.decide(ignore([must(first, 'four')]))
  world.decide({
    type: 'event.snooze',
    selection: { kind: 'items', ids: [must(second, 'four')] },
    until: { kind: 'next_of_group' },
  })
  world.run(id)
  world.finish()
  expect(world.get(id)).toMatchObject({ state: { kind: 'done' }, count: 4, acted: 2, skipped: 2, notReached: 0 })
  const codes = Object.fromEntries(world.items(id).map((item) => [item.id, item.code ?? item.outcome]))
  expect(planned.map((event) => codes[event])).toEqual(['decided_since', 'not_open', 'acted', 'acted'])
  expect(Object.values(world.states()).filter((state) => state === 'open')).toHaveLength(2)
})

test('what was decided and taken back since the plan was made waits anew, and is left alone', async () => {
  await world.arrive(1, 2)
  const [event] = idsOf(world)
  const { id } = world.plan(everything)
  const verdict = world.decide(ignore([must(event, 'two')]))
  world.decide({ type: 'op.undo', target: verdict.opId })
  world.run(id)
  world.finish()
  expect(
    world
      .items(id)
      .map(({ code, outcome }) => code ?? outcome)
      .toSorted(),
  ).toEqual(['acted', 'opened_later'])
})

test('running it again is the same run, and one undo takes it back', async () => {
  await world.arrive(1, 5)
  const before = world.standing()
  const { id } = world.plan(everything)
  const { opId } = world.run(id)
  world.step(2)
  expect(world.run(id)).toMatchObject({ opId, state: { kind: 'running' }, acted: 2 })
  world.finish()
  expect(world.run(id)).toMatchObject({ opId, state: { kind: 'done' }, acted: 5 })
  expect(world.undo(id)).toMatchObject({ state: { kind: 'undoing' }, undo: { restored: 0, kept: 0, notReached: 5 } })
  world.finish()
  expect(world.undo(id)).toMatchObject({ state: { kind: 'undone' }, undo: { restored: 5, kept: 0, notReached: 0 } })
  expect(world.standing()).toEqual(before)
})

test('a cancelled run leaves the rest as it is, and what it did can be taken back', async () => {
  await world.arrive(1, 5)
  const before = world.standing()
  const { id } = world.plan(everything)
  world.run(id)
  world.step(2)
  expect(world.cancel(id)).toMatchObject({ state: { kind: 'cancelled', by: 'ana' }, acted: 2, notReached: 3 })
  world.finish()
  expect(world.items(id).map(({ outcome }) => outcome)).toEqual([
    ...Array(2).fill('acted'),
    ...Array(3).fill('not_reached'),
  ])
  world.undo(id)
  world.finish()
  expect(world.get(id).undo).toMatchObject({ restored: 2, kept: 0 })
  expect(world.standing()).toEqual(before)
})

test('whoever cancels its job cancels it', async () => {
  await world.arrive(1, 3)
  const { id } = world.plan(everything)
  const { jobId } = world.run(id)
  world.step(1)
  cancelJob(world.tools, must(jobId, 'a run has a job'))
  world.step(1)
  expect(world.get(id)).toMatchObject({ state: { kind: 'cancelled', by: 'ana' }, acted: 1, notReached: 2 })
})

test('an undo while it runs ends it, and keeps what somebody else decided since', async () => {
  await world.arrive(1, 4)
  const snooze: BulkAction = { kind: 'snooze', until: { kind: 'more_of_group', count: 50 } }
  const { id } = world.plan(everything, snooze)
  world.run(id)
  world.step(3)
  const event = world.items(id)[0]?.id as EventId
  world.decide({ type: 'event.wake', selection: { kind: 'items', ids: [event] } })
  world.undo(id)
  world.finish(2)
  expect(world.get(id)).toMatchObject({
    state: { kind: 'undone' },
    acted: 3,
    undo: { restored: 2, kept: 1, notReached: 0 },
  })
  expect(world.items(id).map(({ outcome }) => outcome)).toEqual(['kept', 'restored', 'restored', 'not_reached'])
})

test('a plan is void after an hour, and removed after a day; a run is kept for thirty', async () => {
  await world.arrive(1, 3)
  const old = world.plan(everything)
  const run = world.plan(everything)
  world.run(run.id)
  world.finish()
  world.core.advance(3_600_001)
  expect(world.get(old.id).state).toEqual({ kind: 'expired' })
  expect(() => world.run(old.id)).toThrow('too long ago')
  const clean = (): void => {
    const { db, clock } = world.core
    for (let found = findOldBulk(db, clock()); found; found = findOldBulk(db, clock())) removeOldBulk(db, found, 2)
  }
  world.core.advance(86_400_000)
  clean()
  expect(() => world.get(old.id)).toThrow('no such plan')
  expect(world.get(run.id).acted).toBe(3)
  world.core.advance(30 * 86_400_000)
  clean()
  expect(world.core.db.read('SELECT 1 FROM bulk_item').all()).toEqual([])
})

test('the pace of the last one says how long the next will take', async () => {
  await world.arrive(1, 60)
  const { id } = world.plan(everything)
  world.run(id)
  world.step(30)
  world.core.advance(3_000)
  expect(world.get(id)).toMatchObject({ rate: null, etaMs: null })
  world.finish(30)
  await world.arrive(2, 20)
  expect(world.plan(everything)).toMatchObject({ count: 20, estimateMs: 1_000, estimateBy: 'earlier' })
})

test('a large plan is counted piece by piece, and only what waited when it was asked for', async () => {
  await world.arrive(1, 7)
  const now = world.core.clock
  let asked = 0
  // Every look at the clock takes longer than a plan may.
  const slow = { ...world.tools, clock: () => now() + 100 * asked++ }
  const plan = planBulk(slow, { selection: everything, action: ignoring })
  expect(plan).toMatchObject({ state: { kind: 'counting' }, count: 0 })
  expect(() => world.run(plan.id)).toThrow('still being counted')
  world.step(3)
  await world.arrive(1, 2)
  world.finish()
  expect(world.get(plan.id)).toMatchObject({ state: { kind: 'planned' }, count: 7, reasons: [{ count: 7 }] })
})

test('one decision on frozen events of many groups is taken at once, and has one undo', async () => {
  await world.arrive(1, 3)
  await world.arrive(2, 2)
  const before = world.standing()
  const [one, ...others] = idsOf(world)
  const selections = [[must(one, 'five')], others].map((ids) => ({ kind: 'items' as const, ids }))
  const intent: Intent = { type: 'event.bulk', of: { kind: 'frozen', selections }, action: ignoring }
  const verdict = world.decide(intent)
  expect(verdict).toMatchObject({ kind: 'applied', result: { applied: 5, skipped: [] } })
  expect(world.decide(intent)).toMatchObject({ kind: 'conflict', code: 'op.nothing_selected' })
  expect(world.decide({ type: 'op.undo', target: verdict.opId })).toMatchObject({ result: { applied: 5 } })
  expect(world.standing()).toEqual(before)
})

test('a decision on a plan that is not as it was shown comes to nothing', async () => {
  await world.arrive(1, 2)
  const { id } = world.plan(everything)
  const asking = (count: number, action: BulkAction) =>
    world.decide({ type: 'event.bulk', of: { kind: 'plan', bulkId: id, count }, action })
  expect(asking(3, ignoring)).toMatchObject({ kind: 'conflict', code: 'bulk.changed', current: { count: 2 } })
  expect(asking(2, { kind: 'wake' })).toMatchObject({ kind: 'conflict', code: 'bulk.changed' })
  const started = asking(2, ignoring)
  expect(started).toMatchObject({ kind: 'applied', result: { run: { bulkId: id, count: 2 } } })
  world.finish()
  expect(world.decide({ type: 'op.undo', target: started.opId })).toMatchObject({ kind: 'applied' })
  world.finish()
  expect(world.get(id).state).toEqual({ kind: 'undone' })
})

test('what has begun and not done anything yet is taken back as well, and never does anything', async () => {
  await world.arrive(1, 2)
  const before = world.standing()
  const { id } = world.plan(everything)
  const { opId } = world.run(id)
  expect(world.decide({ type: 'op.undo', target: must(opId, 'it runs') })).toMatchObject({ kind: 'applied' })
  world.finish()
  expect(world.get(id)).toMatchObject({ state: { kind: 'undone' }, acted: 0, notReached: 2 })
  expect(world.standing()).toEqual(before)
})
