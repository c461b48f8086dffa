import { afterEach, beforeEach, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import { installationId, mappingId, projectId, resourceId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

let service: FeedService
let desk: StoreDesk

beforeEach(async () => {
  service = new FeedService(12)
  const { row } = must(service.rows.get(`installation:${installationId(1)}`), 'the service has one')
  service.put('installation', { ...row, id: installationId(2), externalInstallationId: '4813' } as typeof row)
  const of = must(service.rows.get(`resource:${resourceId(12)}`), 'the service has it').row
  service.put('resource', { ...of, installationId: installationId(2) })
  desk = new StoreDesk(service)
  await desk.load()
  for (const n of [12, 2, 10, 1]) await map(n)
})
afterEach(() => desk.leave())

const map = (n: number) =>
  desk.decide({
    type: 'mapping.create',
    mappingId: mappingId(n),
    installationId: installationId(n === 12 ? 2 : 1),
    resourceId: resourceId(n),
    destination: { kind: 'project', id: projectId(1) },
    filter: emptyFilter,
    provenance: n === 2 ? 'suggested' : 'manual',
    evidence: [],
    selection: null,
  })
const list = (window: { offset?: number; limit?: number; text?: string } = {}) =>
  desk.store.installationsMappings({ workspaceId, id: installationId(1), offset: 0, limit: 50, text: '', ...window })

test('an installation has the mappings of its own resources, by name, with what they are', async () => {
  const { total, rows } = await list()
  expect(total).toBe(3)
  expect(rows.map(({ resourceName }) => resourceName)).toEqual(['acme/repo-1', 'acme/repo-10', 'acme/repo-2'])
  expect(rows[2]).toMatchObject({ projectName: 'Project 1', provenance: 'suggested', carried: 0, unsynced: true })
})

test('what is retired comes last, and is counted', async () => {
  await desk.decide({ type: 'mapping.retire', mappingId: mappingId(1), baseVersion: 1 })
  const { total, rows } = await list()
  expect(total).toBe(3)
  expect(rows.map(({ id, state }) => [id, state.kind])).toEqual([
    [mappingId(10), 'active'],
    [mappingId(2), 'active'],
    [mappingId(1), 'retired'],
  ])
})

test('a window says how many there are in all, and a search looks within the installation', async () => {
  const { total, rows } = await list({ offset: 2, limit: 1 })
  expect([total, ...rows.map(({ id }) => id)]).toEqual([3, mappingId(2)])
  expect((await list({ text: 'repo 10' })).rows.map(({ id }) => id)).toEqual([mappingId(10)])
  expect((await list({ text: 'repo 12' })).total).toBe(0)
})
