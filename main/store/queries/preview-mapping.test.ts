import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyFilter, type MappingFilter } from '#shared/model/mapping.ts'
import { installationId, mappingId, projectId, resourceId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

let service: FeedService
let desk: StoreDesk

beforeEach(async () => {
  service = new FeedService(3)
  for (let n = 1; n <= 6; n += 1) service.arrive(n, 1, { branch: n <= 4 ? 'main' : 'try/it' })
  service.arrive(7, 1, { type: 'issues', action: 'opened', kind: 'issue.opened', branch: null })
  service.arrive(8, 1, { outcome: { kind: 'ignored', reason: 'FILTERED_OUT' }, item: null, branch: 'main' })
  service.arrive(9, 2)
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

const preview = (filter: Partial<MappingFilter> = {}, repository = 1) =>
  desk.store.mappingsPreview({
    workspaceId,
    resourceId: resourceId(repository),
    destination: { kind: 'project', id: projectId(1) },
    filter: { ...emptyFilter, ...filter },
  })
const make = (filter: Partial<MappingFilter>, selection: Awaited<ReturnType<typeof preview>>['open']['selection']) =>
  desk.decide({
    type: 'mapping.create',
    mappingId: mappingId(1),
    installationId: installationId(1),
    resourceId: resourceId(1),
    destination: { kind: 'project', id: projectId(1) },
    filter: { ...emptyFilter, ...filter },
    provenance: 'manual',
    evidence: [],
    selection,
  })

test('without a filter it takes all that waits, and what a filter set aside before', async () => {
  const { open, past, names, branches } = await preview()
  expect(open).toMatchObject({ waiting: 7, takes: 7 })
  expect(past).toMatchObject({ looked: 8, takes: 8 })
  expect(names).toEqual(['push', 'issues.opened'])
  expect(branches).toEqual(['main', 'try/it'])
})

test('a filter takes as much of the past as routing would, newest first', async () => {
  const { open, past } = await preview({ events: ['push'], branches: ['ma*'] })
  expect([open.takes, past.takes]).toEqual([4, 5])
  expect(open.lines[0]).toMatchObject({ name: 'push', branch: 'main' })
  const times = past.lines.map(({ receivedAt }) => receivedAt)
  expect(times).toEqual(times.toSorted().toReversed())
})

test('what was counted is what the decision resolves, here and at the service', async () => {
  const { open } = await preview({ branches: ['main'] })
  await make({ branches: ['main'] }, open.selection)
  expect((await preview()).open.waiting).toBe(7 - open.takes)
  const [verdict] = await desk.push()
  expect(verdict).toMatchObject({ kind: 'applied', result: { applied: open.takes, skipped: [] } })
})

test('more than one decision names are those of the group until now', async () => {
  for (let n = 100; n < 1_200; n += 1) service.arrive(n, 3, { branch: n % 2 === 0 ? 'main' : 'other' })
  await desk.pull()
  const { open } = await preview({ branches: ['other', 'main'] }, 3)
  expect(open.selection).toMatchObject({ kind: 'group', groupKey: service.groupKey(3), count: 1_100 })
  expect((await preview({ branches: ['main'] }, 3)).open.selection).toMatchObject({ kind: 'items' })
})

test('which files a push touches is not known here, and is said to be', async () => {
  const { open, unknownPaths } = await preview({ paths: ['src/**'] })
  expect([open.takes, unknownPaths]).toEqual([7, 6])
})

test('one that does the same is named, in whatever order its patterns stand; others are only listed', async () => {
  await make({ branches: ['main', 'release/*'] }, null)
  const same = await preview({ branches: ['release/*', 'main', 'main'] })
  expect(same.others).toMatchObject([{ id: mappingId(1), isEqual: true, projectName: 'Project 1' }])
  expect((await preview({ branches: ['main'] })).others).toMatchObject([{ isEqual: false }])
})

test('resources are found by their names and their accounts, with what waits of them and how often they are mapped', async () => {
  await make({}, null)
  const find = (text: string) => desk.store.resourcesSearch({ workspaceId, offset: 0, limit: 10, text })
  expect((await find('repo 1')).rows).toMatchObject([
    { fullName: 'acme/repo-1', account: 'acme', provider: 'github', openItems: 7, mappings: 1 },
  ])
  expect((await find('acme')).total).toBe(3)
  expect((await find('nothing')).rows).toEqual([])
})
