import { generateKeyPairSync } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { readRawEvent } from '#backend/features/events/read-raw-event.ts'
import { listEvents } from '#backend/features/events/event-repository.ts'
import { savePolicy } from '#backend/features/policies/policy-repository.ts'
import { explainEvent } from '#backend/features/unmatched/explain-event.ts'
import { must } from '#shared/lib/must.ts'
import { type GithubApp, startGithubApp } from '#test/fakes/github-app.ts'
import { pushTo, workspaceId } from './core.ts'
import { dayMs, openPulling, type Pulling } from './pull-fixture.ts'

const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

async function start(
  options: Parameters<typeof openPulling>[1] = {},
): Promise<{ github: GithubApp; service: Pulling }> {
  let clock = () => Date.now()
  const github = await startGithubApp({ clock: () => clock() })
  const service = openPulling(github, options)
  clock = service.clock
  stops.push(
    () => github.stop(),
    () => service.close(),
  )
  return { github, service }
}

const push = (name = 'acme/search') => pushTo({ id: 1, name }, 5)
const kindOf = (service: Pulling) => service.status().state.kind
const now = (service: Pulling) => new Date(service.clock()).toISOString()
const lists = (github: GithubApp) => github.asked.filter((line) => line.startsWith('GET /app/hook/deliveries?')).length
const reads = (github: GithubApp) => github.asked.filter((line) => /^GET \/app\/hook\/deliveries\/\d+$/.test(line))

test('what GitHub could not deliver is fetched, stored as it was written and routed with its explanation', async () => {
  const { github, service } = await start()
  service.addInstallation('5')
  github.deliver({ ...push(), number: 9_007_199_254_740_993n })
  expect(kindOf(service)).toBe('never')
  expect(await service.pull()).toMatchObject({ listed: 1, stored: 1, state: { kind: 'idle' } })
  await service.router.drain()
  const [event] = listEvents(service.db, workspaceId, { limit: 10 }).items
  expect(event).toMatchObject({ type: 'push', authenticatedBy: 'pull', outcome: { reason: 'NO_MAPPING' } })
  const { id } = must(event, 'it was routed')
  const { decision } = explainEvent(service.db, { workspaceId, id, now: Date.now() })
  expect(decision.steps[0]?.detail).toBe(
    'Read as push. Pulled from GitHub over our own request, so there was no signature to check.',
  )
  const raw = readRawEvent(service.db, workspaceId, id)
  expect(raw?.body).toContain('"number":9007199254740993')
  expect(Object.keys(raw?.headers ?? {})).not.toContain('x-hub-signature-256')
})

test('a delivery that a webhook brought is not fetched, and one that was fetched is a duplicate as a webhook', async () => {
  const { github, service } = await start()
  const byHook = github.deliver(push())
  await service.send(push(), { id: byHook.guid })
  const pulled = github.deliver(push())
  expect(await service.pull()).toMatchObject({ listed: 2, stored: 1 })
  expect(reads(github)).toEqual([`GET /app/hook/deliveries/${pulled.id}`])
  expect(await service.send(push(), { id: pulled.guid })).toMatchObject({ status: 'duplicate' })
  github.deliver(push(), { guid: pulled.guid, redelivery: true })
  expect(await service.pull()).toMatchObject({ stored: 0 })
  expect(service.guids()).toEqual([byHook.guid, pulled.guid])
})

test('pages are gone through back to what is covered, the oldest stored first', async () => {
  const { github, service } = await start()
  const guids = Array.from({ length: 230 }, () => {
    service.advance(1_000)
    return github.deliver(push()).guid
  })
  github.onRequest(() => new Promise((resolve) => setTimeout(resolve, 2)))
  await service.pull()
  expect([service.guids(), lists(github)]).toEqual([guids, 3])
  expect(github.mostUnderWay()).toBe(4)
  service.advance(10 * 60_000)
  await service.pull()
  service.advance(60_000)
  github.asked.length = 0
  github.deliver(push())
  expect(await service.pull()).toMatchObject({ stored: 1 })
  // The page with the new one, whose rest is covered, ends it at the next.
  expect(lists(github)).toBe(2)
})

