import { afterEach, beforeEach, expect, test } from 'vitest'
import { listMappings } from '#backend/features/mappings/list-mappings.ts'
import { type BulkWorld, everything, idsOf, openBulkWorld } from './bulk-world.ts'
import { workspaceId } from './core.ts'

let world: BulkWorld
beforeEach(() => {
  world = openBulkWorld()
})
afterEach(() => world.close())

const assignees = () =>
  world.core.db
    .read<{ id: string | null }>('SELECT assignee_id AS id FROM unmatched_item ORDER BY event_id')
    .all()
    .map(({ id }) => id)

test('all that match are given to somebody, still wait, and are nobody’s again after one undo', async () => {
  await world.arrive(1, 2)
  await world.arrive(2, 1)
  const ana = world.addMember('ana')
  const before = world.standing()
  const { id, count } = world.plan(everything, { kind: 'assign', memberId: ana })
  expect(count).toBe(3)
  world.run(id)
  world.finish(2)
  expect([world.get(id).acted, assignees(), Object.values(world.states())]).toEqual([
    3,
    [ana, ana, ana],
    ['open', 'open', 'open'],
  ])
  world.undo(id)
  world.finish(2)
  expect(world.standing()).toEqual(before)
})

test('what the decider froze is given to somebody at once', async () => {
  await world.arrive(1, 2)
  const ana = world.addMember('ana')
  const selections = [{ kind: 'items' as const, ids: idsOf(world) }]
  const of = { kind: 'frozen' as const, selections }
  const verdict = world.decide({ type: 'event.bulk', of, action: { kind: 'assign', memberId: ana } })
  expect([verdict.kind, assignees()]).toEqual(['applied', [ana, ana]])
  expect(world.decide({ type: 'event.bulk', of, action: { kind: 'reroute' } })).toMatchObject({
    kind: 'rejected',
    code: 'request.invalid',
  })
  world.decide({ type: 'op.undo', target: verdict.opId })
  expect(assignees()).toEqual([null, null])
})

test('nobody is given anything who is not there', () => {
  const memberId = 'mem_01900000-0000-7000-8000-00000000dead'
  expect(() => world.plan(everything, { kind: 'assign', memberId })).toThrow('no such')
})

test('all that match are routed again: what finds its place leaves, the rest says so, and one undo brings all back', async () => {
  await world.arrive(1, 2)
  await world.arrive(2, 2)
  world.map('acme/r1', world.core.addProject('search'))
  const before = world.standing()
  const carried = () => listMappings(world.core.db, workspaceId, { limit: 10 }).items[0]?.carried
  const plan = world.plan(everything, { kind: 'reroute' })
  expect(plan.count).toBe(4)
  world.run(plan.id)
  world.finish(3)
  // The others have a neighbour now that speaks for a project.
  expect(world.get(plan.id)).toMatchObject({ acted: 4, skipped: 0, notReached: 0 })
  expect([Object.keys(world.states()).length, carried()]).toEqual([2, 2])
  const again = world.plan(everything, { kind: 'reroute' })
  world.run(again.id)
  world.finish()
  expect(world.get(again.id)).toMatchObject({ acted: 0, skipped: 2 })
  expect(world.items(again.id, 'skipped').map(({ code }) => code)).toEqual(['unchanged', 'unchanged'])
  expect(() => world.undo(again.id)).toThrow('left to take back')
  world.undo(plan.id)
  world.finish(3)
  expect(world.get(plan.id)).toMatchObject({ undo: { restored: 4, kept: 0, notReached: 0 } })
  expect([world.standing(), carried()]).toEqual([before, 0])
})
