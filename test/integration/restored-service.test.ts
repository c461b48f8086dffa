import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { backUp } from '#backend/backup/back-up.ts'
import { restore } from '#backend/backup/restore.ts'
import { retentionSteps } from '#backend/features/retention/retention-steps.ts'
import { openServiceDatabase } from '#backend/store/database.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import { furnish, newDataDir, signal, startConsole, until, type RunningConsole } from './console-harness.ts'

const running: RunningConsole[] = []
const start = (...args: Parameters<typeof startConsole>): RunningConsole => {
  const started = startConsole(...args)
  running.push(started)
  return started
}
const stopAll = async () => {
  for (const started of running.splice(0).reverse()) await started.stop()
}
afterEach(stopAll)

type Groups = IpcOutput<'inbox.groups'>
const groupsOf = (console: RunningConsole): Promise<Groups> =>
  console.ipc.call('inbox.groups', { filter: { state: 'open' }, sort: 'newest', offset: 0, limit: 50 })
const opsOf = (console: RunningConsole) => console.ipc.call('ops.list', { scope: 'all', offset: 0, limit: 50 })

async function ignore(console: RunningConsole, subject: string) {
  const group = (await groupsOf(console)).rows.find((row) => row.subject === subject)
  const { selections } = await console.ipc.call('inbox.freeze', {
    kind: 'groups',
    groupKeys: [group?.groupKey ?? ''],
    filter: { state: 'open' },
  })
  const [selection] = selections
  if (selection === undefined) throw new Error('Nothing was frozen.')
  await console.ipc.call('ops.decide', { intent: { type: 'event.ignore', selection, reason: 'noise' }, label: subject })
}

/** A console on a service of its own, with one group for each of some repositories. */
async function openWithGroups(dataDir: string, ids: readonly number[]) {
  const console = start(dataDir)
  const made = await furnish(console)
  await console.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  for (const id of ids) await made.push({ id, name: `acme/repo-${id}` })
  await until(
    () => groupsOf(console),
    ({ total }) => total === ids.length,
  )
  return { first: console, made }
}

const settled = (console: RunningConsole) =>
  until(
    () => opsOf(console),
    ({ rows }) => rows.every(({ state }) => state.kind === 'synced'),
  )

const away = {
  start: () => {},
  state: () => ({ kind: 'starting' }) as const,
  subscribe: () => () => {},
  retry: () => {},
  stop: async () => {},
}

test('a console that is ahead of a restored service ends equal to it, and sends what the service lost once more', async () => {
  const dataDir = newDataDir()
  const databaseFile = join(dataDir, 'service', 'service.sqlite3')
  const { first, made } = await openWithGroups(dataDir, [1, 2, 3])
  await ignore(first, 'acme/repo-1')
  await settled(first)
  const to = join(mkdtempSync(join(tmpdir(), 'backup-')), 'backup')
  await backUp({ databaseFile, to, clock: Date.now, suffix: 'x' })

  // The life that is lost: a decision that reached the service, and events that no backup has.
  await ignore(first, 'acme/repo-2')
  for (const id of [4, 5]) await made.push({ id, name: `acme/repo-${id}` })
  await until(
    () => groupsOf(first),
    ({ total }) => total === 3,
  )
  await settled(first)
  await stopAll()

  const offline = start(dataDir, { service: away })
  await offline.ipc.call('app.bootstrap', {})
  await ignore(offline, 'acme/repo-3')
  await stopAll()
  await restore({ dataDir: join(dataDir, 'service'), from: to, actor: 'ana', clock: Date.now, randomBytes })

  const again = start(dataDir)
  await again.ipc.call('app.bootstrap', {})
  const { rows: groups } = await until(
    () => groupsOf(again),
    ({ rows }) => rows.every(({ subject }) => subject !== 'acme/repo-5') && rows.length === 0,
  )
  expect(groups).toEqual([])
  const { rows: ops } = await settled(again)
  expect(Object.fromEntries(ops.map(({ label, result }) => [label, result?.applied]))).toEqual({
    'acme/repo-1': 1,
    'acme/repo-2': 1,
    'acme/repo-3': 1,
  })
  const { items } = await again
    .admin()
    .call('unmatched.list', { query: { state: 'ignored' } }, { signal: signal(), tenantId: made.tenantId })
  expect(items).toHaveLength(3)
})

test('a database that was copied back by hand, without a restore, is noticed by whoever is ahead of it', async () => {
  const dataDir = newDataDir()
  const databaseFile = join(dataDir, 'service', 'service.sqlite3')
  const { first, made } = await openWithGroups(dataDir, [1, 2])
  const to = join(mkdtempSync(join(tmpdir(), 'backup-')), 'backup')
  await backUp({ databaseFile, to, clock: Date.now, suffix: 'x' })
  await ignore(first, 'acme/repo-2')
  await settled(first)
  await stopAll()
  copyFileSync(to, databaseFile)
  const again = start(dataDir)
  await again.ipc.call('app.bootstrap', {})
  await until(
    () => again.service.state(),
    ({ kind }) => kind === 'up',
  )
  const { items } = await until(
    () =>
      again
        .admin()
        .call('unmatched.list', { query: { state: 'ignored' } }, { signal: signal(), tenantId: made.tenantId }),
    (answer) => answer.items.length === 1,
  )
  expect(items).toHaveLength(1)
  await settled(again)
  expect((await groupsOf(again)).rows.map(({ subject }) => subject)).toEqual(['acme/repo-1'])
})

test('what retention removes at the service leaves the console too, and nothing that waits does', async () => {
  const dataDir = newDataDir()
  const { first } = await openWithGroups(dataDir, [1, 2])
  await ignore(first, 'acme/repo-1')
  await settled(first)
  const ignored = () =>
    first.ipc.call('inbox.groups', { filter: { state: 'ignored' }, sort: 'newest', offset: 0, limit: 50 })
  await until(ignored, ({ total }) => total === 1)
  const { write: db, close } = openServiceDatabase({ file: join(dataDir, 'service', 'service.sqlite3') })
  const inTwoYears = Date.now() + 2 * 365 * 86_400_000
  for (const _ of retentionSteps({ db, newId: createNewId(randomBytes, Date.now), now: inTwoYears }));
  close()
  await until(ignored, ({ total }) => total === 0)
  expect((await groupsOf(first)).rows.map(({ subject }) => subject)).toEqual(['acme/repo-2'])
})
