import { afterEach, beforeEach, expect, test } from 'vitest'
import { previewMapping } from '#backend/features/mappings/mapping-handlers.ts'
import { currentSeq } from '#backend/features/changes/read-changes.ts'
import { must } from '#shared/lib/must.ts'
import type { ProjectId, ResourceId } from '#shared/model/ids.ts'
import type { FrozenSelection } from '#shared/model/operation.ts'
import { startProviderWorld } from './provider-arrivals.ts'

let world: ReturnType<typeof startProviderWorld>
let team: ProjectId
let other: ProjectId

beforeEach(async () => {
  world = startProviderWorld('GitLab, signed')
  team = world.addProject('team')
  other = world.addProject('other')
  await world.arrive({ event_name: 'group_create', group_id: 1, full_path: 'acme' })
  await world.arrive({ event_name: 'group_create', group_id: 2, full_path: 'acme/payments' })
  await push(7, 'acme/search')
  await push(7, 'acme/search')
  await push(8, 'acme/payments/api')
  await push(9, 'acmecorp/site')
})
afterEach(() => {
  expect(world.failures).toEqual([])
  world.close()
})

const push = (id: number, path: string, branch = 'main', more: Record<string, unknown> = {}) =>
  world.arrive({
    object_kind: 'push',
    ref: `refs/heads/${branch}`,
    before: 'a',
    after: 'b',
    project: { id, path_with_namespace: path },
    ...more,
  })
/** A push of which GitLab lists the newest 20 commits, none of them in `packages`. */
const bigPush = (total_commits_count: number) => {
  const commit = { id: 'a'.repeat(40), added: [], modified: ['docs/a.md'], removed: [] }
  return push(7, 'acme/search', 'main', { commits: Array.from({ length: 20 }, () => commit), total_commits_count })
}
const resource = (externalId: string) =>
  must(
    world.db.read<{ id: ResourceId }>('SELECT id FROM resource WHERE external_id = ?').get(externalId),
    'it was seen',
  )
const groupKeyOf = (externalId: string) => `resource/${world.installation.id}/${resource(externalId).id}`
const open = () =>
  world.db
    .read<{ name: string; open: number }>('SELECT subject AS name, open FROM unmatched_group WHERE open > 0 ORDER BY 1')
    .all()
    .map(({ name, open: count }) => `${name} ${count}`)
const uncovered = ['acme/payments 1', 'acmecorp/site 1']
const everything = ['acme 1', 'acme/payments 1', 'acme/payments/api 1', 'acme/search 2', 'acmecorp/site 1']

/** What the group's preview counts, as the selection that its creation names. */
function previewed(
  externalId: string,
  branches: string[] = [],
  paths: string[] = [],
): FrozenSelection & { kind: 'group' } {
  const { installationId, destination, filter } = world.mappingOf(resource(externalId), team, null)
  const body = {
    installationId,
    resourceId: resource(externalId).id,
    destination,
    filter: { ...filter, branches, paths },
  }
  const found = previewMapping(world.db, world.workspace.id, body)
  return { kind: 'group', ...found, withBelow: true }
}

test('a mapping of a group resolves what waits under its projects, as many as its preview counts; undo gives exactly those back', () => {
  const selection = previewed('1')
  expect(selection.count).toBe(4)
  const { opId, result } = world.decide(world.mappingOf(resource('1'), team, selection))
  expect(result).toEqual({ applied: 4, skipped: [], arrivedLater: 0, takenAlong: 0 })
  expect(open()).toEqual(uncovered)
  expect(world.decide({ type: 'op.undo', target: opId }).result.applied).toBe(4)
  expect(open()).toEqual(everything)
})

test('a project with a live mapping of its own, also a paused one, is left out; so is what a nearer group covers', () => {
  const own = world.map(resource('7'), other)
  expect(previewed('1').count).toBe(2)
  world.decide({ type: 'mapping.pause', mappingId: own, baseVersion: 1, reason: 'Freeze.' })
  world.map(resource('2'), other)
  expect(previewed('1').count).toBe(1)
  world.decide({ type: 'mapping.retire', mappingId: own, baseVersion: 2 })
  expect(previewed('1').count).toBe(3)
  world.decide(world.mappingOf(resource('1'), team, previewed('1')))
  expect(open()).toEqual(['acme/payments 1', 'acme/payments/api 1', 'acmecorp/site 1'])
})

