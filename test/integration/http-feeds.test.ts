import { afterAll, beforeEach, expect, test } from 'vitest'
import { refusal, runService } from './http-fixture.ts'
import type { RunningService } from './http-fixture.ts'
import { auditOf, peopleOf, walk } from './people-fixture.ts'

const service: RunningService = await runService()
afterAll(() => service.stop())

let people: ReturnType<typeof peopleOf>
let count = 0
beforeEach(async () => {
  count += 1
  people = peopleOf(service, (await service.workspace(`w${count}`)).connectorsTenantId)
})

const post = { method: 'POST' } as const

test('a slug is one feed’s in its workspace, whatever its kind, also when it is archived', async () => {
  const feed = await people.feed('ops')
  const again = () => people.fetch('/feeds', { body: { kind: 'incident_stream', slug: 'ops', name: 'Other' } })
  expect(await refusal(again())).toEqual([409, 'feed.slug_taken'])
  await people.json(`/feeds/${feed.id}/archive`, post)
  expect(await refusal(again())).toEqual([409, 'feed.slug_taken'])
  const there = peopleOf(service, (await service.workspace(`w${count}-other`)).connectorsTenantId)
  expect((await there.feed('ops')).id).not.toBe(feed.id)
})

test('feeds are listed by name, page by page, by kind and by whether they are archived', async () => {
  const [b, c, a] = [await people.feed('b'), await people.feed('c', 'incident_stream'), await people.feed('a')]
  expect(await walk(people.feeds, 1)).toEqual([a, b, c])
  await people.json(`/feeds/${a.id}/archive`, post)
  const slugs = async (query: string) => (await people.feeds(query)).items.map(({ slug }) => slug)
  expect(await slugs('?kind=team_feed')).toEqual(['a', 'b'])
  expect(await slugs('?state=active')).toEqual(['b', 'c'])
  expect(await slugs('?state=archived&kind=team_feed')).toEqual(['a'])
})

test('a feed is renamed by the version that was seen, and archived and brought back once', async () => {
  const feed = await people.feed('ops')
  const rename = (version: number) =>
    people.fetch(`/feeds/${feed.id}`, { method: 'PATCH', body: { name: 'Ops' }, headers: { 'If-Match': `${version}` } })
  expect(await (await rename(1)).json()).toEqual({ ...feed, name: 'Ops', version: 2 })
  expect(await refusal(rename(1))).toEqual([412, 'version.conflict'])
  const step = (verb: string) => people.fetch(`/feeds/${feed.id}/${verb}`, post)
  expect(await refusal(step('unarchive'))).toEqual([409, 'feed.illegal_transition'])
  expect(await (await step('archive')).json()).toMatchObject({ archivedAt: expect.any(String) as string, version: 3 })
  expect(await refusal(step('archive'))).toEqual([409, 'feed.illegal_transition'])
  expect(await (await step('unarchive')).json()).toMatchObject({ archivedAt: null, version: 4 })
  expect(auditOf(service, feed.id).map(({ command }) => command)).toEqual([
    'feed.created',
    'feed.renamed',
    'feed.archived',
    'feed.unarchived',
  ])
})

test('an engineer makes feeds, an operator does not', async () => {
  const body = { kind: 'team_feed', slug: 'ops', name: 'Ops' }
  const as = (role: 'operator' | 'engineer') =>
    people.fetch('/feeds', { body, token: service.token(role, { kind: 'all' }) })
  expect([(await as('operator')).status, (await as('engineer')).status]).toEqual([403, 201])
})
