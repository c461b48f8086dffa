import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readChanges } from '#backend/features/changes/read-changes.ts'
import type { EventId, MappingId, OpId } from '#shared/model/ids.ts'
import type { Event } from '#shared/model/event.ts'
import type { Intent } from '#shared/model/operation.ts'
import { runCount } from '../property/run-count.ts'
import { type Core, openCore, pushTo, workspaceId } from './core.ts'
import { onPostgres } from './store-of-test.ts'

interface World {
  readonly core: Core
  readonly projectId: ReturnType<Core['addProject']>
  readonly installationId: ReturnType<Core['addInstallation']>
  readonly done: { id: OpId; intent: Intent }[]
}

function openWorld(): World {
  const core = openCore()
  return { core, projectId: core.addProject('search'), installationId: core.addInstallation('5'), done: [] }
}

const events = ({ core }: World): Event[] => {
  const { changes } = readChanges(core.db, workspaceId, { cursor: 0, limit: 100_000 })
  return changes.flatMap((change) => (change.kind === 'upsert' && change.entity === 'event' ? [change.row] : []))
}
const mappings = ({ core }: World) =>
  core.db
    .read<{ id: MappingId; version: number; carried: number }>(
      'SELECT id, version, carried FROM mapping ORDER BY created_at, id',
    )
    .all()
const newestSeq = ({ core }: World) => core.db.read<{ seq: number }>('SELECT seq FROM workspace').get()?.seq ?? 0

async function arrive(world: World, repository: number, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1)
    await world.core.send(pushTo({ id: repository, name: `acme/repo-${repository}` }, 5))
  await world.core.router.drain()
}

/** The tallies and outcomes say what the rows say: the law that every screen relies on. */
function checkBooks(world: World): void {
  const { db } = world.core
  const tallied = db
    .read('SELECT group_key, open, snoozed, total FROM unmatched_group WHERE total > 0 ORDER BY group_key')
    .all()
  const counted = db
    .read(
      `SELECT group_key, count(CASE WHEN state_kind = 'open' THEN 1 END) AS open,
         count(CASE WHEN state_kind = 'snoozed' THEN 1 END) AS snoozed, count(*) AS total
       FROM unmatched_item GROUP BY group_key ORDER BY group_key`,
    )
    .all()
  expect(tallied).toEqual(counted)
  for (const mapping of mappings(world)) {
    const carried = db
      .read<{ n: number }>(`SELECT count(*) AS n FROM event WHERE outcome_json LIKE '%' || ? || '%'`)
      .get(mapping.id)
    expect(mapping.carried).toBe(carried?.n)
  }
  for (const event of events(world))
    expect(event.outcome.kind === 'routed').toBe(event.item === null || event.item.state.kind === 'mapped')
  const feed = db
    .read<{ n: number; ids: number; newest: number }>(
      'SELECT count(*) AS n, count(DISTINCT entity || entity_id) AS ids, max(seq) AS newest FROM change',
    )
    .get()
  expect(feed?.n).toBe(feed?.ids)
  expect(feed?.newest).toBe(newestSeq(world))
}

type Step =
  | { do: 'arrive'; repository: number; count: number }
  | {
      do: 'group'
      repository: number
      how: 'ignore' | 'snooze' | 'wake' | 'map'
      until: 'time' | 'next_of_group' | 'more_of_group'
    }
  | { do: 'items'; pick: number[]; how: 'ignore' | 'snooze' | 'wake' }
  | { do: 'mapping'; pick: number; how: 'pause' | 'resume' | 'retire'; stale: boolean }
  | { do: 'undo'; pick: number }
  | { do: 'resend'; pick: number }
  | { do: 'sleep'; hours: number }

const repository = fc.integer({ min: 1, max: 3 })
const until = fc.constantFrom('time' as const, 'next_of_group' as const, 'more_of_group' as const)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('arrive' as const), repository, count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    do: fc.constant('group' as const),
    repository,
    how: fc.constantFrom('ignore' as const, 'snooze' as const, 'wake' as const, 'map' as const),
    until,
  }),
  fc.record({
    do: fc.constant('items' as const),
    pick: fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }),
    how: fc.constantFrom('ignore' as const, 'snooze' as const, 'wake' as const),
  }),
  fc.record({
    do: fc.constant('mapping' as const),
    pick: fc.nat(9),
    how: fc.constantFrom('pause' as const, 'resume' as const, 'retire' as const),
    stale: fc.boolean(),
  }),
  fc.record({ do: fc.constant('undo' as const), pick: fc.nat(20) }),
  fc.record({ do: fc.constant('resend' as const), pick: fc.nat(20) }),
  fc.record({ do: fc.constant('sleep' as const), hours: fc.integer({ min: 1, max: 3 }) }),
)

