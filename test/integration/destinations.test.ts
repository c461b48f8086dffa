import { afterAll, beforeEach, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import type { Feed } from '#shared/model/feed.ts'
import type { TriageRule } from '#shared/model/triage-rule.ts'
import type { Mapping } from '#shared/model/mapping.ts'
import type { Signal } from '#shared/model/signal.ts'
import { refusal, runService } from './http-fixture.ts'
import type { RunningService } from './http-fixture.ts'
import { furnishWorkspace, type FurnishedWorkspace } from './furnish-workspace.ts'

const service: RunningService = await runService()
afterAll(() => service.stop())

let of: FurnishedWorkspace
let count = 0
beforeEach(async () => {
  count += 1
  of = await furnishWorkspace(service, await service.workspace(`w${count}`), count)
})

const ask = <T>(path: string, body?: unknown): Promise<T> =>
  service.json<T>(path, { tenant: of.tenant, ...(body === undefined ? {} : { body }) })
const post = (path: string, body?: unknown) =>
  service.fetch(path, { tenant: of.tenant, method: 'POST', ...(body === undefined ? {} : { body }) })
const mappingTo = (destination: { readonly kind: string; readonly id: string }) => ({
  installationId: of.installation,
  resourceId: of.freeResource,
  destination,
  resolve: { throughSeq: of.seq, count: 1 },
})

test('one repository goes to a project, a feed and a stream, and each is asked for by itself', async () => {
  const stream = await ask<Feed>('/feeds', { kind: 'incident_stream', slug: 'incidents', name: 'Incidents' })
  const team = { kind: 'team_feed', id: of.feed }
  const incidents = { kind: 'incident_stream', id: stream.id }
  const first = await ask<{ mapping: Mapping }>('/mappings', mappingTo(team))
  expect(first.mapping.destination).toEqual(team)
  for (const destination of [incidents, { kind: 'project', id: of.project }]) {
    await ask('/mappings', { ...mappingTo(destination), resolve: null })
  }
  const signals = async (id: string) =>
    (await ask<{ items: Signal[] }>(`/signals?destination=${id}`)).items.map(({ destination }) => destination)
  expect(await signals(of.feed)).toEqual([team])
  expect(await signals(stream.id)).toEqual([])
  const mappings = await ask<{ items: Mapping[] }>(`/mappings?destination=${stream.id}`)
  expect(mappings.items.map(({ destination }) => destination)).toEqual([incidents])
})

test('a feed is a destination under its own kind only, in its own workspace, and while it is not archived', async () => {
  const refused = (destination: { kind: string; id: string }) => refusal(post('/mappings', mappingTo(destination)))
  expect(await refused({ kind: 'incident_stream', id: of.feed })).toEqual([404, 'feed.not_found'])
  expect(await refused({ kind: 'project', id: of.feed })).toEqual([400, 'request.invalid'])
  expect(await refused({ kind: 'team_feed', id: of.archivedFeed })).toEqual([409, 'feed.archived'])
  const elsewhere = await service.workspace(`w${count}-other`)
  const theirs = await service.json<Feed>('/feeds', {
    tenant: elsewhere.connectorsTenantId,
    body: { kind: 'team_feed', slug: 'theirs', name: 'Theirs' },
  })
  expect(await refused({ kind: 'team_feed', id: theirs.id })).toEqual([404, 'feed.not_found'])
})

test('a feed that mappings lead to is not archived until they are retired', async () => {
  const { mapping } = await ask<{ mapping: Mapping }>('/mappings', mappingTo({ kind: 'team_feed', id: of.feed }))
  expect(await refusal(post(`/feeds/${of.feed}/archive`))).toEqual([409, 'feed.in_use'])
  const retired = await service.fetch(`/mappings/${mapping.id}`, {
    tenant: of.tenant,
    method: 'PATCH',
    body: { transition: 'retire' },
    headers: { 'If-Match': '1' },
  })
  expect(retired.status).toBe(200)
  expect((await post(`/feeds/${of.feed}/archive`)).status).toBe(200)
})

test('a feed that a rule routes to is not archived until the rule is disabled', async () => {
  const definition = {
    name: 'To the feed',
    enabled: true,
    conditions: { providers: ['github'] },
    action: { kind: 'route', destination: { kind: 'team_feed', id: of.feed } },
  }
  const rule = await ask<TriageRule>('/rules', definition)
  expect(await refusal(post(`/feeds/${of.feed}/archive`))).toEqual([409, 'feed.in_use'])
  const disabled = await service.fetch(`/rules/${rule.id}`, {
    tenant: of.tenant,
    method: 'PUT',
    body: { ...definition, enabled: false },
    headers: { 'If-Match': '1' },
  })
  expect(disabled.status).toBe(200)
  expect((await post(`/feeds/${of.feed}/archive`)).status).toBe(200)
})

test('consoles hear of feeds as they do of projects', async () => {
  const { changes } = await ask<{ changes: { entity: string; row?: { id: string; archivedAt: string | null } }[] }>(
    '/changes?cursor=0',
  )
  const feeds = changes.flatMap(({ entity, row }) => (entity === 'feed' ? [must(row, 'it is no tombstone')] : []))
  expect(feeds.map(({ id, archivedAt }) => [id, archivedAt !== null])).toEqual([
    [of.feed, false],
    [of.archivedFeed, true],
  ])
})
