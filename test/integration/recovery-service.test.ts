import { randomBytes } from 'node:crypto'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { backUp } from '#backend/backup/back-up.ts'
import { restore } from '#backend/backup/restore.ts'
import { operationText } from '#renderer/features/operations/messages.ts'
import { furnish, newDataDir, signal, startConsole, until, type RunningConsole } from './console-harness.ts'
import { guideCells } from './guide-cells.ts'
import { deliver, pushDelivery } from './kills-github.ts'
import { adminTokenOf, killWhatIsLeft, startService } from './kills-programs.ts'
import { furnishService } from './kills-world.ts'
import {
  allSynced,
  createWire,
  groupsOf,
  ignore,
  newFolder,
  opsOf,
  sentOps,
  shown,
  startAt,
  startOlderService,
  statusOf,
  troubleOf,
  type Wire,
} from './recovery-world.ts'

const ends: (() => Promise<unknown>)[] = []
const ending = <T extends { stop(): Promise<unknown> }>(started: T): T => {
  ends.push(() => started.stop())
  return started
}
const endAll = async (): Promise<void> => {
  for (const end of ends.splice(0).toReversed()) await end()
}
afterEach(async () => {
  await endAll()
  killWhatIsLeft()
})

const start = (dataDir: string, wire: Wire): RunningConsole => ending(startConsole(dataDir, { fetch: wire.fetch }))

/** A console over its built-in service, with a group for each of so many repositories. */
async function openOwn(dataDir: string, wire: Wire, repositories: number) {
  const console = start(dataDir, wire)
  const made = await furnish(console)
  await console.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  for (let id = 1; id <= repositories; id += 1) await made.push({ id, name: `acme/repo-${id}` })
  await shown(console, repositories)
  return { console, made }
}

/** A service of its own address, with a group for each of three repositories, and what a console needs to come to it. */
async function teamService(folder = newFolder(), port = 0) {
  const program = startService(folder, port)
  const url = await program.address
  const token = adminTokenOf(folder)
  const { webhookPath, workspaceId } = await furnishService({ url, token })
  for (const n of [1, 2, 3]) await deliver(url + webhookPath, pushDelivery(`d-${n}`, n))
  return { program, folder, url, token, workspaceId, port: Number(new URL(url).port) }
}

test('a service restored from an older backup gets once more what it lost, queued or accepted, and the window says so', async () => {
  const dataDir = newDataDir()
  const wire = createWire()
  const { console: first } = await openOwn(dataDir, wire, 4)
  await ignore(first, 'acme/repo-1')
  await allSynced(first, 1)
  const to = join(newFolder(), 'backup')
  await backUp({ databaseFile: join(dataDir, 'service/service.sqlite3'), to, clock: Date.now, suffix: 'x' })

  await ignore(first, 'acme/repo-2')
  await allSynced(first, 2)
  // Accepted, and not seen here any more; then one that is never sent.
  wire.onAnswer = (path) => {
    if (path === '/ops') for (const each of ['/ops', '/changes', '/changes/stream', '/snapshot']) wire.cut.add(each)
  }
  await ignore(first, 'acme/repo-3')
  await until(
    () => opsOf(first),
    (ops) => ops.some(({ state }) => state.kind === 'acked'),
  )
  await ignore(first, 'acme/repo-4')
  expect((await opsOf(first)).map(({ state }) => state.kind)).toEqual(['queued', 'acked', 'synced', 'synced'])
  await endAll()
  await restore({ dataDir: join(dataDir, 'service'), from: to, actor: 'ana', clock: Date.now, randomBytes })

  const again = start(dataDir, createWire())
  await again.ipc.call('app.bootstrap', {})
  const ops = await allSynced(again, 4)
  expect(ops.map(({ result }) => result?.applied)).toEqual([1, 1, 1, 1])
  expect((await groupsOf(again)).total).toBe(0)
  const { notice, workspaceId } = await statusOf(again)
  expect(notice).toBe(
    'The service was put back to an earlier state, and everything was loaded again. 2 decisions that it had lost are sent to it again.',
  )
  const { items } = await again
    .admin()
    .call('unmatched.list', { query: { state: 'ignored' } }, { signal: signal(), tenantId: workspaceId ?? '' })
  expect(items).toHaveLength(4)
  await again.ipc.call('sync.notice_read', {})
  await endAll()
  const later = start(dataDir, createWire())
  await later.ipc.call('app.bootstrap', {})
  await until(
    () => statusOf(later),
    ({ connection }) => connection.kind === 'online',
  )
  expect((await statusOf(later)).notice, 'it is said once').toBeNull()
})

