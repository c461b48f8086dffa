import { afterEach, beforeEach, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { projectId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

let service: FeedService
let desk: StoreDesk

beforeEach(() => {
  service = new FeedService()
  desk = new StoreDesk(service)
})
afterEach(() => desk.leave())

function change(n: number, to: { readonly name: string; readonly archivedAt?: string | null }): void {
  const { row } = must(service.rows.get(`project:${projectId(n)}`), 'the service has it')
  service.put('project', { ...row, ...to })
}
const search = (text: string, limit = 50) => desk.store.destinationsSearch({ workspaceId, offset: 0, limit, text })

test('projects of one name say what tells them apart, however the list is cut, and are found by it', async () => {
  change(1, { name: 'Billing' })
  change(2, { name: 'billing' })
  await desk.load()
  expect((await search('')).rows.map(({ name, apart }) => [name, apart])).toEqual([
    ['Billing', 'project-1'],
    ['billing', 'project-2'],
    ['Project 3', undefined],
  ])
  expect((await search('', 1)).rows).toMatchObject([{ apart: 'project-1' }])
  expect((await search('project-2')).rows).toMatchObject([{ destination: { id: projectId(2) }, apart: 'project-2' }])
})

test('a project that is archived makes no other of its name say more', async () => {
  change(1, { name: 'Billing' })
  change(2, { name: 'Billing', archivedAt: '2026-03-01T00:00:00.000Z' })
  await desk.load()
  expect((await search('billing')).rows).toMatchObject([{ destination: { id: projectId(1) } }])
  expect((await search('billing')).rows[0]).not.toHaveProperty('apart')
})

test('a project that is archived is not offered, and is again once it is brought back', async () => {
  const offered = async () => {
    await desk.load()
    return (await search('')).rows.map(({ destination }) => destination.id).includes(projectId(1))
  }
  expect(await offered()).toBe(true)
  change(1, { name: 'Billing', archivedAt: '2026-03-01T00:00:00.000Z' })
  expect(await offered()).toBe(false)
  change(1, { name: 'Billing', archivedAt: null })
  expect(await offered()).toBe(true)
})
