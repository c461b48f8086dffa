import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EventId } from '#shared/model/ids.ts'
import type { Intent } from '#shared/model/operation.ts'
import { runCount } from '../property/run-count.ts'
import { arrive, checkBooks, events, intentOf, mappings, openWorld, step, take, type World } from './ops-world.ts'
import { onPostgres } from './store-of-test.ts'

test('whatever happens in whatever order, the tallies are the counts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const world = openWorld()
      try {
        for (const next of steps) {
          await take(world, next)
          checkBooks(world)
        }
        expect(world.core.failures).toEqual([])
      } finally {
        world.core.close()
      }
    }),
    { numRuns: runCount(onPostgres ? 10 : 40) },
  )
})

/** What undo must bring back: everything but when it happened. */
const undoable = (world: World) =>
  events(world).map(({ id, outcome, item }) => ({ id, outcome, state: item?.state, decidedBy: item?.decidedBy }))

test('what undo takes back is as if it had never been decided', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), step, async (steps, last) => {
      if (last.do === 'arrive' || last.do === 'resend' || last.do === 'sleep' || last.do === 'undo') return
      const world = openWorld()
      try {
        await arrive(world, 1, 3)
        await arrive(world, 2, 2)
        for (const next of steps) await take(world, next)
        const before = undoable(world)
        const carried = mappings(world).map((mapping) => [mapping.id, mapping.carried])
        const states = () => world.core.db.read('SELECT id, state_json FROM mapping ORDER BY created_at, id').all()
        const statesBefore = states()
        const count = world.done.length
        await take(world, last)
        const op = world.done[count]
        if (op === undefined) return
        const undone = world.core.decide({ type: 'op.undo', target: op.id })
        if (undone.kind !== 'applied') return
        expect(undoable(world).toSorted(byId)).toEqual(before.toSorted(byId))
        expect(mappings(world).map((mapping) => [mapping.id, mapping.carried])).toEqual(expect.arrayContaining(carried))
        if (op.intent.type !== 'mapping.create') expect(states()).toEqual(statesBefore)
        checkBooks(world)
      } finally {
        world.core.close()
      }
    }),
    { numRuns: runCount(onPostgres ? 15 : 60) },
  )
})

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)

test('a group decision acts on exactly what it froze, while more arrive', async () => {
  const world = openWorld()
  await arrive(world, 1, 5)
  const frozen = intentOf(world, { do: 'group', repository: 1, how: 'ignore', until: 'time' })
  const waiting = new Set<EventId>(events(world).map((event) => event.id))
  await arrive(world, 1, 3)
  const verdict = frozen && world.core.decide(frozen)
  expect(verdict).toMatchObject({ kind: 'applied', result: { applied: 5, arrivedLater: 3, skipped: [] } })
  for (const event of events(world)) expect(event.item?.state.kind).toBe(waiting.has(event.id) ? 'ignored' : 'open')
  world.core.close()
})

test('what arrived while its mapping was being made goes along, is told apart, and comes back with an undo', async () => {
  const world = openWorld()
  await arrive(world, 1, 2)
  const map = intentOf(world, { do: 'group', repository: 1, how: 'map', until: 'time' })
  await arrive(world, 1, 3)
  await arrive(world, 2, 1)
  const id = world.core.newId('op')
  expect(map && world.core.decide(map, { id })).toMatchObject({
    kind: 'applied',
    result: { applied: 2, arrivedLater: 3, takenAlong: 3 },
  })
  const waiting = () => events(world).filter((event) => event.item?.state.kind === 'open').length
  expect([waiting(), mappings(world)]).toMatchObject([1, [{ carried: 5 }]])
  checkBooks(world)
  expect(world.core.decide({ type: 'op.undo', target: id })).toMatchObject({ result: { applied: 5, skipped: [] } })
  expect([waiting(), mappings(world)]).toMatchObject([6, [{ carried: 0 }]])
  checkBooks(world)
  world.core.close()
})

test('the same for a selection that names its events, and what somebody ignored meanwhile stays ignored', async () => {
  const world = openWorld()
  await arrive(world, 1, 2)
  const map = intentOf(world, { do: 'group', repository: 1, how: 'map', until: 'time' })
  const ids = events(world).map((event) => event.id)
  await arrive(world, 1, 2)
  const later = events(world).flatMap((event) => (ids.includes(event.id) ? [] : [event.id]))
  const selection = { kind: 'items', ids: later.slice(0, 1) } as const
  expect(world.core.decide({ type: 'event.ignore', selection, reason: 'noise', note: '' }).kind).toBe('applied')
  const verdict = map?.type === 'mapping.create' && world.core.decide({ ...map, selection: { kind: 'items', ids } })
  expect(verdict).toMatchObject({ result: { applied: 2, skipped: [], arrivedLater: 1, takenAlong: 1 } })
  expect(events(world).map((event) => event.item?.state.kind)).not.toContain('open')
  expect(events(world).find((event) => event.id === later[0])?.item?.state.kind).toBe('ignored')
  checkBooks(world)
  world.core.close()
})

