import { afterEach, expect, test } from 'vitest'
import { createServiceClient } from '#main/service/service-client.ts'
import type { ServiceEndpoint } from '#main/service/service-connector.ts'
import type { Elsewhere } from '#shared/ipc/app-calls.ts'
import { randomUUID } from 'node:crypto'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { furnish, newDataDir, signal, startConsole, until, type RunningConsole } from './console-harness.ts'
import { allSynced, createWire, ignore, opsOf, sentOps, shown, statusOf, type Wire } from './recovery-world.ts'

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

function start(dataDir: string, wire: Wire): RunningConsole {
  const console = startConsole(dataDir, { fetch: wire.fetch })
  ends.push(() => console.stop())
  return console
}

const none = { waiting: 0, behind: 0, attention: 0, unconfirmed: 0 }
const elsewhereOf = async (console: RunningConsole): Promise<readonly Elsewhere[]> =>
  (await statusOf(console)).elsewhere

/** Two workspaces, each shown; the first is open, and its decisions don't reach the service. */
async function onAPlane() {
  const dataDir = newDataDir()
  const wire = createWire()
  const console = start(dataDir, wire)
  const made = await furnish(console)
  const first = made.workspaceId
  const { id: second } = await console.ipc.call('workspaces.create', { name: 'Globex' })
  await console.ipc.call('workspaces.open', { workspaceId: first })
  for (const id of [1, 2]) await made.push({ id, name: `acme/repo-${id}` })
  await shown(console, 2)
  wire.cut.add('/ops')
  await ignore(console, 'acme/repo-1')
  return { ...made, dataDir, wire, console, first, second }
}

test('decisions that wait in another workspace are said beside the open one’s, and are that one’s own after a switch', async () => {
  const { console, first, second } = await onAPlane()
  expect(await elsewhereOf(console)).toEqual([])
  await console.ipc.call('workspaces.open', { workspaceId: second })
  const status = await statusOf(console)
  expect(status.outbox).toMatchObject(none)
  expect(status.elsewhere).toEqual([{ ...none, workspaceId: first, waiting: 1 }])
  await console.ipc.call('workspaces.open', { workspaceId: first })
  expect(await statusOf(console)).toMatchObject({ outbox: { waiting: 1 }, elsewhere: [] })
})

test('what waits in another workspace is said after a restart too', async () => {
  const { console, dataDir, first, second, wire } = await onAPlane()
  await console.ipc.call('workspaces.open', { workspaceId: second })
  await console.stop()
  const again = start(dataDir, wire)
  expect((await again.ipc.call('app.bootstrap', {})).workspaceId).toBe(second)
  expect(await elsewhereOf(again)).toEqual([{ ...none, workspaceId: first, waiting: 1 }])
})

const ignoredOf = async ({ console, tenantId }: { console: RunningConsole; tenantId: string }): Promise<number> => {
  const query = { state: 'ignored', limit: 10 } as const
  return (await console.admin().call('unmatched.list', { query }, { signal: signal(), tenantId })).items.length
}

/** Where somebody else reaches the service, whatever this console can. */
function endpointOf(console: RunningConsole): ServiceEndpoint {
  const state = console.service.state()
  if (state.kind !== 'up') throw new Error(`The service is ${state.kind}.`)
  return state.endpoint
}

test('once the service answers, what waits in another workspace is sent while that one stays closed', async () => {
  const world = await onAPlane()
  const { console, first, second, wire } = world
  await console.ipc.call('workspaces.open', { workspaceId: second })
  wire.cut.clear()
  await console.ipc.call('sync.retry', {})
  await until(
    () => elsewhereOf(console),
    (elsewhere) => elsewhere.length === 0,
    60_000,
  )
  expect(await ignoredOf(world)).toBe(1)
  expect((await statusOf(console)).workspaceId).toBe(second)
  await console.ipc.call('workspaces.open', { workspaceId: first })
  await allSynced(console, 1)
  await shown(console, 1)
})

test('what the service refuses in another workspace needs a person there, and waits with what was said', async () => {
  const { console, first, second, tenantId, wire } = await onAPlane()
  const at = { signal: signal(), tenantId }
  const { items } = await console.admin().call('unmatched.list', { query: { state: 'open', limit: 10 } }, at)
  const ids = items.map(({ id }) => id)
  const intent = { type: 'event.ignore', selection: { kind: 'items', ids }, reason: 'noise', note: '' } as const
  const op = {
    id: `op_${randomUUID()}`,
    typeVersion: 1,
    actor: 'ben',
    decidedAt: new Date().toISOString(),
    intent,
  } as const
  const others = await createServiceClient(fetch, endpointOf(console)).call('ops.apply', { body: { ops: [op] } }, at)
  expect(others.verdicts).toMatchObject([{ kind: 'applied' }])
  await console.ipc.call('workspaces.open', { workspaceId: second })
  wire.cut.clear()
  await console.ipc.call('sync.retry', {})
  await until(
    () => elsewhereOf(console),
    ([there]) => there?.attention === 1 && there.waiting === 0 && there.workspaceId === first,
    60_000,
  )
  await console.ipc.call('workspaces.open', { workspaceId: first })
  expect(await opsOf(console)).toMatchObject([{ label: 'acme/repo-1', state: { kind: 'conflict' } }])
  expect((await statusOf(console)).outbox).toMatchObject({ attention: 1, waiting: 0 })
})

/** The files of a console as a kill leaves them, with the rows of one workspace. */
function copyKilled(from: string, to: string, workspaceId: string): void {
  const kept = ['outbox.sqlite3', 'outbox.sqlite3-wal', 'preferences.json', 'workspaces']
  const rows = ['', '-wal'].map((suffix) => `replicas/${workspaceId}.sqlite3${suffix}`)
  for (const name of [...kept, ...rows])
    if (existsSync(join(from, name))) cpSync(join(from, name), join(to, name), { recursive: true })
}

test('a console killed between the service’s work and its answer sends again, and nothing is applied twice', async () => {
  const world = await onAPlane()
  const { console, first, second, dataDir, wire } = world
  await console.ipc.call('workspaces.open', { workspaceId: second })
  const killed = newDataDir()
  wire.cut.clear()
  wire.onAnswer = (path) => {
    if (path !== '/ops') return
    copyKilled(dataDir, killed, first)
    for (const each of ['/ops', '/changes', '/snapshot', '/changes/stream']) wire.cut.add(each)
    throw new TypeError('fetch failed')
  }
  await console.ipc.call('sync.retry', {})
  await until(
    () => wire.cut.has('/ops'),
    (isKilled) => isKilled,
    60_000,
  )
  expect(await ignoredOf(world)).toBe(1)
  const wireAgain = createWire()
  const again = startConsole(killed, { fetch: wireAgain.fetch, service: console.service })
  ends.push(() => again.stop())
  expect((await again.ipc.call('app.bootstrap', {})).workspaceId).toBe(second)
  await until(
    () => elsewhereOf(again),
    (elsewhere) => sentOps(wireAgain) > 0 && elsewhere.length === 0,
    60_000,
  )
  await again.ipc.call('workspaces.open', { workspaceId: first })
  await allSynced(again, 1)
  expect(sentOps(wireAgain)).toBe(1)
  expect((await opsOf(again))[0]?.result).toMatchObject({ applied: 1 })
  expect(await ignoredOf(world)).toBe(1)
})
