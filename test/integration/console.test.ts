import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { ServiceConnector } from '#main/service/service-connector.ts'
import { furnish, newDataDir, startConsole, until, type RunningConsole } from './console-harness.ts'

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

const away: ServiceConnector = {
  start: () => undefined,
  state: () => ({ kind: 'down', since: '2026-11-21T00:00:00.000Z', why: 'It is away.', retryAt: null }),
  subscribe: () => () => undefined,
  retry: () => undefined,
  stop: async () => undefined,
}

test('a first start knows no workspace, and says so once the service has been asked', async () => {
  const { ipc } = start(newDataDir())
  const first = await ipc.call('app.bootstrap', {})
  expect(first).toMatchObject({
    host: 'node',
    workspaces: [],
    workspaceId: null,
    status: { connection: { kind: 'online' } },
  })
  await expect(ipc.call('inbox.counts', {})).rejects.toMatchObject({ code: 'workspace.none_open' })
})

test('what was open last is open again on the next start, also without the service', async () => {
  const dataDir = newDataDir()
  const first = start(dataDir)
  const made = await furnish(first)
  await first.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  await until(
    () => first.ipc.call('sync.status', {}),
    ({ asOf }) => asOf !== null,
  )
  await stopAll()
  const again = await start(dataDir, { service: away }).ipc.call('app.bootstrap', {})
  expect(again.workspaceId).toBe(made.workspaceId)
  expect(again.workspaces.map(({ name }) => name)).toEqual(['Acme'])
  expect(again.status).toMatchObject({ connection: { kind: 'offline', why: 'It is away.' } })
  expect(again.status.asOf).not.toBeNull()
})

test('a start with decisions that wait never says that none does', async () => {
  const dataDir = newDataDir()
  const first = start(dataDir)
  const { workspaceId } = await furnish(first)
  await first.ipc.call('workspaces.open', { workspaceId })
  await until(
    () => first.ipc.call('sync.status', {}),
    ({ asOf }) => asOf !== null,
  )
  await stopAll()
  const offline = start(dataDir, { service: away })
  await offline.ipc.call('app.bootstrap', {})
  const { id: ruleId } = await offline.ipc.call('rules.new_id', {})
  const definition = {
    name: 'Noise',
    conditions: { titleContains: ['typo'] },
    enabled: true,
    action: { kind: 'ignore' as const, reason: 'noise' as const },
  }
  await offline.ipc.call('ops.decide', {
    intent: { type: 'rule.create', ruleId, definition },
    label: 'Made the rule Noise',
  })
  await stopAll()
  const again = start(dataDir, { service: away })
  await again.ipc.call('app.bootstrap', {})
  const told = again.events.flatMap((event) => (event.type === 'status.changed' ? [event.status] : []))
  const shown = [...told, await again.ipc.call('sync.status', {})].filter((status) => status.workspaceId !== null)
  expect(shown.map(({ outbox }) => outbox.waiting)).toEqual(shown.map(() => 1))
})

test('the sample opens on request, loads while it is looked at, and is there once', async () => {
  const console = start(newDataDir(), { sample: true })
  const bootstrap = await console.ipc.call('app.bootstrap', {})
  expect(bootstrap.workspaces).toMatchObject([{ name: 'Sample', sample: true }])
  await until(
    () => console.ipc.call('inbox.counts', {}),
    ({ groups }) => groups > 3,
  )
  expect(
    console.events.some((event) => event.type === 'status.changed' && event.status.sample.kind === 'loading'),
  ).toBe(true)
  const status = await console.ipc.call('sample.open', {})
  expect(status.workspaceId).toBe(bootstrap.workspaceId)
  expect(await console.ipc.call('workspaces.list', {})).toHaveLength(1)
})

test('a sample that was interrupted goes on with the next start', async () => {
  const dataDir = newDataDir()
  const first = start(dataDir, { sample: true })
  await until(
    () => first.ipc.call('sync.status', {}),
    ({ sample }) => sample.kind === 'loading' && sample.sent > 0,
  )
  first.process().kill()
  await stopAll()
  const second = start(dataDir)
  const { sample } = await until(
    () => second.ipc.call('sync.status', {}),
    (status) => status.sample.kind === 'loading',
  )
  const sent = sample.kind === 'loading' ? sample.sent : 0
  const later = await until(
    () => second.ipc.call('sync.status', {}),
    (status) => status.sample.kind === 'ready' || (status.sample.kind === 'loading' && status.sample.sent > sent),
  )
  const after = later.sample.kind === 'loading' ? later.sample.sent : Infinity
  expect(after).toBeGreaterThan(sent)
})

test('two workspaces of one name have slugs of their own', async () => {
  const { ipc } = start(newDataDir())
  await ipc.call('app.bootstrap', {})
  const made = [
    await ipc.call('workspaces.create', { name: 'Équipe' }),
    await ipc.call('workspaces.create', { name: 'Équipe' }),
  ]
  expect(made.map(({ slug }) => slug)).toEqual(['equipe', 'equipe-2'])
})

test('a workspace that nobody knows is not opened, and the open one stays', async () => {
  const console = start(newDataDir())
  const made = await furnish(console)
  await console.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  await expect(
    console.ipc.call('workspaces.open', { workspaceId: '00000000-0000-7000-8000-000000000000' }),
  ).rejects.toMatchObject({ code: 'workspace.not_found' })
  expect((await console.ipc.call('sync.status', {})).workspaceId).toBe(made.workspaceId)
})

test('a preference is told to every window and kept', async () => {
  const dataDir = newDataDir()
  const first = start(dataDir)
  expect(await first.ipc.call('preferences.set', { theme: 'dark' })).toEqual({
    theme: 'dark',
    density: 'regular',
    singleKeys: true,
    accent: 'own',
    contrast: 'system',
    keys: {},
  })
  expect(first.events).toContainEqual({
    type: 'preferences.changed',
    preferences: { theme: 'dark', density: 'regular', singleKeys: true, accent: 'own', contrast: 'system', keys: {} },
  })
  await stopAll()
  const { preferences } = await start(dataDir).ipc.call('app.bootstrap', {})
  expect(preferences.theme).toBe('dark')
})

test('two switches at once end in one open workspace', async () => {
  const console = start(newDataDir())
  const made = await furnish(console)
  const other = await console.ipc.call('workspaces.create', { name: 'Other' })
  const open = (workspaceId: string): Promise<unknown> => console.ipc.call('workspaces.open', { workspaceId })
  await Promise.all([open(made.workspaceId), open(other.id), open(made.workspaceId), open(other.id)])
  expect((await console.ipc.call('sync.status', {})).workspaceId).toBe(other.id)
})

test('a damaged copy is loaded again, and that is said until it was read', async () => {
  const dataDir = newDataDir()
  const first = start(dataDir)
  const { workspaceId } = await furnish(first)
  await first.ipc.call('workspaces.open', { workspaceId })
  await stopAll()
  writeFileSync(join(dataDir, 'replicas', `${workspaceId}.sqlite3`), randomBytes(8192))
  const again = start(dataDir)
  const { notice } = await until(
    () => again.ipc.call('sync.status', {}),
    ({ asOf }) => asOf !== null,
  )
  expect(notice).toContain('damaged')
  expect(await again.ipc.call('sync.notice_read', {})).toMatchObject({ notice: null })
})
