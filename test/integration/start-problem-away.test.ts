import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { createRemoteService } from '#main/service/remote-service.ts'
import type { ServiceConnector } from '#main/service/service-connector.ts'
import { afterTimeout } from '#main/service/timers.ts'
import type { SyncStatus } from '#shared/ipc/app-calls.ts'
import { furnish, newDataDir, startConsole, until, type RunningConsole } from './console-harness.ts'

const away = 'http://127.0.0.1:9'
const nobody = (): ServiceConnector =>
  createRemoteService(
    { url: away, token: 'swb_any' },
    { fetch: globalThis.fetch, after: afterTimeout, clock: Date.now },
  )
/** A service of our own that was started and ended again. */
const ended: ServiceConnector = {
  start: () => undefined,
  state: () => ({ kind: 'down', since: new Date().toISOString(), why: 'It ended.', retryAt: null }),
  subscribe: () => () => undefined,
  retry: () => undefined,
  stop: async () => undefined,
}
function start(dataDir: string, service?: ServiceConnector): RunningConsole {
  const running = startConsole(dataDir, { serviceKey: away, ...(service && { service }) })
  onTestFinished(() => running.stop())
  return running
}

let dataDir: string
let outbox: string
let workspaceId: string
beforeEach(async () => {
  dataDir = newDataDir()
  outbox = join(dataDir, 'outbox.sqlite3')
  const running = startConsole(dataDir, { serviceKey: away })
  ;({ workspaceId } = await furnish(running))
  await running.ipc.call('workspaces.open', { workspaceId })
  await running.stop()
})

const status = (running: RunningConsole): Promise<SyncStatus> => running.ipc.call('sync.status', {})
/** After the service was asked as well, and didn't answer. */
async function problemOnceAsked(running: RunningConsole): Promise<SyncStatus['startProblem']> {
  await running.ipc.call('app.bootstrap', {})
  const asked = await until(
    () => status(running),
    ({ connection }) => connection.kind === 'offline',
  )
  return asked.startProblem
}

test.each([
  ['does not answer', nobody],
  ['does not start', () => ended],
])('a damaged outbox is what is said, also while the service %s, until the file is back', async (_, service) => {
  const whole = readFileSync(outbox)
  writeFileSync(outbox, randomBytes(4096))
  const running = start(dataDir, service())
  expect(await problemOnceAsked(running)).toMatchObject({ code: 'store.damaged', file: outbox, address: null })
  await running.ipc.call('sync.retry', {})
  writeFileSync(outbox, whole)
  await running.ipc.call('sync.retry', {})
  const opened = await until(
    () => status(running),
    (now) => now.workspaceId === workspaceId,
  )
  expect(opened.startProblem).toBeNull()
})

test('a second file’s problem takes the place of the first’s, and not the service’s', async () => {
  const whole = readFileSync(outbox)
  const replica = join(dataDir, 'replicas', `${workspaceId}.sqlite3`)
  const db = new Database(replica)
  db.pragma('application_id = 1')
  db.close()
  writeFileSync(outbox, randomBytes(4096))
  const running = start(dataDir, nobody())
  expect(await problemOnceAsked(running)).toMatchObject({ code: 'store.damaged', file: outbox })
  writeFileSync(outbox, whole)
  await running.ipc.call('sync.retry', {})
  const next = await until(
    () => status(running),
    ({ startProblem }) => startProblem?.code !== 'store.damaged',
  )
  expect(next.startProblem).toMatchObject({ code: 'store.foreign', file: replica, address: null })
})
