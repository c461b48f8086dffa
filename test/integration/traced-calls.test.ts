import { afterEach, beforeEach, expect, test } from 'vitest'
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { failureWords } from '#shared/errors/failure-words.ts'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import { createIpcRouter } from '#main/ipc/ipc-router.ts'
import { createServiceClient } from '#main/service/service-client.ts'
import { createServiceFetch } from '#main/service/service-fetch.ts'
import { tracedFetch } from '#main/service/traced-fetch.ts'
import { readSyncFailure } from '#main/sync/sync-failure.ts'
import { openStore } from '#backend/open-store.ts'
import { adminToken, runService, type RunningService } from './http-fixture.ts'

interface Line {
  readonly level: string
  readonly facts: Readonly<Record<string, unknown>>
}

let service: RunningService
let serviceLog: Line[]
let consoleLog: Line[]
beforeEach(async () => {
  serviceLog = []
  consoleLog = []
  service = await runService({ logger: (level, _message, facts = {}) => void serviceLog.push({ level, facts }) })
})
afterEach(() => service.stop())

const newTraceId = () => randomBytes(16).toString('hex')
const listWorkspaces = (token = adminToken) => {
  const fetch = tracedFetch(createServiceFetch(globalThis.fetch), newTraceId)
  return createServiceClient(fetch, { url: service.url, token }).call(
    'workspaces.list',
    {},
    { signal: new AbortController().signal },
  )
}

/** Takes from under the service what it answers from. */
function breakService(): void {
  const store = openStore({ dataDir: service.dataDir, masterKey: undefined, clock: Date.now, randomBytes })
  store.database.write.write('UPDATE workspace SET created_at = ?').run(8_640_000_000_000_001)
  store.close()
}

/** The page's client of a console that has this one call. */
function page() {
  const contract = { 'workspaces.list': { input: z.object({}), output: z.unknown() } }
  const router = createIpcRouter(
    contract,
    { 'workspaces.list': () => listWorkspaces() },
    {
      log: (level, _happening, facts = {}) => void consoleLog.push({ level, facts }),
      newTraceId: () => 'an id of the call',
    },
  )
  const gate = router.gate(() => true)
  return createIpcClient({ call: (method, input) => gate(null, method, input), subscribe: () => () => undefined })
}

test('every call begins a trace of its own, under which the service logs it', async () => {
  await listWorkspaces()
  await listWorkspaces()
  const ids = serviceLog
    .filter(({ facts }) => facts['route'] === 'workspaces.list')
    .map(({ facts }) => facts['traceId'])
  expect(ids).toEqual([expect.stringMatching(/^[\da-f]{32}$/), expect.stringMatching(/^[\da-f]{32}$/)])
  expect(new Set(ids).size).toBe(2)
})

test('what a person reads of a failure, the console’s log and the service’s log have one id', async () => {
  await service.workspace('acme')
  breakService()
  const error = await page()
    .call('workspaces.list', {})
    .catch((failure: unknown) => failure)
  const defect = serviceLog.find(({ level }) => level === 'error')
  const { traceId } = defect?.facts ?? {}
  expect(failureWords(error)).toBe(
    `Something went wrong on our side. The service’s log has it under ${String(traceId)}.`,
  )
  expect(consoleLog).toMatchObject([{ facts: { code: 'internal', traceId } }])
})

test('so does what the footer says while syncing fails', async () => {
  await service.workspace('acme')
  breakService()
  const failure = readSyncFailure(await listWorkspaces().catch((error: unknown) => error))
  expect(failure.traceId).toMatch(/^[\da-f]{32}$/)
  expect(failure.why).toContain(`The service’s log has it under ${failure.traceId}.`)
  expect(readSyncFailure(await listWorkspaces('wrong').catch((error: unknown) => error)).why).not.toContain('log')
})