test('more than one pull takes is left to the next one, which goes on where the watermark is', async () => {
  const { github, service } = await start()
  const guids = Array.from({ length: 12 }, () => {
    service.advance(60_000)
    return github.deliver(push()).guid
  })
  service.advance(3_600_000)
  expect(await service.pull({}, { limit: 5 })).toMatchObject({ stored: 5, more: true, state: { until: now(service) } })
  expect(service.guids()).toEqual(guids.slice(0, 5))
  await service.pull({}, { limit: 5 })
  expect(await service.pull({}, { limit: 5 })).toMatchObject({ stored: 2, more: false })
  expect(service.guids()).toEqual(guids)
})

test('a limit is waited for, and what came before it is kept', async () => {
  const { github, service } = await start()
  for (let at = 0; at < 10; at += 1) {
    service.advance(60_000)
    github.deliver(push())
  }
  service.advance(60 * 60_000)
  github.trouble({ times: 1, status: 429, headers: { 'retry-after': '90' }, path: /deliveries\/\d*8$/ })
  const { state } = await service.pull()
  expect(state).toEqual({ kind: 'waiting_for_limit', until: new Date(service.clock() + 90_000).toISOString() })
  const before = service.guids().length
  expect(before).toBeLessThan(10)
  service.advance(90_000)
  await service.pull()
  expect([service.guids().length, kindOf(service)]).toEqual([10, 'idle'])
})

test('the last of the hour’s requests are left alone', async () => {
  const { github, service } = await start()
  github.deliver(push())
  github.spend(90, Date.now() + 600_000)
  const { state } = await service.pull()
  expect(state.kind).toBe('waiting_for_limit')
  expect(github.asked).toHaveLength(1)
})

test('a failure is named with its code and since when, and forgotten with the next pull that goes well', async () => {
  const { github, service } = await start()
  github.trouble({ times: 2, status: 502 })
  const first = await service.pull()
  service.advance(5_000)
  const second = await service.pull()
  const since = first.state.kind === 'failing' ? first.state.since : undefined
  expect(second.state).toMatchObject({ kind: 'failing', code: 'provider.failed', since })
  expect((await service.pull()).state.kind).toBe('idle')
})

test('deliveries that GitHub fails on again and again keep nothing back that comes after them', async () => {
  const { github, service } = await start()
  const broken = Array.from({ length: 4 }, () => github.deliver(push()))
  service.advance(60_000)
  const fine = github.deliver(push())
  const last = (ids: typeof broken) => ids.map(({ id }) => String(id).slice(-2)).join('|')
  github.trouble({ times: 100, status: 500, path: new RegExp(`deliveries/\\d*(${last(broken)})$`) })
  for (let failures = 0; failures < 4; failures += 1) expect((await service.pull()).state.kind).toBe('failing')
  expect(await service.pull()).toMatchObject({ stored: 1, unreadable: 4, state: { kind: 'idle' } })
  expect(service.guids()).toEqual([fine.guid])
})

test('a connection that ends in the middle of an answer is a failure like any other', async () => {
  const { github, service } = await start()
  github.trouble({ times: 1, status: 200, cut: true })
  expect((await service.pull()).state).toMatchObject({ kind: 'failing', code: 'provider.unreachable' })
})

test('another key than the app’s is refused, until it gets its own', async () => {
  const other = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const { service } = await start({ key: other.privateKey })
  expect((await service.pull()).state.kind).toBe('key_refused')
})

test('a clock that is wrong by ten minutes is made up for', async () => {
  const { github, service } = await start()
  github.skew(-10 * 60_000)
  github.deliver(push())
  expect(await service.pull()).toMatchObject({ stored: 1 })
})

test('an outage longer than GitHub keeps deliveries is noted once, with its times', async () => {
  const { github, service } = await start()
  github.deliver(push())
  await service.pull()
  const from = service.status().coveredUntil
  service.advance(2 * dayMs)
  await service.pull()
  expect(service.status().gaps).toEqual([])
  const covered = service.status().coveredUntil
  service.advance(5 * dayMs)
  github.forgetBefore(service.clock() - 3 * dayMs)
  github.deliver(push())
  const notedAt = now(service)
  const to = new Date(service.clock() - 3 * dayMs).toISOString()
  await service.pull()
  await service.pull()
  expect(from).not.toBe(covered)
  expect(service.status().gaps).toEqual([{ cause: 'outage', from: covered, to, count: null, notedAt }])
})

