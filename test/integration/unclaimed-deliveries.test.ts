import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPrometheus } from '#backend/metrics/prometheus.ts'
import type { ListedProviderApp, UnnamedRequest } from '#shared/model/provider-app.ts'
import { pushTo, secret, signatureOf } from './core.ts'
import { refusal, runService, type RunningService } from './http-fixture.ts'

let service: RunningService
let app: ListedProviderApp
beforeEach(async () => {
  service = await runService({ prometheus: createPrometheus() })
  const input = { provider: 'github', appId: '1', name: 'App', webhookSecret: secret }
  app = await service.json('/provider-apps', { body: input })
})
afterEach(() => service.stop())

let sent = 0
async function send(payload: unknown, id = `delivery-${(sent += 1)}`) {
  const body = Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload))
  const headers = {
    'Content-Type': 'application/json',
    'X-GitHub-Event': 'push',
    'X-GitHub-Delivery': id,
    'X-Hub-Signature-256': signatureOf(body),
  }
  const answer = await fetch(service.url + app.webhookPath, { method: 'POST', headers, body })
  expect(answer.status).toBe(202)
}
const push = (installation: number) => pushTo({ id: 1, name: 'globex/secret-repository' }, installation)
const shown = async () => {
  const { items } = await service.json<{ items: ListedProviderApp[] }>('/provider-apps')
  return items.find(({ id }) => id === app.id)?.unclaimed
}
const routedUntil = (count: number) => expect.poll(async () => (await shown())?.count, { timeout: 20_000 }).toBe(count)

test('an app without a home says what it keeps: how much, since when, of which installations, and how much names none', async () => {
  expect(await shown()).toEqual({
    count: 0,
    since: null,
    installationCount: 0,
    installations: [],
    unnamed: 0,
    keptDays: 90,
  })
  const began = new Date().toISOString()
  for (const installation of [77, 77, 78]) await send(push(installation))
  await send('{"no": "push"')
  await routedUntil(4)
  const said = await shown()
  expect(said).toMatchObject({ installationCount: 2, unnamed: 1 })
  expect(said?.installations.map(({ externalInstallationId, count }) => [externalInstallationId, count])).toEqual([
    ['77', 2],
    ['78', 1],
  ])
  expect(
    [said?.since, said?.installations[0]?.lastSeenAt].every((at) => at !== undefined && at !== null && at >= began),
  ).toBe(true)
  expect(JSON.stringify(said)).not.toContain('globex')
  expect(await (await service.fetch('/metrics')).text()).toContain('switchboard_unclaimed_deliveries 4\n')
})

test('of many installations the ten with the most are named, and how many there are is said', async () => {
  for (let n = 1; n <= 12; n += 1) await send(push(n))
  await send(push(12))
  await routedUntil(13)
  const said = await shown()
  expect([said?.installationCount, said?.installations.length, said?.installations[0]?.externalInstallationId]).toEqual(
    [12, 10, '12'],
  )
})

test("an administrator of one workspace isn't told what others' installations have sent", async () => {
  const { id } = await service.workspace('acme')
  await send(push(77))
  await routedUntil(1)
  const token = service.token('admin', { kind: 'workspaces', ids: [id] })
  expect(await refusal(service.fetch('/provider-apps', { token }))).toEqual([403, 'role.forbidden'])
})

const unnamedOf = (path = '', init = {}) => service.fetch(`/provider-apps/${app.id}/unnamed${path}`, init)

test('a body that could not be read is readable at its app, as it came and without its proof, with the reason', async () => {
  await send('{"no": "push"', 'unreadable/1')
  await send(push(77), 'named')
  await routedUntil(2)
  const { items } = (await (await unnamedOf()).json()) as { items: unknown[] }
  expect(items).toEqual([
    { deliveryId: 'unreadable/1', eventType: 'push', receivedAt: expect.any(String) as string, size: 13 },
  ])
  const raw = (await (await unnamedOf(`/${encodeURIComponent('unreadable/1')}/raw`)).json()) as UnnamedRequest
  expect(raw).toMatchObject({ deliveryId: 'unreadable/1', body: '{"no": "push"', bodyBase64: null })
  expect(raw.problem).toMatch(/JSON/)
  expect(raw.headers).toMatchObject({ 'x-github-event': 'push' })
  expect(Object.keys(raw.headers)).not.toContain('x-hub-signature-256')
})

test('what names an installation is not shown before it is claimed, and what is unnamed only to who may administer all', async () => {
  const { id } = await service.workspace('acme')
  await send(push(77), 'named')
  await send('no JSON', 'unreadable')
  await routedUntil(2)
  expect(await refusal(unnamedOf('/named/raw'))).toEqual([404, 'event.not_found'])
  const token = service.token('admin', { kind: 'workspaces', ids: [id] })
  for (const path of ['', '/unreadable/raw'])
    expect(await refusal(unnamedOf(path, { token }))).toEqual([403, 'role.forbidden'])
})

test('many are listed in pages, newest first', async () => {
  for (const id of ['one', 'two', 'three']) await send('no JSON', id)
  await routedUntil(3)
  const page = async (query: string) =>
    (await (await unnamedOf(query)).json()) as { items: { deliveryId: string }[]; next_cursor: string | null }
  const first = await page('?limit=2')
  const second = await page(`?limit=2&cursor=${first.next_cursor}`)
  expect([...first.items, ...second.items].map(({ deliveryId }) => deliveryId)).toEqual(['three', 'two', 'one'])
  expect(second.next_cursor).toBeNull()
})
