import { afterEach, beforeEach, expect, test } from 'vitest'
import { toInstant } from '#shared/model/instant.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import {
  dayMs,
  firstArrival,
  installationId,
  mappingId,
  projectId,
  resourceId,
  workspaceId,
} from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

let service: FeedService
let desk: StoreDesk
const starts = [0, 1, 2].map((day) => toInstant(firstArrival + day * dayMs))

function map(n: number, repository: number): void {
  service.put('mapping', {
    id: mappingId(n),
    installationId: installationId(1),
    resourceId: resourceId(repository),
    destination: { kind: 'project', id: projectId(n) },
    filter: emptyFilter,
    state: { kind: 'active' },
    provenance: 'manual',
    evidence: [],
    carried: 0,
    lastCarriedAt: null,
    createdBy: 'ana',
    createdAt: toInstant(firstArrival),
    version: 1,
  })
}

let events = 0
const carry = (repository: number, day: number, mappingIds: readonly ReturnType<typeof mappingId>[]) =>
  service.arrive((events += 1), repository, {
    receivedAt: toInstant(firstArrival + day * dayMs + events),
    outcome: { kind: 'routed', mappingIds: [...mappingIds] },
    item: null,
  })

beforeEach(() => {
  service = new FeedService(3)
  desk = new StoreDesk(service)
})
afterEach(() => desk.leave())
const ask = async (...ids: ReturnType<typeof mappingId>[]) =>
  (await desk.store.mappingsVolume({ workspaceId, ids, starts })).volumes

test('each mapping of the window has what it carried, day by day, and what came before the first is left out', async () => {
  map(1, 1)
  map(2, 2)
  for (const day of [-1, 0, 0, 2]) carry(1, day, [mappingId(1)])
  carry(2, 1, [mappingId(2)])
  service.arrive(90, 2)
  await desk.load()
  expect(await ask(mappingId(1), mappingId(2), mappingId(77))).toEqual([
    { id: mappingId(1), counts: [2, 0, 1], isShared: false },
    { id: mappingId(2), counts: [0, 1, 0], isShared: false },
  ])
})

test('what a decision resolved counts on the day it came', async () => {
  const waiting = service.arrive(91, 1)
  map(1, 1)
  service.move(waiting, { kind: 'mapped', mappingId: mappingId(1) }, null)
  await desk.load()
  expect((await ask(mappingId(1)))[0]?.counts).toEqual([1, 0, 0])
})

test('an event that several mappings took counts with the first, and both are told to share', async () => {
  map(1, 1)
  map(2, 1)
  carry(1, 1, [mappingId(2), mappingId(1)])
  await desk.load()
  expect(await ask(mappingId(1), mappingId(2))).toEqual([
    { id: mappingId(1), counts: [0, 0, 0], isShared: true },
    { id: mappingId(2), counts: [0, 1, 0], isShared: true },
  ])
})

test('a group’s mapping counts what came from the projects in it, and from no other', async () => {
  const [group, project, other] = [1, 2, 3].map(resourceId)
  for (const [id, kind, fullName] of [
    [group, 'group', 'acme/platform'],
    [project, 'project', 'acme/platform/api'],
    [other, 'project', 'acme/platform2/api'],
  ] as const) {
    const { row } = service.rows.get(`resource:${id}`) ?? {}
    service.put('resource', { ...row, kind, fullName } as Parameters<FeedService['put']>[1])
  }
  map(1, 1)
  carry(2, 0, [mappingId(1)])
  carry(3, 0, [mappingId(1)])
  await desk.load()
  expect((await ask(mappingId(1)))[0]?.counts).toEqual([1, 0, 0])
})
