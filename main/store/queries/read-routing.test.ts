import { afterEach, beforeEach, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { emptyFilter, type MappingState } from '#shared/model/mapping.ts'
import { installationId, mappingId, projectId, resourceId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

let service: FeedService
let desk: StoreDesk

function map(n: number, repository: number, given: { to?: number; carried?: number; state?: MappingState } = {}): void {
  service.put('mapping', {
    id: mappingId(n),
    installationId: installationId(repository % 2 === 0 ? 2 : 1),
    resourceId: resourceId(repository),
    destination: { kind: 'project', id: projectId(given.to ?? 1) },
    filter: emptyFilter,
    state: given.state ?? { kind: 'active' },
    provenance: 'manual',
    evidence: [],
    carried: given.carried ?? 1,
    lastCarriedAt: null,
    createdBy: 'ana',
    createdAt: '2026-03-01T09:00:00.000Z',
    version: 1,
  })
}

beforeEach(() => {
  service = new FeedService(2_000)
  const { row } = must(service.rows.get(`installation:${installationId(1)}`), 'the service has one')
  service.put('installation', { ...row, id: installationId(2), provider: 'gitlab' } as typeof row)
  desk = new StoreDesk(service)
})
afterEach(() => desk.leave())
const draw = (given: { text?: string; provider?: 'github'; resources?: number; destinations?: number } = {}) =>
  desk.store.mappingsRouting({
    workspaceId,
    state: 'current',
    text: '',
    provider: null,
    resources: 24,
    destinations: 24,
    ...given,
  })

test('a few mappings are drawn one by one, with what each carried and whether it runs', async () => {
  map(1, 1, { carried: 40 })
  map(2, 1, { to: 2, carried: 2, state: { kind: 'paused', by: 'operator', reason: 'r' } })
  map(3, 2, { carried: 8 })
  map(4, 4, { state: { kind: 'retired' } })
  await desk.load()
  const routing = await draw()
  expect(routing.tally).toEqual({ mappings: 3, active: 2, paused: 1, retired: 0, carried: 50 })
  expect(routing.providers.map(({ provider, resources }) => [provider, resources])).toEqual([
    ['github', 1],
    ['gitlab', 1],
  ])
  expect(routing.resources.map(({ name, tally }) => [name, tally.carried])).toEqual([
    ['acme/repo-1', 42],
    ['acme/repo-2', 8],
  ])
  expect(routing.destinations.map(({ name, tally }) => [name, tally.mappings])).toEqual([
    ['Project 1', 2],
    ['Project 2', 1],
  ])
  expect(routing.links).toContainEqual({
    from: resourceId(1),
    to: projectId(2),
    mappingId: mappingId(2),
    tally: { mappings: 1, active: 0, paused: 1, retired: 0, carried: 2 },
  })
})

test('of two thousand the largest have names, the others of each provider are one, and nothing is lost', async () => {
  for (let n = 1; n <= 2_000; n += 1) map(n, n, { to: 1 + (n % 3), carried: n % 2 === 0 ? 1 : n })
  await desk.load()
  const routing = await draw({ resources: 10, destinations: 1 })
  const [githubRest, gitlabRest] = routing.resources.filter(({ id }) => id === null)
  expect(routing.resources).toHaveLength(12)
  expect(githubRest).toMatchObject({ provider: 'github', resources: 993 })
  expect(gitlabRest, 'a provider that carries little still shows three by name').toMatchObject({ resources: 997 })
  expect(routing.destinations.map(({ destinations }) => destinations)).toEqual([1, 2])
  for (const part of [routing.links, routing.resources, routing.destinations, routing.providers])
    expect(part.reduce((sum, { tally }) => sum + tally.mappings, 0)).toBe(2_000)
})

test('“and 1 more” is never drawn: there is room for the one', async () => {
  for (let n = 1; n <= 5; n += 1) map(n, 2 * n - 1)
  await desk.load()
  expect((await draw({ resources: 4 })).resources.every(({ id }) => id !== null)).toBe(true)
})

test('a search and a provider narrow the picture', async () => {
  for (let n = 1; n <= 4; n += 1) map(n, n)
  await desk.load()
  expect((await draw({ text: 'repo 3' })).resources.map(({ name }) => name)).toEqual(['acme/repo-3'])
  expect((await draw({ provider: 'github' })).tally.mappings).toBe(2)
})

test('what is behind a resource and a destination is listed, what carried most first', async () => {
  map(1, 1, { carried: 1 })
  map(2, 1, { to: 2, carried: 9 })
  map(3, 3, { carried: 5 })
  await desk.load()
  const of = async (what: Parameters<typeof desk.store.mappingsOf>[0]['of']) =>
    (await desk.store.mappingsOf({ workspaceId, of: what, state: 'current', offset: 0, limit: 10, text: '' })).rows
  expect((await of({ kind: 'resource', id: resourceId(1) })).map(({ id }) => id)).toEqual([mappingId(2), mappingId(1)])
  expect((await of({ kind: 'destination', id: projectId(1) })).map(({ id }) => id)).toEqual([
    mappingId(3),
    mappingId(1),
  ])
})
