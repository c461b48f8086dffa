import Database from 'better-sqlite3'
import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { setAppKey } from '#backend/features/provider-apps/set-app-key.ts'
import { createLogger } from '#backend/http/logger.ts'
import { createPrometheus } from '#backend/metrics/prometheus.ts'
import type { ProviderApp } from '#shared/model/provider-app.ts'
import { appKeys, startGithubApp } from '#test/fakes/github-app.ts'
import { codeOf, runService, type RunningService } from './http-fixture.ts'
import { pushTo } from './core.ts'

const secret = 'It is a secret to everybody'
const running: RunningService[] = []
afterEach(async () => {
  for (const service of running.splice(0)) await service.stop()
})

/** A service with its thread, its numbers and its log, and a way to send it GitHub's events. */
async function watched() {
  const lines: Readonly<Record<string, unknown>>[] = []
  const service = await runService({
    thread: true,
    prometheus: createPrometheus(),
    logger: createLogger({
      write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>),
      clock: Date.now,
      least: 'debug',
    }),
  })
  running.push(service)
  const { id } = await service.workspace('secret-tenant')
  const app = await service.json<ProviderApp>('/provider-apps', {
    body: { provider: 'github', appId: '1', name: 'App', webhookSecret: secret, homeWorkspaceId: id },
  })
  const send = (headers: Record<string, string> = {}, key = secret, deliveryId: string = randomUUID()) => {
    const body = JSON.stringify(pushTo({ id: 1, name: 'acme/secret-repository' }, 77))
    return fetch(service.url + app.webhookPath, {
      method: 'POST',
      body,
      headers: {
        'x-github-event': 'push',
        'x-github-delivery': deliveryId,
        'x-hub-signature-256': `sha256=${createHmac('sha256', key).update(body).digest('hex')}`,
        ...headers,
      },
    })
  }
  return { service, lines, send }
}

async function until<T>(look: () => T | Promise<T>, accept: (value: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    const value = await look()
    if (accept(value)) return value
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`It never came to pass: ${JSON.stringify(await look())}`)
}

test('the numbers count what happened, under names that everybody may see', async () => {
  const { service, send } = await watched()
  await send({}, secret, 'once')
  await send({}, secret, 'once')
  await send({}, 'forged')
  await fetch(`${service.url}/webhooks/acme-hosting/nobody`, { method: 'POST', body: '{}' })
  const text = await until(
    async () => (await service.fetch('/metrics')).text(),
    (answer) =>
      answer.includes('switchboard_routed_total{') &&
      answer.includes('switchboard_unrouted_deliveries{provider="github"} 0'),
  )
  expect(text.split('\n')).toEqual(
    expect.arrayContaining([
      'switchboard_deliveries_total{provider="github",outcome="accepted"} 1',
      'switchboard_deliveries_total{provider="github",outcome="duplicate"} 1',
      'switchboard_deliveries_total{provider="github",outcome="signature.invalid"} 1',
      'switchboard_deliveries_total{provider="unknown",outcome="endpoint.not_found"} 1',
      'switchboard_signature_failures_total{provider="github"} 1',
      'switchboard_intake_duration_seconds_count{provider="github"} 3',
      'switchboard_intake_duration_seconds_count{provider="unknown"} 1',
      'switchboard_routed_total{provider="github",outcome="NO_INSTALLATION"} 1',
      'switchboard_unrouted_deliveries{provider="github"} 0',
      'switchboard_unrouted_deliveries{provider="slack"} 0',
      'switchboard_feed_followers 0',
      'switchboard_ready 1',
    ]),
  )
  expect(Number(/^switchboard_database_bytes (\d+)$/m.exec(text)?.[1])).toBeGreaterThan(8192)
  expect(text).toContain('process_resident_memory_bytes')
  for (const name of ['secret-tenant', 'acme', 'repository', 'nobody']) expect(text).not.toContain(name)
})

test('the numbers tell of what is pulled: how often, how much, in which state, until when, and what is missing', async () => {
  const github = await startGithubApp()
  const { service } = await watched()
  const numbers = async () => (await service.fetch('/metrics')).text()
  try {
    expect(await numbers()).not.toContain('switchboard_pull_apps{')
    github.deliver(pushTo({ id: 1, name: 'acme/secret-repository' }, 77))
    const [app] = (await service.json<{ items: ProviderApp[] }>('/provider-apps')).items
    service.beside((store) => {
      const tools = { ...store, clock: Date.now, randomBytes, actor: 'ana' }
      setAppKey(tools, { id: app?.id ?? '', key: appKeys.privateKey, apiUrl: github.url })
      store.write((db) =>
        db.write("INSERT INTO pull_gap VALUES (?, 'outage', 0, 86400000, NULL, 86400000)").run(app?.id ?? ''),
      )
    })
    const text = await until(numbers, (answer) =>
      answer.includes('switchboard_pull_apps{provider="github",state="idle"} 1'),
    )
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'switchboard_pulls_total{provider="github",outcome="finished"} 1',
        'switchboard_pulled_deliveries_total{provider="github"} 1',
        'switchboard_pull_apps{provider="github",state="key_refused"} 0',
        'switchboard_pull_gaps{provider="github"} 1',
      ]),
    )
    const covered = Number(/^switchboard_pull_covered_until_seconds\{provider="github"\} (\S+)$/m.exec(text)?.[1])
    expect(Date.now() / 1000 - covered).toBeLessThan(3_600)
    github.trouble({ times: 1, status: 429, headers: { 'retry-after': '600' } })
    service.beside((store) =>
      setAppKey(
        { ...store, clock: Date.now, randomBytes, actor: 'ana' },
        { id: app?.id ?? '', key: appKeys.privateKey, apiUrl: undefined },
      ),
    )
    await until(numbers, (answer) =>
      answer.includes('switchboard_pulls_total{provider="github",outcome="provider.limited"} 1'),
    )
  } finally {
    await github.stop()
  }
})

