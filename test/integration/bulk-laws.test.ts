import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createBulkRunner } from '#backend/features/bulk/bulk-runner.ts'
import { must } from '#shared/lib/must.ts'
import type { BulkAction } from '#shared/model/bulk.ts'
import { runCount } from '../property/run-count.ts'
import { type BulkWorld, everything, idsOf, ignore, ignoring, openBulkWorld, suggested } from './bulk-world.ts'
import { onPostgres } from './store-of-test.ts'

let world: BulkWorld
beforeEach(() => {
  world = openBulkWorld()
})
afterEach(() => world.close())

test('a filter asks for all that it names at once', async () => {
  await world.arrive(1, 1)
  const counts = (filter: object): number => world.plan({ kind: 'filter', filter }).count
  const [group] = world.core.db.read<{ group_key: string }>('SELECT group_key FROM unmatched_group').all()
  const key = must(group, 'it waits').group_key
  expect(counts({})).toBe(1)
  expect(counts({ providers: ['gitlab'] })).toBe(0)
  expect(counts({ providers: ['github'], reasons: ['NO_MAPPING'], owners: ['ACME'], groupKeys: [key] })).toBe(1)
  expect(counts({ groupKeys: ['another'], owners: ['acme'] })).toBe(0)
  expect(counts({ resources: ['other/*'] })).toBe(0)
  expect(counts({ text: 'nowhere' })).toBe(0)
  expect(counts({ receivedFrom: '2026-06-01T00:00:00.000Z', receivedBefore: '2026-06-01T00:00:00.001Z' })).toBe(1)
  expect(counts({ receivedBefore: '2026-06-01T00:00:00.000Z' })).toBe(0)
  expect(
    counts({ redeliverableAfter: '2026-06-03T23:00:00.000Z', redeliverableThrough: '2026-06-04T00:00:00.000Z' }),
  ).toBe(1)
  expect(counts({ redeliverableThrough: '2026-06-03T00:00:00.000Z' })).toBe(0)
})

function runnerOf(of: BulkWorld) {
  const failures: unknown[] = []
  const runner = createBulkRunner({
    ...of.tools,
    tasks: of.core.db,
    monotonic: () => performance.now(),
    onFailure: (error) => void failures.push(error),
  })
  return { ...runner, failures }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2))
}

test('a run that was stopped in the middle is gone on with by whoever starts next, each event once', async () => {
  await world.arrive(1, 12)
  const { id } = world.plan(everything, { kind: 'snooze', until: { kind: 'more_of_group', count: 99 } })
  world.run(id)
  world.step(5)
  const version = () => world.core.db.read<{ n: number }>('SELECT sum(version) AS n FROM event').get()?.n ?? 0
  const before = version()
  for (const runner of [runnerOf(world), runnerOf(world)]) {
    runner.start()
    await until(() => world.get(id).state.kind === 'done')
    await runner.stop()
    expect(runner.failures).toEqual([])
  }
  expect(world.get(id)).toMatchObject({ acted: 12, skipped: 0, notReached: 0 })
  expect(version() - before).toBe(7)
})

test('two that are at it at the same time act on each event once', async () => {
  await world.arrive(1, 30)
  const { id } = world.plan(everything)
  world.run(id)
  const version = () => world.core.db.read<{ n: number }>('SELECT sum(version) AS n FROM event').get()?.n ?? 0
  const before = version()
  const runners = [runnerOf(world), runnerOf(world)]
  for (const runner of runners) runner.start()
  await until(() => world.get(id).state.kind === 'done')
  await Promise.all(runners.map((runner) => runner.stop()))
  expect([version() - before, world.get(id).acted]).toEqual([30, 30])
})

type Meanwhile =
  | { do: 'arrive'; repository: number }
  | { do: 'ignore' | 'snooze' | 'wake'; pick: number }
  | { do: 'undo'; pick: number }
  | { do: 'map'; repository: number }
  | { do: 'step'; limit: number }

