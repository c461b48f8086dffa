import { afterEach, beforeEach, expect, test } from 'vitest'
import { listMappings } from '#backend/features/mappings/list-mappings.ts'
import { findSuggestionOf, readRecords } from '#backend/features/suggestions/suggestion-repository.ts'
import { must } from '#shared/lib/must.ts'
import type { BulkId, ProjectId } from '#shared/model/ids.ts'
import { type BulkWorld, everything, ignore, openBulkWorld, suggested } from './bulk-world.ts'
import { workspaceId } from './core.ts'

let world: BulkWorld
beforeEach(() => {
  world = openBulkWorld()
})
afterEach(() => world.close())

const accept = (threshold: number) => ({ kind: 'accept', threshold }) as const
const mappings = () => listMappings(world.core.db, workspaceId, { limit: 100 }).items
const live = () => mappings().filter(({ state }) => state.kind !== 'retired')
const suggestionOf = (name: string) =>
  must(findSuggestionOf(world.core.db, workspaceId, world.resourceOf(name)), 'something was suggested')
const brief = (id: BulkId, outcome?: 'left_out') =>
  world.items(id, outcome).map((item) => [item.resourceName, item.code ?? item.outcome, item.mapping?.events])

/** r1 and r2 are surely somebody's, r3 is only named alike, r4 is two projects'. */
async function openSuggested(): Promise<{ one: ProjectId; two: ProjectId }> {
  const [one, two] = [world.builder('one', 'acme/r1'), world.builder('two', 'acme/r2')]
  world.core.addProject('r3')
  world.builder('four', 'acme/r4')
  world.builder('for', 'acme/r4')
  for (const [repository, count] of [
    [1, 3],
    [2, 2],
    [3, 4],
    [4, 1],
  ] as const)
    await world.arrive(repository, count)
  await world.suggester.drain()
  return { one, two }
}

test('a plan of suggestions names those that are sure enough, with what they would resolve, and why others are left out', async () => {
  await openSuggested()
  const before = world.standing()
  const plan = world.plan(suggested, accept(0.8))
  expect(plan).toMatchObject({
    state: { kind: 'planned' },
    action: { kind: 'accept', threshold: 0.8 },
    count: 2,
    events: 5,
    resolved: 0,
    estimateBy: 'assumed',
  })
  expect(brief(plan.id)).toEqual(
    expect.arrayContaining([
      ['acme/r1', 'not_reached', 3],
      ['acme/r2', 'not_reached', 2],
    ]),
  )
  expect(world.items(plan.id)[0]?.mapping).toMatchObject({ confidence: 0.9, mappingId: null })
  expect(plan.leftOut).toEqual(
    expect.arrayContaining([
      { code: 'ambiguous', count: 1 },
      { code: 'below_threshold', count: 1 },
    ]),
  )
  expect(brief(plan.id, 'left_out')).toEqual(
    expect.arrayContaining([
      ['acme/r4', 'ambiguous', 1],
      ['acme/r3', 'below_threshold', 4],
    ]),
  )
  expect([world.standing(), mappings()]).toEqual([before, []])
})

test('without a threshold the policy’s is used, and what was declined or mapped is left out', async () => {
  const { one } = await openSuggested()
  const { signature } = must(suggestionOf('acme/r1').candidates[0], 'it leads')
  const target = { resourceId: world.resourceOf('acme/r1'), projectId: one, signature }
  world.decide({ type: 'suggestion.decline', ...target, reason: 'wrong_project', note: '' })
  const plan = world.plan(suggested, { kind: 'accept' })
  expect(plan).toMatchObject({ action: { kind: 'accept', threshold: 0.95 }, count: 0 })
  expect(world.plan(suggested, accept(0.5)).leftOut).toContainEqual({ code: 'declined', count: 1 })
  expect(() => world.run(plan.id)).toThrow('Nothing matches')
})

test('accepted together, each becomes a suggested mapping that counts in the record, and one undo takes all back', async () => {
  const { one, two } = await openSuggested()
  const before = world.standing()
  const { id } = world.plan(suggested, accept(0.8))
  await world.arrive(1, 1)
  const { opId } = world.run(id)
  expect(world.run(id).opId).toBe(opId)
  world.finish()
  expect(world.get(id)).toMatchObject({ state: { kind: 'done' }, acted: 2, skipped: 0, events: 5, resolved: 6 })
  const made = Object.fromEntries(live().map((each) => [each.destination.id, [each.provenance, each.carried]]))
  expect(made).toEqual({ [one]: ['suggested', 4], [two]: ['suggested', 2] })
  expect(suggestionOf('acme/r1').state).toMatchObject({ kind: 'accepted', by: 'person', signature: 'remote_equal' })
  expect(readRecords(world.core.db, workspaceId).get('remote_equal')).toMatchObject({ accepted: 2, undone: 0 })
  world.undo(id)
  world.finish()
  expect(world.get(id)).toMatchObject({ state: { kind: 'undone' }, undo: { restored: 2, kept: 0, notReached: 0 } })
  expect(live()).toEqual([])
  const known = new Set(before.map((item) => item.id))
  expect(world.standing().filter((item) => known.has(item.id))).toEqual(before)
  expect(suggestionOf('acme/r1').state).toEqual({ kind: 'open' })
  expect(readRecords(world.core.db, workspaceId).get('remote_equal')).toMatchObject({ accepted: 2, undone: 2 })
})