test('only a token that covers every workspace reads the numbers', async () => {
  const { service } = await watched()
  const { id } = await service.workspace('b')
  const one = await service.fetch('/metrics', { token: service.token('admin', { kind: 'workspaces', ids: [id] }) })
  expect([one.status, await codeOf(one)]).toEqual([403, 'role.forbidden'])
  expect((await service.fetch('/metrics', { token: null })).status).toBe(401)
  const viewer = await service.fetch('/metrics', { token: service.token('viewer', { kind: 'all' }) })
  expect([viewer.status, viewer.headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8'])
  const embedded = await runService()
  running.push(embedded)
  expect((await embedded.fetch('/metrics')).status).toBe(404)
})

test('one trace id leads from the request to the routing of the event that it brought', async () => {
  const { lines, send, service } = await watched()
  const traceId = '0af7651916cd43dd8448eb211c80319c'
  const answer = await send({ traceparent: `00-${traceId}-b7ad6b7169203331-01` })
  expect(answer.headers.get('x-trace-id')).toBe(traceId)
  expect(answer.headers.get('traceparent')).toMatch(new RegExp(`^00-${traceId}-[0-9a-f]{16}-00$`))
  const mine = await until(
    () => lines.filter((line) => line['traceId'] === traceId),
    (found) => found.length === 2,
  )
  expect(mine).toMatchObject([
    { message: 'delivery stored', outcome: 'accepted', provider: 'github' },
    { message: 'delivery routed', outcome: 'NO_INSTALLATION', eventId: expect.stringMatching(/^evt_/) as string },
  ])
  const refused = await service.fetch('/workspaces', { token: null, headers: { traceparent: 'nonsense' } })
  const problem = (await refused.json()) as { traceId: string }
  expect(problem.traceId).toMatch(/^[0-9a-f]{32}$/)
  expect(refused.headers.get('traceparent')).toContain(problem.traceId)
  expect(lines.filter((line) => line['traceId'] === problem.traceId)).toMatchObject([{ code: 'token.missing' }])
})

test('what is no trace id does not become one', async () => {
  const { service } = await watched()
  for (const traceparent of [
    `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
    `00-${'a'.repeat(32)}-${'0'.repeat(16)}-01`,
    `ff-${'a'.repeat(32)}-b7ad6b7169203331-01`,
    `00-${'A'.repeat(32)}-b7ad6b7169203331-01`,
    `00-${'a'.repeat(31)}"-b7ad6b7169203331-01`,
  ]) {
    const answer = await service.fetch('/healthz', { headers: { traceparent } })
    expect(answer.headers.get('x-trace-id')).toMatch(/^[0-9a-f]{32}$/)
    expect(answer.headers.get('x-trace-id')).not.toMatch(/^(0+|a+)$/)
  }
})

test('what fails again and again while the store is away has one line when it begins and one when it is over', async () => {
  const { service, lines, send } = await watched()
  // The thread has begun.
  await send()
  const file = new Database(join(service.dataDir, 'service.sqlite3'))
  const tables = ['delivery', 'delivery_body', 'provider_app', 'destination_delivery']
  const rename = (from: string, to: string) =>
    tables.forEach((table) => file.exec(`ALTER TABLE ${table}${from} RENAME TO ${table}${to}`))
  rename('', '_away')
  const ours = () =>
    lines.map(({ message }) => String(message)).filter((message) => /paused|uncompressed/.test(message))
  await until(ours, (told) => told.length >= 3)
  await new Promise((resolve) => setTimeout(resolve, 3_500))
  const failing = ['bodies stay uncompressed for now', 'pulling paused', 'routing paused', 'sending paused']
  expect(ours().toSorted()).toEqual(failing)
  rename('_away', '')
  file.close()
  const over = ['bodies are compressed again', 'pulling goes on', 'routing goes on', 'sending goes on']
  await until(
    () => over.filter((message) => lines.some((line) => line['message'] === message)),
    (told) => told.length === over.length,
  )
})

test('a forged delivery is told of in the log, without its body and where everybody looks', async () => {
  const { lines, send } = await watched()
  for (let n = 0; n < 5; n += 1) await send({}, 'forged')
  const told = lines.filter(({ level }) => level === 'warn')
  expect(told).toMatchObject([{ provider: 'github', code: 'signature.invalid', count: 1 }])
})