test('what comes back into the queue of a mapped repository goes to its mapping when that is decided again', async () => {
  const world = openWorld()
  await arrive(world, 1, 3)
  const ignored = world.core.newId('op')
  const ids = events(world).map((event) => event.id)
  const selection = { kind: 'items', ids: ids.slice(0, 1) } as const
  world.core.decide({ type: 'event.ignore', selection, reason: 'noise', note: '' }, { id: ignored })
  const map = intentOf(world, { do: 'group', repository: 1, how: 'map', until: 'time' })
  expect(map && world.core.decide(map)).toMatchObject({ result: { applied: 2, takenAlong: 0 } })
  expect(world.core.decide({ type: 'op.undo', target: ignored })).toMatchObject({ result: { applied: 1 } })
  const again = intentOf(world, { do: 'group', repository: 1, how: 'map', until: 'time' })
  const id = world.core.newId('op')
  expect(again && world.core.decide(again, { id })).toMatchObject({ kind: 'applied', result: { applied: 1 } })
  expect(mappings(world)).toMatchObject([{ carried: 3 }])
  expect(world.core.decide({ type: 'op.undo', target: id })).toMatchObject({ result: { applied: 1 } })
  expect(mappings(world)).toMatchObject([{ carried: 2 }])
  checkBooks(world)
  world.core.close()
})

test('two people decide about the same items: the second is told who was first', async () => {
  const world = openWorld()
  await arrive(world, 1, 2)
  const ids = events(world).map((event) => event.id)
  const selection = { kind: 'items', ids } as const
  expect(world.core.decide({ type: 'event.ignore', selection, reason: 'noise', note: '' }).kind).toBe('applied')
  const second = world.core.decide({ type: 'event.snooze', selection, until: { kind: 'next_of_group' } })
  expect(second).toMatchObject({
    kind: 'conflict',
    code: 'op.nothing_selected',
    current: { items: [{ count: 2, state: { kind: 'ignored' }, decidedBy: { actor: 'ana' } }] },
  })
  world.core.close()
})

test('who was first with a group is told with exact counts, without what was decided before it was shown', async () => {
  const world = openWorld()
  await arrive(world, 1, 4)
  const [old, ...rest] = events(world).map((event) => event.id)
  const ignore = (...ids: readonly (typeof old)[]) =>
    world.core.decide({
      type: 'event.ignore',
      selection: { kind: 'items', ids: ids.flatMap((id) => id ?? []) },
      reason: 'noise',
      note: '',
    })
  expect(ignore(old).kind).toBe('applied')
  const late = intentOf(world, { do: 'group', repository: 1, how: 'snooze', until: 'time' })
  expect(ignore(...rest).kind).toBe('applied')
  expect(late && world.core.decide(late)).toMatchObject({
    kind: 'conflict',
    code: 'op.nothing_selected',
    current: { items: [{ count: 3, state: { kind: 'ignored' }, decidedBy: { actor: 'ana' } }] },
  })
  world.core.close()
})

test('whose events were mapped meanwhile is told to which project', async () => {
  const world = openWorld()
  await arrive(world, 1, 2)
  const ids = events(world).map((event) => event.id)
  const map = intentOf(world, { do: 'group', repository: 1, how: 'map', until: 'time' })
  expect(map && world.core.decide(map).kind).toBe('applied')
  const [mapping] = mappings(world)
  const { name } =
    world.core.db.read<{ name: string }>('SELECT name FROM project WHERE id = ?').get(world.projectId) ?? {}
  const second = world.core.decide({
    type: 'event.ignore',
    selection: { kind: 'items', ids },
    reason: 'noise',
    note: '',
  })
  const won = { state: { kind: 'mapped', mappingId: mapping?.id }, project: name, decidedBy: { actor: 'ana' } }
  expect(name).toBeTypeOf('string')
  expect(second).toMatchObject({ kind: 'conflict', current: { items: [{ ...won, count: 2 }] } })
  world.core.close()
})

test('what this version does not know is refused alone, and a viewer decides nothing', async () => {
  const world = openWorld()
  await arrive(world, 1, 1)
  const selection = { kind: 'items', ids: events(world).map((event) => event.id) } as const
  const unknown = { type: 'event.teleport', selection } as unknown as Intent
  expect(world.core.decide(unknown)).toMatchObject({ kind: 'rejected', code: 'op.unknown_type' })
  expect(world.core.decide({ type: 'event.wake', selection }, { role: 'viewer' })).toMatchObject({
    kind: 'rejected',
    code: 'role.forbidden',
  })
  world.core.close()
})

test('an id that was refused for its role stays refused, however late a copy of the request comes; another id is judged anew', async () => {
  const world = openWorld()
  await arrive(world, 1, 1)
  const selection = { kind: 'items', ids: events(world).map((event) => event.id) } as const
  const ignore: Intent = { type: 'event.ignore', selection, reason: 'noise', note: '' }
  const id = 'op_018f0000-0000-7000-8000-0000000000aa'
  const refused = { opId: id, kind: 'rejected', code: 'role.forbidden' }
  expect(world.core.decide(ignore, { id, role: 'viewer' })).toMatchObject(refused)
  expect(world.core.decide(ignore, { id, role: 'operator' })).toMatchObject(refused)
  expect(world.core.decide(ignore, { role: 'operator' }).kind).toBe('applied')
  world.core.close()
})