test('a filter holds for the projects below as well; it has nothing to refuse where an event has no branch', async () => {
  await push(8, 'acme/payments/api', 'dev')
  expect([previewed('1').count, previewed('1', ['dev']).count, previewed('2').count]).toEqual([5, 2, 3])
})

test('what comes between preview and decision goes along; more than were counted is a conflict', async () => {
  const selection = previewed('1')
  await push(8, 'acme/payments/api')
  expect(() => world.decide(world.mappingOf(resource('1'), team, { ...selection, count: 3 }))).toThrow('conflict')
  const { result } = world.decide(world.mappingOf(resource('1'), team, selection))
  expect(result).toEqual({ applied: 4, skipped: [], arrivedLater: 1, takenAlong: 1 })
})

test('a console that counted only what it shows of a group takes its projects along', () => {
  const throughSeq = currentSeq(world.db, world.workspace.id)
  const selection = { kind: 'group', groupKey: groupKeyOf('1'), throughSeq, count: 1 } as const
  const { opId, result } = world.decide(world.mappingOf(resource('1'), team, selection))
  expect(result).toEqual({ applied: 1, skipped: [], arrivedLater: 3, takenAlong: 3 })
  world.decide({ type: 'op.undo', target: opId })
  expect(open()).toEqual(everything)
})

test('what waited while the mapping of a group was paused is resolved when it is resumed, from one of its projects', async () => {
  const mappingId = world.map(resource('1'), team)
  world.decide({ type: 'mapping.pause', mappingId, baseVersion: 1, reason: 'Freeze.' })
  const event = await push(7, 'acme/search')
  const reason = world.db
    .read<{ r: string }>('SELECT decision_json AS r FROM decision WHERE event_id = ?')
    .get(event.id)
  expect(reason?.r).toContain('MAPPING_PAUSED')
  const throughSeq = currentSeq(world.db, world.workspace.id)
  const selection = { kind: 'group', groupKey: groupKeyOf('7'), throughSeq, count: 3 } as const
  const { opId, result } = world.decide({ type: 'mapping.resume', mappingId, baseVersion: 2, selection })
  expect(result).toEqual({ applied: 3, skipped: [], arrivedLater: 2, takenAlong: 2 })
  expect(open()).toEqual(uncovered)
  world.decide({ type: 'op.undo', target: opId })
  expect(open()).toEqual(everything.with(3, 'acme/search 3'))
})

test('a push whose commits are not all listed goes where its other files may belong, and so does what waits', async () => {
  const whole = await bigPush(20)
  const cutOff = await bigPush(40)
  const paths = ['packages/search/**']
  expect(previewed('7').count - previewed('7', [], paths).count).toBe(1)
  const mapping = world.mappingOf(resource('7'), team, null)
  world.decide({ ...mapping, filter: { ...mapping.filter, paths } })
  expect((await bigPush(20)).outcome).toEqual({ kind: 'ignored', reason: 'FILTERED_OUT' })
  expect((await bigPush(40)).outcome).toEqual({ kind: 'routed', mappingIds: [mapping.mappingId] })
  const again = world.decide({
    type: 'event.reroute',
    selection: { kind: 'items', ids: [whole.id, cutOff.id] },
    evenDecided: false,
  })
  expect(again.result.rerouted?.map(({ outcome }) => outcome)).toEqual(['ignored', 'routed'])
})

test('of a project and its groups, exactly the accepting active mappings of the nearest that has any get an event', async () => {
  const projects = ['a', 'b', 'c', 'd', 'e'].map((slug) => world.addProject(slug))
  const map = (externalId: string, index: number, branches: string[] = []) => {
    const mapping = world.mappingOf(resource(externalId), must(projects[index], 'it was added'), null)
    world.decide({ ...mapping, filter: { ...mapping.filter, branches } })
    return mapping.mappingId
  }
  const [groups, also] = [map('1', 0), map('1', 1)]
  map('1', 2, ['dev'])
  const paused = map('1', 3)
  world.decide({ type: 'mapping.pause', mappingId: paused, baseVersion: 1, reason: 'Freeze.' })
  const reached = async () => {
    const { outcome } = await push(7, 'acme/search')
    return outcome.kind === 'routed' ? outcome.mappingIds.toSorted() : outcome
  }
  expect(await reached()).toEqual([groups, also].toSorted())
  const own = [map('7', 3), map('7', 4)]
  map('7', 0, ['dev'])
  expect(await reached()).toEqual(own.toSorted())
})
