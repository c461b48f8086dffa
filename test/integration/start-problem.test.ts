import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { afterTimeout } from '#main/service/timers.ts'
import { createRemoteService } from '#main/service/remote-service.ts'
import { furnish, newDataDir, startConsole, until, type RunningConsole } from './console-harness.ts'

const world = { fetch: globalThis.fetch, after: afterTimeout, clock: Date.now }
const running: RunningConsole[] = []
const start = (...args: Parameters<typeof startConsole>): RunningConsole => {
  const started = startConsole(...args)
  running.push(started)
  return started
}
const stopAll = async (): Promise<void> => {
  for (const started of running.splice(0).toReversed()) await started.stop()
}
afterEach(stopAll)

const serviceUrl = async (console: RunningConsole): Promise<string> => {
  const state = await until(
    () => console.service.state(),
    ({ kind }) => kind === 'up',
  )
  return state.kind === 'up' ? state.endpoint.url : ''
}

test('a token that the service does not know is named as the cause, with the address', async () => {
  const url = await serviceUrl(start(newDataDir()))
  const service = createRemoteService({ url, token: 'swb_wrong' }, world)
  const { status } = await start(newDataDir(), { service, serviceKey: url }).ipc.call('app.bootstrap', {})
  expect(status.startProblem).toMatchObject({ code: 'token.invalid', address: url, file: null, retryAt: null })
})

test('an address where nobody answers is named, and asked again by itself', async () => {
  const url = 'http://127.0.0.1:9'
  const service = createRemoteService({ url, token: 'swb_any' }, world)
  const { status } = await start(newDataDir(), { service, serviceKey: url }).ipc.call('app.bootstrap', {})
  expect(status.startProblem).toMatchObject({ code: 'service.unreachable', address: url })
  expect(status.startProblem?.retryAt).not.toBeNull()
})

test('a damaged outbox is named by its file; once it is back, trying again opens the workspace', async () => {
  const dataDir = newDataDir()
  const first = start(dataDir)
  const { workspaceId } = await furnish(first)
  await first.ipc.call('workspaces.open', { workspaceId })
  await stopAll()
  const file = join(dataDir, 'outbox.sqlite3')
  writeFileSync(file, randomBytes(4096))
  const again = start(dataDir)
  const { status } = await again.ipc.call('app.bootstrap', {})
  expect(status).toMatchObject({ workspaceId: null, startProblem: { code: 'store.damaged', file, address: null } })
  writeFileSync(file, '')
  await again.ipc.call('sync.retry', {})
  const opened = await until(
    () => again.ipc.call('sync.status', {}),
    (now) => now.workspaceId === workspaceId,
  )
  expect(opened.startProblem).toBeNull()
})

test('a service without workspaces is no problem', async () => {
  const { status } = await start(newDataDir()).ipc.call('app.bootstrap', {})
  expect(status).toMatchObject({ workspaceId: null, startProblem: null, connection: { kind: 'online' } })
})