const pick = fc.nat(11)
const meanwhile: fc.Arbitrary<Meanwhile> = fc.oneof(
  fc.record({ do: fc.constant('arrive' as const), repository: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ do: fc.constantFrom('ignore' as const, 'snooze' as const, 'wake' as const), pick }),
  fc.record({ do: fc.constant('undo' as const), pick }),
  fc.record({ do: fc.constant('map' as const), repository: fc.integer({ min: 1, max: 2 }) }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('step' as const), limit: fc.integer({ min: 1, max: 4 }) }) },
)
const action = fc.constantFrom<(of: BulkWorld) => BulkAction>(
  () => ignoring,
  () => ({ kind: 'snooze', until: { kind: 'more_of_group', count: 2 } }),
  () => ({ kind: 'wake' }),
  (of) => ({ kind: 'assign', memberId: of.addMember('ana') }),
  () => ({ kind: 'reroute' }),
)

async function happen(of: BulkWorld, done: string[], step: Meanwhile): Promise<void> {
  if (step.do === 'arrive') return of.arrive(step.repository, 1)
  if (step.do === 'step') return void of.step(step.limit)
  if (step.do === 'map') {
    done.push(of.map(`acme/r${step.repository}`, of.core.addProject(of.core.newId('prj'))).opId)
    return
  }
  if (step.do === 'undo') {
    const target = done[step.pick % Math.max(1, done.length)]
    if (target !== undefined) of.decide({ type: 'op.undo', target: target as `op_${string}` })
    return
  }
  const ids = idsOf(of)
  const event = ids[step.pick % Math.max(1, ids.length)]
  if (event === undefined) return
  const selection = { kind: 'items' as const, ids: [event] }
  const verdict = of.decide(
    step.do === 'snooze'
      ? { type: 'event.snooze', selection, until: { kind: 'more_of_group', count: 3 } }
      : step.do === 'wake'
        ? { type: 'event.wake', selection }
        : ignore([event]),
  )
  done.push(verdict.opId)
}

test('law: whatever happens meanwhile, planned = acted on + skipped + not reached, and an undo restores exactly what it changed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(meanwhile, { maxLength: 8 }),
      action,
      fc.array(meanwhile, { maxLength: 10 }),
      fc.boolean(),
      fc.array(meanwhile, { maxLength: 6 }),
      async (before, act, during, cancels, after) => {
        const made = openBulkWorld()
        try {
          const done: string[] = []
          await made.arrive(1, 3)
          await made.arrive(2, 2)
          for (const step of before) await happen(made, done, step)
          const frozen = made.standing()
          const plan = made.plan(everything, act(made))
          if (plan.count === 0) return
          made.run(plan.id)
          // Where each stood when it was acted on: nobody else has touched it between that and the end of the piece.
          const was = new Map<string, unknown>(frozen.map((item) => [item.id, item]))
          for (const step of during) {
            if (step.do === 'step') note(made, was)
            await happen(made, done, step)
          }
          note(made, was)
          if (cancels && made.get(plan.id).state.kind === 'running') made.cancel(plan.id)
          else made.finish(2)
          const ran = made.get(plan.id)
          const items = made.items(plan.id)
          expect(ran.acted + ran.skipped + ran.notReached).toBe(plan.count)
          expect(items).toHaveLength(plan.count)
          const outcomes = (outcome: string): number => items.filter((item) => item.outcome === outcome).length
          expect([outcomes('acted'), outcomes('skipped'), outcomes('not_reached')]).toEqual([
            ran.acted,
            ran.skipped,
            ran.notReached,
          ])
          for (const step of after) if (step.do !== 'step') await happen(made, done, step)
          const settled = new Map<string, unknown>(made.standing().map((item) => [item.id, item]))
          if (ran.acted === 0) return
          try {
            made.undo(plan.id)
          } catch (error) {
            expect(String(error)).toContain('left to take back')
            return
          }
          made.finish(2)
          const undone = must(made.get(plan.id).undo, 'it was undone')
          expect(undone.restored + undone.kept).toBe(ran.acted)
          const back = new Set(made.items(plan.id).flatMap((item) => (item.outcome === 'restored' ? [item.id] : [])))
          expect(back.size).toBe(undone.restored)
          const now = made.standing()
          expect(now.filter((item) => back.has(item.id))).toHaveLength(back.size)
          for (const item of now) expect(item).toEqual(back.has(item.id) ? was.get(item.id) : settled.get(item.id))
          expect(made.core.failures).toEqual([])
        } finally {
          made.close()
        }
      },
    ),
    { numRuns: runCount(onPostgres ? 4 : 25) },
  )
})

