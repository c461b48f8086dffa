import { randomBytes } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { setAppKey } from '#backend/features/provider-apps/set-app-key.ts'
import { openStore } from '#backend/open-store.ts'
import type { Event } from '#shared/model/event.ts'
import type { ProviderApp } from '#shared/model/provider-app.ts'
import { createPuller } from '#backend/pull/create-puller.ts'
import { appKeys, type GithubApp, startGithubApp } from '#test/fakes/github-app.ts'
import { pushTo } from './core.ts'
import { runService } from './http-fixture.ts'
import { openPulling, type Pulling, toolsOf } from './pull-fixture.ts'
import { storeIn } from './store-of-test.ts'

const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

async function start(): Promise<{ github: GithubApp; service: Pulling; run: () => () => Promise<void> }> {
  let clock = () => Date.now()
  const github = await startGithubApp({ clock: () => clock() })
  const service = openPulling(github)
  clock = service.clock
  stops.push(
    () => github.stop(),
    () => service.close(),
  )
  return {
    github,
    service,
    run() {
      const puller = createPuller(toolsOf(service))
      puller.start()
      let stopped: Promise<void> | undefined
      const stop = () => (stopped ??= puller.stop())
      stops.push(stop)
      return stop
    },
  }
}

const push = () => pushTo({ id: 1, name: 'acme/search' }, 5)
const until = (what: () => unknown) => vi.waitFor(() => expect(what()).toBe(true), { timeout: 60_000, interval: 20 })
const state = (service: Pulling) => service.status().state

test('a start pulls at once, and a sleep is followed by a pull', async () => {
  const { github, service, run } = await start()
  const first = github.deliver(push())
  run()
  await until(() => state(service).kind === 'idle')
  expect(service.guids()).toEqual([first.guid])
  const asked = github.asked.length
  // Not due for half a minute, and the clock has gone on by less than that: the machine slept.
  service.advance(20_000)
  await until(() => github.asked.length > asked)
})

test('nothing is asked while a limit lasts, not even after a start', async () => {
  const { github, service, run } = await start()
  github.trouble({ times: 1, status: 429, headers: { 'retry-after': '600' } })
  const stop = run()
  await until(() => state(service).kind === 'waiting_for_limit')
  await stop()
  const asked = github.asked.length
  run()
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  expect(github.asked).toHaveLength(asked)
  service.advance(600_000)
  await until(() => state(service).kind === 'idle')
})

test('a refused key is tried again by a start, and by nothing else', async () => {
  const { github, service, run } = await start()
  github.trouble({ times: 1, status: 401, message: 'A JSON web token could not be decoded' })
  run()
  await until(() => state(service).kind === 'key_refused')
  const asked = github.asked.length
  service.advance(3_600_000)
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  expect(github.asked).toHaveLength(asked)
  run()
  await until(() => state(service).kind === 'idle')
})

test('a stop ends a request that is never answered', async () => {
  const { github, service, run } = await start()
  let isAsked = false
  github.onRequest(() => {
    isAsked = true
    return new Promise(() => undefined)
  })
  const stop = run()
  await until(() => isAsked)
  const before = performance.now()
  await stop()
  expect(performance.now() - before).toBeLessThan(10_000)
  expect(state(service).kind).toBe('idle')
})

test('GET /provider-apps says how each app is pulled, and events are routed as those of webhooks are', async () => {
  const github = await startGithubApp()
  const service = await runService()
  stops.push(
    () => github.stop(),
    () => service.stop(),
  )
  const home = await service.workspace('acme')
  const app = await service.json<ProviderApp>('/provider-apps', {
    body: { provider: 'github', appId: '1', name: 'App', webhookSecret: 'not-a-real-one', homeWorkspaceId: home.id },
  })
  expect(app.pull).toBeNull()
  github.deliver(push())
  giveKey(service.dataDir, app.id, github.url)
  const look = async () => (await service.json<{ items: ProviderApp[] }>('/provider-apps')).items[0]?.pull
  await vi.waitFor(async () => expect((await look())?.state.kind).toBe('idle'), { timeout: 60_000, interval: 50 })
  expect(await look()).toMatchObject({ apiUrl: github.url, last: { listed: 1, stored: 1 }, unreadable: 0, gaps: [] })
  const tenant = home.connectorsTenantId
  await vi.waitFor(
    async () => {
      const { items } = await service.json<{ items: Event[] }>('/events', { tenant })
      expect(items).toMatchObject([{ type: 'push', authenticatedBy: 'pull' }])
    },
    { timeout: 60_000 },
  )
})

/** As the command line does: beside the running service. */
function giveKey(dataDir: string, id: string, apiUrl: string): void {
  const store = openStore({ ...storeIn(dataDir), masterKey: undefined, clock: Date.now, randomBytes })
  setAppKey({ ...store, clock: Date.now, randomBytes, actor: 'ana' }, { id, key: appKeys.privateKey, apiUrl })
  store.close()
}
