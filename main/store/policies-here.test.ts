import { afterEach, beforeEach, expect, test } from 'vitest'
import { installationId, mappingId, projectId, resourceId, workspaceId, firstArrival } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'
import { must } from '#shared/lib/must.ts'
import { toInstant } from '#shared/model/instant.ts'
import { emptyFilter } from '#shared/model/mapping.ts'

let service: FeedService
let desk: StoreDesk
beforeEach(() => {
  service = new FeedService()
  desk = new StoreDesk(service)
})
afterEach(() => desk.leave())

const at = toInstant(firstArrival)

function map(number: number, project: number): void {
  service.put('mapping', {
    id: mappingId(number),
    installationId: installationId(1),
    resourceId: resourceId(number),
    destination: { kind: 'project', id: projectId(project) },
    filter: emptyFilter,
    state: { kind: 'active' },
    provenance: 'manual',
    evidence: [],
    carried: 0,
    lastCarriedAt: null,
    createdBy: 'ana',
    createdAt: at,
    version: 1,
  })
}

async function github() {
  await desk.load()
  const { policies } = await desk.store.policiesHere({ workspaceId })
  return must(
    policies.find(({ provider }) => provider === 'github'),
    'every provider has one',
  )
}

test('where nobody set anything, every field is the product’s and nobody is counted twice', async () => {
  map(1, 1)
  map(2, 1)
  map(3, 2)
  const policy = await github()
  expect(policy).toMatchObject({ version: 0, updatedAt: null, installations: 1 })
  expect(policy.fields.redeliver).toEqual({ value: true, origin: 'product' })
  expect(policy.takers.redeliver).toEqual({ projects: 2, mappings: 3, otherwise: [] })
})

test('a project that says otherwise takes that field from itself, and the others from the workspace', async () => {
  map(1, 1)
  map(2, 2)
  service.put('policy', { id: 'github', fields: { mutedEvents: ['star'] }, updatedAt: at, version: 4 })
  const fields = { redeliver: false }
  await desk.load()
  await desk.decide({
    type: 'override.set',
    projectId: projectId(1),
    provider: 'github',
    fields,
    reason: 'loud',
    expiresAt: null,
    baseVersion: 0,
  })
  const { policies } = await desk.store.policiesHere({ workspaceId })
  const policy = must(policies[0], 'GitHub comes first')
  expect(policy).toMatchObject({ version: 4, fields: { mutedEvents: { value: ['star'], origin: 'workspace' } } })
  expect(policy.takers.redeliver).toEqual({
    projects: 1,
    mappings: 1,
    otherwise: [{ id: projectId(1), name: 'Project 1', mappings: 1 }],
  })
  expect(policy.takers.mutedEvents).toMatchObject({ projects: 2, otherwise: [] })
})