test('law: of mappings made together, planned = made + skipped + not reached, and an undo takes exactly those and what they took', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.array(meanwhile, { maxLength: 8 }),
      fc.boolean(),
      fc.array(meanwhile, { maxLength: 5 }),
      async (accepts, during, cancels, after) => {
        const made = openBulkWorld()
        try {
          const done: string[] = []
          const search = made.core.addProject('search')
          for (const repository of [1, 2, 3]) {
            made.builder(`builds${repository}`, `acme/r${repository}`)
            await made.arrive(repository, repository)
          }
          await made.suggester.drain()
          const plan = accepts
            ? made.plan(suggested, { kind: 'accept', threshold: 0.5 })
            : made.plan(everything, { kind: 'map', destination: { kind: 'project', id: search } })
          expect([plan.count, plan.events]).toEqual([3, 6])
          const was = new Map<string, unknown>()
          const { opId } = made.run(plan.id)
          const noteOthers = (): void => {
            for (const item of made.standing()) if (item.decided_op !== opId) was.set(item.id, item)
          }
          for (const step of during) {
            noteOthers()
            await happen(made, done, step)
          }
          noteOthers()
          if (cancels && made.get(plan.id).state.kind === 'running') made.cancel(plan.id)
          else made.finish(2)
          const ran = made.get(plan.id)
          expect(ran.acted + ran.skipped + ran.notReached).toBe(3)
          const mine = new Set<string>(made.items(plan.id, 'acted').flatMap(({ mapping }) => mapping?.mappingId ?? []))
          expect(mine.size).toBe(ran.acted)
          expect(made.standing().filter((item) => item.decided_op === opId).length).toBe(ran.resolved)
          for (const step of after) if (step.do !== 'step') await happen(made, done, step)
          if (ran.acted === 0) return
          const settled = new Map(made.standing().map((item) => [item.id, item]))
          const others = liveMappings(made).filter((id) => !mine.has(id))
          made.undo(plan.id)
          made.finish(2)
          expect(made.get(plan.id).undo).toMatchObject({ restored: ran.acted, kept: 0, notReached: 0 })
          expect(liveMappings(made)).toEqual(others)
          for (const item of made.standing()) {
            const before = settled.get(item.id)
            expect(item).toEqual(before?.decided_op === opId ? was.get(item.id) : before)
          }
          expect(made.core.failures).toEqual([])
        } finally {
          made.close()
        }
      },
    ),
    { numRuns: runCount(onPostgres ? 2 : 7) },
  )
})

const liveMappings = (of: BulkWorld): string[] =>
  of.core.db
    .read<{ id: string }>("SELECT id FROM mapping WHERE state_kind <> 'retired' ORDER BY id")
    .all()
    .map(({ id }) => id)

/** Remembers where what is not yet acted on stands. */
function note(of: BulkWorld, was: Map<string, unknown>): void {
  const acted = new Set(
    of.core.db
      .read<{ event_id: string }>('SELECT event_id FROM bulk_item WHERE outcome IS NOT NULL')
      .all()
      .map(({ event_id: id }) => id),
  )
  for (const item of of.standing()) if (!acted.has(item.id)) was.set(item.id, item)
}