test('what somebody mapped, declined or emptied since the plan is skipped, and says why', async () => {
  const { one, two } = await openSuggested()
  world.builder('five', 'acme/r5')
  await world.arrive(5, 1)
  await world.suggester.drain()
  const { id } = world.plan(suggested, accept(0.8))
  world.map('acme/r1', two)
  const declined = { resourceId: world.resourceOf('acme/r2'), projectId: two, signature: 'remote_equal' }
  world.decide({ type: 'suggestion.decline', ...declined, reason: 'not_now', note: '' })
  const waiting = world.core.db
    .read<{ id: `evt_${string}` }>("SELECT id FROM event WHERE resource_name = 'acme/r5'")
    .all()
  world.decide(ignore(waiting.map((event) => event.id)))
  world.run(id)
  world.finish()
  expect(world.get(id)).toMatchObject({ count: 3, acted: 0, skipped: 3, notReached: 0 })
  expect(Object.fromEntries(world.items(id).map((item) => [item.resourceName, item.code]))).toEqual({
    'acme/r1': 'mapped_since',
    'acme/r2': 'decided_since',
    'acme/r5': 'decided_since',
  })
  expect(live().map(({ destination }) => destination.id)).not.toContain(one)
})

test('mapped to one project, each repository gets one mapping that takes all that waits of it', async () => {
  await world.arrive(1, 3)
  await world.arrive(2, 2)
  const search = world.core.addProject('search')
  const destination = { kind: 'project', id: search } as const
  const plan = world.plan({ kind: 'filter', filter: { resources: ['acme/r1'] } }, { kind: 'map', destination })
  expect(plan).toMatchObject({ count: 1, events: 3, groupCount: 1, leftOut: [] })
  const all = world.plan(everything, { kind: 'map', destination })
  expect(all).toMatchObject({ count: 2, events: 5 })
  const before = world.standing()
  world.run(all.id)
  world.finish(1)
  expect(world.get(all.id)).toMatchObject({ state: { kind: 'done' }, acted: 2, resolved: 5 })
  expect(live()).toHaveLength(2)
  expect(Object.values(world.states())).toEqual(Array.from({ length: 5 }, () => 'mapped'))
  world.undo(all.id)
  world.finish(1)
  expect([live(), world.standing()]).toEqual([[], before])
})

test('events that no mapping would solve are counted as left out', async () => {
  await world.core.send({ installation: { id: 77 }, repository: { id: 9, full_name: 'x/y' }, ref: 'refs/heads/main' })
  await world.arrive(1, 1)
  const destination = { kind: 'project', id: world.core.addProject('search') } as const
  const plan = world.plan(everything, { kind: 'map', destination })
  expect(plan).toMatchObject({ count: 1, events: 1, leftOut: [{ code: 'not_mappable', count: 1 }] })
})

test('a mapping that somebody changed since stays with what it took', async () => {
  await world.arrive(1, 1)
  await world.arrive(2, 1)
  const destination = { kind: 'project', id: world.core.addProject('search') } as const
  const { id } = world.plan(everything, { kind: 'map', destination })
  world.run(id)
  world.finish()
  const [mapping] = live()
  const { id: mappingId, version: baseVersion } = must(mapping, 'two were made')
  world.decide({ type: 'mapping.pause', mappingId, baseVersion, reason: 'wait' })
  world.undo(id)
  world.finish()
  expect(world.get(id)).toMatchObject({ undo: { restored: 1, kept: 1, notReached: 0 } })
  expect(live().map((each) => each.id)).toEqual([mappingId])
})

test('a destination that is not there is refused before anything is planned', () => {
  const destination = { kind: 'project', id: 'prj_01900000-0000-7000-8000-00000000dead' } as const
  expect(() => world.plan(everything, { kind: 'map', destination })).toThrow('no such project')
  expect(() => world.plan(everything, { kind: 'accept' })).toThrow('Suggestions are accepted')
  expect(() => world.plan(suggested, { kind: 'reroute' })).toThrow('Suggestions are accepted')
})
