import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventId, installationId, projectId, resourceId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

let desk: StoreDesk
beforeEach(async () => {
  const service = new FeedService()
  service.arrive(1, 1)
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

test('ids of whatever kind are called as they are here, and what is not here has no name', async () => {
  const unknown = 'prj_018f0000-0000-7000-8000-0000000000ff'
  const suggestion = `sug${resourceId(1).slice(3)}`
  const ids = [
    projectId(1),
    installationId(1),
    resourceId(1),
    suggestion,
    eventId(1),
    unknown,
    'nonsense',
    '__proto___x',
  ]
  const names = await desk.store.recordNames({ workspaceId, ids })
  expect(Object.keys(names).toSorted()).toEqual(ids.slice(0, 5).toSorted())
  expect(names[suggestion]).toBe(names[resourceId(1)])
})
