import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPullHandlers } from '#main/features/catalog/pull-handlers.ts'
import { createServiceClient } from '#main/service/service-client.ts'
import { setAppKey } from '#backend/features/provider-apps/set-app-key.ts'
import { openStore } from '#backend/open-store.ts'
import type { ProviderApp } from '#shared/model/provider-app.ts'
import { appKeys, startGithubApp } from '#test/fakes/github-app.ts'
import { adminToken, runService, type RunningService } from './http-fixture.ts'

let service: RunningService
let github: Awaited<ReturnType<typeof startGithubApp>>
let app: ProviderApp
beforeEach(async () => {
  github = await startGithubApp()
  service = await runService()
  app = await service.json<ProviderApp>('/provider-apps', {
    body: { provider: 'github', appId: '1', name: 'App', webhookSecret: 'not-a-real-one', homeWorkspaceId: null },
  })
})
afterEach(async () => {
  await service.stop()
  await github.stop()
})

/** As the command line does: the app gets its key, and some of its past is known to be lost. */
function giveKey(): void {
  const store = openStore({ dataDir: service.dataDir, masterKey: undefined, clock: Date.now, randomBytes })
  const tools = { ...store, clock: Date.now, randomBytes, actor: 'ana' }
  setAppKey(tools, { id: app.id, key: appKeys.privateKey, apiUrl: github.url })
  store.database.write.write("INSERT INTO pull_gap VALUES (?, 'outage', 0, 86400000, NULL, 86400000)").run(app.id)
  store.close()
}

function pullsOf(host: string, token = adminToken) {
  const client = createServiceClient(fetch, { url: service.url, token })
  const access: Parameters<typeof createPullHandlers>[0]['access'] = {
    call: (name, request) => client.call(name, request, { signal: AbortSignal.timeout(5_000) }),
  }
  return createPullHandlers({ access })['installations.pulls']({ provider: 'github', host })
}

test('a console is told how the apps of an installation’s host are pulled, and what is missing', async () => {
  expect(await pullsOf('github.com')).toEqual({ pulls: [] })
  giveKey()
  expect(await pullsOf('github.com')).toMatchObject({
    pulls: [{ id: app.id, name: 'App', gaps: [{ cause: 'outage', from: '1970-01-01T00:00:00.000Z', count: null }] }],
  })
  expect(await pullsOf('ghes.acme.example')).toEqual({ pulls: [] })
})

test('one that may not see apps, and one without its service, are told nothing and no failure', async () => {
  giveKey()
  expect(await pullsOf('github.com', service.token('operator', { kind: 'all' }))).toEqual({ pulls: [] })
  await service.stop()
  expect(await pullsOf('github.com')).toEqual({ pulls: [] })
})