test('no outage is noted where GitHub still lists what was covered', async () => {
  const { github, service } = await start()
  github.deliver(push())
  service.advance(3_600_000)
  await service.pull()
  service.advance(5 * dayMs)
  github.deliver(push())
  expect(await service.pull()).toMatchObject({ stored: 1 })
  expect(service.status().gaps).toEqual([])
})

test('a stop ends the requests under way and is no failure', async () => {
  const { github, service } = await start()
  const stop = new AbortController()
  for (let at = 0; at < 6; at += 1) github.deliver(push())
  github.onRequest((path) => (path.endsWith('/deliveries') ? undefined : stop.abort()))
  expect((await service.pull({}, { signal: stop.signal })).state).toEqual({ kind: 'idle', until: now(service) })
  github.onRequest(() => undefined)
  expect(await service.pull()).toMatchObject({ state: { kind: 'idle' } })
  expect(service.guids()).toHaveLength(6)
})

test('a payload that GitHub does not show is asked for again, and is here once it has been redelivered', async () => {
  const { github, service } = await start()
  const hidden = github.deliverUnreadable(push())
  const shown = github.deliver(push())
  expect(await service.pull()).toMatchObject({ stored: 1, unreadable: 1, redeliveries: 0 })
  expect([service.status().unreadable, service.guids()]).toEqual([1, [shown.guid]])
  service.advance(2 * 60_000)
  expect(await service.pull()).toMatchObject({ stored: 0, redeliveries: 1 })
  expect(github.asked).toContain(`POST /app/hook/deliveries/${hidden.id}/attempts`)
  service.advance(1_000)
  expect(await service.pull()).toMatchObject({ stored: 1 })
  expect([service.status().unreadable, service.guids()]).toEqual([0, [shown.guid, hidden.guid]])
})

test('where policy asks for no redelivery, none is asked for until it does', async () => {
  const { github, service } = await start()
  service.addInstallation('5')
  const say = (redeliver: boolean, version: number) =>
    savePolicy(service.db, { workspaceId, provider: 'github' }, { fields: { redeliver }, updatedAt: 0, version })
  say(false, 1)
  const { id } = github.deliverUnreadable(push())
  await service.pull()
  for (let time = 0; time < 3; time += 1) {
    service.advance(2 * 3_600_000)
    expect(await service.pull()).toMatchObject({ stored: 0, redeliveries: 0 })
  }
  expect(service.status().unreadable).toBe(1)
  say(true, 2)
  service.advance(2 * 3_600_000)
  expect(await service.pull()).toMatchObject({ redeliveries: 1 })
  expect(github.asked.filter((line) => line.startsWith('POST'))).toEqual([`POST /app/hook/deliveries/${id}/attempts`])
})

test('a delivery that never became readable counts as missing once GitHub keeps it no longer', async () => {
  const { github, service } = await start()
  github.deliver(pushDeep())
  await service.pull()
  expect(service.status()).toMatchObject({ unreadable: 1, gaps: [] })
  service.advance(3 * dayMs + 3_600_000)
  github.forgetBefore(service.clock() - 3 * dayMs)
  await service.pull()
  expect(service.status().unreadable).toBe(0)
  expect(service.status().gaps).toContainEqual(expect.objectContaining({ cause: 'unreadable', count: 1 }))
})

function pushDeep(): object {
  let deep: unknown = 1
  for (let at = 0; at < 70; at += 1) deep = [deep]
  return { deep }
}

test('an event whose later attempt is left to the next pull keeps the watermark before its first one', async () => {
  const { github, service } = await start()
  const first = github.deliver(push())
  service.advance(1_000)
  const second = github.deliver(push())
  github.deliver(push(), { guid: first.guid, redelivery: true })
  service.advance(3_600_000)
  await service.pull({}, { limit: 1 })
  const [here] = service.guids()
  expect(here === first.guid || (service.watermark() ?? 0) < Date.parse(first.delivered_at)).toBe(true)
  await service.pull()
  expect(service.guids().toSorted()).toEqual([first.guid, second.guid].toSorted())
})