test('decisions of a kind that an older service does not know are parked with a next step, and sent once it was updated', async () => {
  const service = await teamService()
  const older = ending(await startOlderService(service.url))
  older.unknown.types = ['event.ignore']
  const console = ending(startAt(newDataDir(), { url: older.url, token: service.token }, createWire()))
  await console.ipc.call('app.bootstrap', {})
  await shown(console, 3)
  const made = await ignore(console, 'acme/repo-1')
  const [parked] = await until(
    () => opsOf(console),
    ([op]) => op?.state.kind === 'parked',
  )
  expect(parked && operationText.opWords(parked).meaning).toBe(
    'This service does not know this kind of decision yet. It is kept: send it again once whichever is older was updated, or discard it.',
  )
  expect((await groupsOf(console)).total, 'it is not shown as made').toBe(3)
  older.unknown.types = []
  await console.ipc.call('ops.retry', { opId: made.id })
  expect((await allSynced(console, 1)).map(({ result }) => result?.applied)).toEqual([1])
  expect((await groupsOf(console)).total).toBe(2)
})

test('a service that was replaced by one too old to be followed is named as that, gets no decision, and once updated gets each once', async () => {
  const service = await teamService()
  const older = ending(await startOlderService(service.url))
  const wire = createWire()
  const console = ending(startAt(newDataDir(), { url: older.url, token: service.token }, wire))
  await console.ipc.call('app.bootstrap', {})
  await shown(console, 3)
  older.unknown.paths = ['/changes', '/changes/stream', '/snapshot']
  await console.ipc.call('sync.pull', {})
  const { title, next } = await troubleOf(console)
  expect(title).toBe('The service does not know what Switchboard asks it')
  expect(next).toMatch(
    /^Go on deciding: it is saved here, and nothing is sent\. Ask whoever runs the service to update it/,
  )
  await ignore(console, 'acme/repo-1')
  await ignore(console, 'acme/repo-2')
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect([sentOps(wire), (await statusOf(console)).outbox.waiting]).toEqual([0, 2])
  older.unknown.paths = []
  await console.ipc.call('sync.retry', {})
  expect((await allSynced(console, 2)).map(({ result }) => result?.applied)).toEqual([1, 1])
  expect((await statusOf(console)).syncTrouble).toBeNull()
})

test('another service at the same address is shown no decision, and the window says so until the right one is back', async () => {
  const service = await teamService()
  const wire = createWire()
  const console = ending(startAt(newDataDir(), service, wire))
  await console.ipc.call('app.bootstrap', {})
  await shown(console, 3)
  await service.program.end()
  await ignore(console, 'acme/repo-1')
  const other = await teamService(newFolder(), service.port)
  const answered: string[] = []
  wire.onAnswer = (path) => answered.push(path)
  await console.ipc.call('sync.retry', {})
  const { title, what, next } = await troubleOf(console)
  expect([title, what]).toEqual([
    'The service refuses this token',
    'It was revoked, or another service answers at this address.',
  ])
  expect(next).toContain('it is saved here, and nothing is sent')
  await ignore(console, 'acme/repo-2')
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await statusOf(console)).toMatchObject({ connection: { kind: 'offline' }, outbox: { waiting: 2 } })
  await other.program.end()
  expect(answered.filter((path) => path === '/ops')).toEqual([])

  const back = startService(service.folder, service.port)
  await back.address
  await console.ipc.call('sync.retry', {})
  expect((await allSynced(console, 2)).map(({ result }) => result?.applied)).toEqual([1, 1])
})

test('decisions for a workspace that the service lacks stay in sight through restarts, are not shown to it, and go when it is back', async () => {
  const dataDir = newDataDir()
  const { console: first, made } = await openOwn(dataDir, createWire(), 2)
  first.process().kill()
  await ignore(first, 'acme/repo-1')
  await endAll()
  const serviceDir = join(dataDir, 'service')
  renameSync(serviceDir, `${serviceDir}.right`)

  for (const _ of ['the first time', 'and again']) {
    const wire = createWire()
    const console = start(dataDir, wire)
    await console.ipc.call('app.bootstrap', {})
    const { title, next } = await troubleOf(console, true)
    expect(title).toBe('The built-in service does not have this workspace')
    expect(next).toMatch(/nothing is sent\. Quit Switchboard, put the folder “service” of its data back/)
    expect((await console.ipc.call('workspaces.list', {})).map(({ id }) => id)).toEqual([made.workspaceId])
    expect(await statusOf(console)).toMatchObject({ workspaceId: made.workspaceId, outbox: { waiting: 1 } })
    expect(sentOps(wire)).toBe(0)
    await endAll()
  }
  renameSync(serviceDir, `${serviceDir}.other`)
  renameSync(`${serviceDir}.right`, serviceDir)
  const back = start(dataDir, createWire())
  await back.ipc.call('app.bootstrap', {})
  expect((await allSynced(back, 1)).map(({ result }) => result?.applied)).toEqual([1])
})

test('the guide says what each of them looks like', () => {
  const cells = guideCells('When the service is not the one it was')
  const saysOf = (row: string): string => cells.get(row)?.[0] ?? ''
  expect(saysOf('It was restored from an older backup')).toContain('The service was put back to an earlier state')
  expect(saysOf('It is older, and does not know a kind of decision')).toContain('parked')
  expect(saysOf('It is too old to be followed')).toContain('The service does not know what Switchboard asks it')
  expect(saysOf('Another service is at its address')).toContain('The service refuses this token')
  expect(saysOf('The built-in service’s data was removed or replaced')).toContain(
    'The built-in service does not have this workspace',
  )
})
