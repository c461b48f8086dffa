import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filterOf, parseSearch } from '#shared/domain/inbox-language.ts'
import type { CompletedName, InboxFilter } from '#shared/ipc/inbox-calls.ts'
import type { MemberId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { UnmatchedItem } from '#shared/model/unmatched-item.ts'
import { eventId, firstArrival, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

const ada: MemberId = 'mem_00000000-0000-4000-8000-000000000001'
const hourMs = 3_600_000
let service: FeedService
let desk: StoreDesk

beforeAll(async () => {
  service = new FeedService()
  service.put('member', {
    id: ada,
    name: 'Ada Lovelace',
    createdAt: toInstant(firstArrival),
    deactivatedAt: null,
    version: 1,
  })
  const waiting = (n: number, given: Partial<UnmatchedItem>) => {
    const { item } = service.event(eventId(n))
    if (item !== null) service.put('event', { ...service.event(eventId(n)), item: { ...item, ...given } })
  }
  service.arrive(1, 1, { type: 'push', actorLogin: 'Octocat', title: 'Build timed out again' })
  service.arrive(2, 1, { type: 'issues', action: 'opened', actorLogin: 'dependabot[bot]', title: 'Out timed' })
  service.arrive(3, 2, { type: 'push', actorLogin: null, title: 'Draft of a plan' })
  service.arrive(4, 2, { type: 'workflow_run', actorLogin: 'ben', title: 'Run of a plan' })
  service.arrive(5, 3, { type: 'push', actorLogin: 'ben', resourceName: 'other/deep/repo' })
  service.arrive(6, 3, { type: 'push', actorLogin: 'ben', resourceName: null })
  waiting(2, { primaryReason: 'MAPPING_PAUSED' })
  waiting(4, { assigneeId: ada })
  desk = new StoreDesk(service)
  await desk.load()
})
afterAll(() => desk.leave())

const filter = (text: string): InboxFilter => filterOf(parseSearch(text))
const found = async (text: string): Promise<number[]> => {
  const ids = await desk.openIds(filter(text))
  return [1, 2, 3, 4, 5, 6].filter((n) => ids.includes(eventId(n)))
}

test.each([
  ['reason:no_mapping', [1, 3, 4, 5, 6]],
  ['-reason:no_mapping', [2]],
  ['reason:no_mapping reason:mapping_paused', [1, 2, 3, 4, 5, 6]],
  ['repo:acme/*', [1, 2, 3, 4]],
  ['repo:acme/repo-1 repo:other/**', [1, 2, 5]],
  ['-repo:acme/*', [5, 6]],
  ['type:push', [1, 3, 5, 6]],
  ['type:issues.opened', [2]],
  ['-type:push', [2, 4]],
  ['actor:octocat', [1]],
  ['actor:*[bot]', [2]],
  ['-actor:ben', [1, 2, 3]],
  ['assigned:nobody', [1, 2, 3, 5, 6]],
  ['assigned:anyone', [4]],
  ['assigned:"ada lovelace"', [4]],
  ['-assigned:"Ada Lovelace"', [1, 2, 3, 5, 6]],
  ['-provider:github', []],
  ['-provider:gitlab', [1, 2, 3, 4, 5, 6]],
  ['"timed out"', [1]],
  ['-"timed out"', [2, 3, 4, 5, 6]],
  ['-draft plan', [4]],
  ['type:push plan', [3]],
  ['type:push -reason:mapping_paused repo:acme/* "a plan"', [3]],
])('%s finds %j', async (text, numbers) => {
  expect(await found(text)).toEqual(numbers)
})

test('how long ago it came moves with the clock', async () => {
  expect(await found('received:2h')).toHaveLength(6)
  const before = desk.now
  desk.now += 2 * hourMs
  expect(await found('received:2h')).toEqual([])
  expect(await found('received:>2h type:push')).toEqual([1, 3, 5, 6])
  desk.now = before
})

test('the list of groups counts what fits in each', async () => {
  const page = { workspaceId, offset: 0, limit: 10, sort: 'largest' } as const
  const { total, events, rows } = await desk.store.inboxGroups({ ...page, filter: filter('type:push') })
  expect({ total, events, counts: rows.map(({ count }) => count) }).toEqual({ total: 3, events: 4, counts: [2, 1, 1] })
})

const piece = fc.constantFrom(
  'reason:no_mapping',
  '-reason:mapping_paused',
  'repo:acme/*',
  '-repo:acme/repo-2',
  'type:push',
  'actor:ben',
  '-actor:*[bot]',
  'assigned:nobody',
  'received:1d',
  '"a plan"',
  '-draft',
  'plan',
)

test('rows, counts, places and frozen items of a filter are of the same events', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(piece, { minLength: 1, maxLength: 4 }), async (pieces) => {
      const asked = filter(pieces.join(' '))
      const page = { workspaceId, offset: 0, limit: 10, filter: asked } as const
      const events = await desk.store.inboxEvents({ ...page, groupKey: null })
      const groups = await desk.store.inboxGroups({ ...page, sort: 'newest' })
      expect([events.total, groups.events]).toEqual([events.rows.length, events.rows.length])
      const ids = new Set(events.rows.map(({ id }) => id))
      const groupKeys = groups.rows.map(({ groupKey }) => groupKey)
      const frozen = await desk.store.inboxFreeze({ workspaceId, kind: 'groups', groupKeys, filter: asked })
      expect(new Set(frozen.selections.flatMap((each) => (each.kind === 'items' ? each.ids : [])))).toEqual(ids)
      if (asked.terms !== undefined) {
        const named = await desk.store.inboxIds({ workspaceId, filter: asked, groupKey: null, limit: 10 })
        expect(named.ids).toEqual(events.rows.map(({ id }) => id))
      }
      for (const [index, { id }] of events.rows.entries()) {
        const wish = { workspaceId, keys: [id], filter: asked, groupKey: null }
        expect(await desk.store.inboxFindRow({ ...wish, kind: 'events' })).toEqual({ key: id, index })
      }
    }),
    { numRuns: 40 },
  )
})

const offered = async (name: CompletedName, text: string) =>
  (await desk.store.inboxComplete({ workspaceId, name, text, state: 'open' })).values

test('values are offered with the events that they have, the most first', async () => {
  expect(await offered('type', '')).toEqual([
    { value: 'push', count: 4 },
    { value: 'issues', count: 1 },
    { value: 'workflow_run', count: 1 },
  ])
  expect(await offered('provider', 'git')).toEqual([{ value: 'github', count: 6 }])
  expect(await offered('state', 'o')).toEqual([{ value: 'open', count: 6 }])
})

test('repositories are offered by any word of their name, with all of their owner', async () => {
  expect(await offered('repo', 'ac')).toEqual([
    { value: 'acme/*', count: null },
    { value: 'acme/repo-1', count: 2 },
    { value: 'acme/repo-2', count: 2 },
    { value: 'acme/repo-3', count: 2 },
  ])
  expect(await offered('repo', 'repo-2')).toEqual([{ value: 'acme/repo-2', count: 2 }])
})

test('people are offered by name, and accounts as they were seen', async () => {
  const values = async (name: CompletedName, text: string) => (await offered(name, text)).map(({ value }) => value)
  expect(await values('assigned', '')).toEqual(['nobody', 'anyone', 'Ada Lovelace'])
  expect(await values('assigned', 'lov')).toEqual(['Ada Lovelace'])
  expect(await values('actor', '')).toEqual(['ben', 'dependabot[bot]', 'octocat'])
  expect(await values('actor', '%')).toEqual([])
})