function snoozeUntil(world: World, kind: 'time' | 'next_of_group' | 'more_of_group') {
  if (kind === 'next_of_group') return { kind } as const
  if (kind === 'more_of_group') return { kind, count: 2 } as const
  return { kind, at: new Date(world.core.clock() + 2 * 3_600_000).toISOString() } as const
}

function intentOf(world: World, step: Exclude<Step, { do: 'arrive' | 'resend' | 'sleep' }>): Intent | undefined {
  const { core } = world
  if (step.do === 'undo') {
    const target = world.done[step.pick % Math.max(1, world.done.length)]
    return target && { type: 'op.undo', target: target.id }
  }
  if (step.do === 'mapping') {
    const mapping = mappings(world)[step.pick % Math.max(1, mappings(world).length)]
    if (mapping === undefined) return undefined
    const base = { mappingId: mapping.id, baseVersion: mapping.version - (step.stale ? 1 : 0) }
    if (step.how === 'pause') return { type: 'mapping.pause', ...base, reason: 'Noise.' }
    return step.how === 'resume'
      ? { type: 'mapping.resume', ...base, selection: null }
      : { type: 'mapping.retire', ...base }
  }
  if (step.do === 'items') {
    const all = events(world).filter((event) => event.item !== null)
    const ids = [...new Set(step.pick.flatMap((at) => all[at]?.id ?? []))]
    if (ids.length === 0) return undefined
    const selection = { kind: 'items', ids } as const
    if (step.how === 'snooze') return { type: 'event.snooze', selection, until: snoozeUntil(world, 'time') }
    return step.how === 'wake'
      ? { type: 'event.wake', selection }
      : { type: 'event.ignore', selection, reason: 'noise', note: '' }
  }
  const resource = core.db
    .read<{ id: `res_${string}` }>('SELECT id FROM resource WHERE external_id = ?')
    .get(String(step.repository))
  if (resource === undefined) return undefined
  const groupKey = `resource/${world.installationId}/${resource.id}`
  const open = events(world).filter(
    (event) => event.item?.groupKey === groupKey && event.item.state.kind === 'open',
  ).length
  const selection = { kind: 'group', groupKey, throughSeq: newestSeq(world), count: open } as const
  switch (step.how) {
    case 'ignore':
      return { type: 'event.ignore', selection, reason: 'noise', note: '' }
    case 'snooze':
      return { type: 'event.snooze', selection, until: snoozeUntil(world, step.until) }
    case 'wake':
      return { type: 'event.wake', selection }
    case 'map': {
      const draft = {
        installationId: world.installationId,
        resourceId: resource.id,
        destination: { kind: 'project', id: world.projectId },
      } as const
      const filter = { events: [], branches: [], paths: [] }
      return {
        type: 'mapping.create',
        mappingId: core.newId('map'),
        ...draft,
        filter,
        provenance: 'manual',
        evidence: [],
        selection,
      }
    }
  }
}

async function take(world: World, step: Step): Promise<void> {
  const { core, done } = world
  if (step.do === 'arrive') return arrive(world, step.repository, step.count)
  if (step.do === 'sleep') {
    core.advance(step.hours * 3_600_000)
    return core.router.drain()
  }
  if (step.do === 'resend') {
    const op = done[step.pick % Math.max(1, done.length)]
    if (op === undefined) return
    const before = newestSeq(world)
    // A conflict answers as it did; what was applied answers that it was.
    expect(['duplicate', 'conflict']).toContain(core.decide(op.intent, op).kind)
    expect(newestSeq(world)).toBe(before)
    return
  }
  const intent = intentOf(world, step)
  if (intent === undefined) return
  const id = core.newId('op')
  const before = newestSeq(world)
  const verdict = core.decide(intent, { id })
  if (verdict.kind === 'applied') expect(verdict.seq).toBe(newestSeq(world))
  else expect(newestSeq(world)).toBe(before)
  if (verdict.kind !== 'rejected') done.push({ id, intent })
}

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
      if (last.do !== 'group' && last.do !== 'items' && last.do !== 'mapping') return
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
    current: { items: [{ decidedBy: { actor: 'ana' } }, {}] },
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
  expect(second).toMatchObject({ kind: 'conflict', current: { items: [won, won] } })
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
