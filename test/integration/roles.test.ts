import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createToken } from '#backend/features/tokens/token-commands.ts'
import { openStore } from '#backend/open-store.ts'
import { afterTimeout } from '#main/service/timers.ts'
import { createRemoteService } from '#main/service/remote-service.ts'
import type { ServiceConnector } from '#main/service/service-connector.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { Role } from '#shared/model/permissions.ts'
import { furnish, newDataDir, startConsole, until, type RunningConsole } from './console-harness.ts'

const world = { fetch: globalThis.fetch, after: afterTimeout, clock: Date.now }
const running: RunningConsole[] = []
const start = (...args: Parameters<typeof startConsole>): RunningConsole => {
  const started = startConsole(...args)
  running.push(started)
  return started
}
afterEach(async () => {
  for (const started of running.splice(0).toReversed()) await started.stop()
})

const everyGroup = { filter: { state: 'open' }, sort: 'newest', offset: 0, limit: 50 } as const
const status = (console: RunningConsole): Promise<IpcOutput<'sync.status'>> => console.ipc.call('sync.status', {})
const listed = (console: RunningConsole): Promise<IpcOutput<'ops.list'>> =>
  console.ipc.call('ops.list', { scope: 'all', offset: 0, limit: 50 })

/** A service with one event that waits, and how to reach it as somebody with a role. */
async function teamService() {
  const dataDir = newDataDir()
  const owner = start(dataDir)
  const made = await furnish(owner)
  await owner.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  await made.push({ id: 1, name: 'acme/one' })
  function as(role: Role): ServiceConnector {
    const store = openStore({ dataDir: join(dataDir, 'service'), masterKey: undefined, clock: Date.now, randomBytes })
    const tools = { ...store, clock: Date.now, randomBytes, actor: 'test' }
    const { token } = createToken(tools, { name: role, role, grant: { kind: 'all' } })
    store.close()
    const state = owner.service.state()
    if (state.kind !== 'up') throw new Error('The service is away.')
    return createRemoteService({ url: state.endpoint.url, token }, world)
  }
  return { as }
}

async function withEvent(console: RunningConsole) {
  const { rows } = await until(
    () => console.ipc.call('inbox.groups', everyGroup).catch(() => ({ total: 0, rows: [] })),
    ({ total }) => total === 1,
  )
  const groupKeys = rows.map(({ groupKey }) => groupKey)
  const { selections } = await console.ipc.call('inbox.freeze', {
    kind: 'groups',
    groupKeys,
    filter: { state: 'open' },
  })
  const [selection] = selections
  if (selection === undefined) throw new Error('Nothing was frozen.')
  return { intent: { type: 'event.ignore', selection, reason: 'noise' } as const, label: 'Ignored acme/one' }
}

test('a viewer’s console knows its role and takes no decision that the service would refuse', async () => {
  const { as } = await teamService()
  const viewer = start(newDataDir(), { service: as('viewer'), serviceKey: 'http://team' })
  const decision = await withEvent(viewer)
  const { access } = await until(
    () => status(viewer),
    ({ access }) => access !== null,
  )
  expect(access).toEqual({ name: 'viewer', role: 'viewer', permissions: ['read'] })
  await expect(viewer.ipc.call('ops.decide', decision)).rejects.toMatchObject({ code: 'role.forbidden' })
  expect(await listed(viewer)).toMatchObject({ total: 0 })
  expect(await status(viewer)).toMatchObject({ connection: { kind: 'online' } })
})

/** A decision that a console took before it knew that it is a viewer's, and the service's no to it. */
async function refusedForRole(as: Awaited<ReturnType<typeof teamService>>['as'], dataDir: string) {
  const operator = start(dataDir, { service: as('operator'), serviceKey: 'http://team' })
  const decision = await withEvent(operator)
  await operator.stop()
  running.pop()
  const service = as('viewer')
  let isUp = false
  const listeners = new Set<() => void>()
  const late: ServiceConnector = {
    ...service,
    state: () => (isUp ? service.state() : { kind: 'starting' }),
    subscribe(listener) {
      const told = (): void => listener(service.state())
      listeners.add(told)
      return () => listeners.delete(told)
    },
  }
  const viewer = start(dataDir, { service: late, serviceKey: 'http://team' })
  await viewer.ipc.call('app.bootstrap', {})
  await viewer.ipc.call('ops.decide', decision)
  isUp = true
  for (const tell of listeners) tell()
  const { rows } = await until(
    () => listed(viewer),
    ({ rows }) => rows[0]?.state.kind === 'rejected',
  )
  const [refused] = rows
  if (refused === undefined) throw new Error('Nothing was refused.')
  return { viewer, refused }
}

test('a decision that was made before the role was known is rejected, kept for the operator, and nothing is offline', async () => {
  const { as } = await teamService()
  const { viewer, refused } = await refusedForRole(as, newDataDir())
  expect(refused.state).toMatchObject({ kind: 'rejected', code: 'role.forbidden' })
  const told = await until(
    () => status(viewer),
    ({ access, outbox }) => access !== null && outbox.attention === 1,
  )
  expect(told).toMatchObject({ connection: { kind: 'online' }, outbox: { waiting: 0, attention: 1, held: null } })
  await viewer.ipc.call('ops.discard', { opId: refused.id })
  expect(
    await until(
      () => status(viewer),
      ({ outbox }) => outbox.attention === 0,
    ),
  ).toBeDefined()
})

test('what was refused for the role goes through when it is sent again by whoever has the role by then', async () => {
  const { as } = await teamService()
  const dataDir = newDataDir()
  const { viewer, refused } = await refusedForRole(as, dataDir)
  await viewer.stop()
  running.pop()
  const operator = start(dataDir, { service: as('operator'), serviceKey: 'http://team' })
  await operator.ipc.call('app.bootstrap', {})
  await until(
    () => status(operator),
    ({ access }) => access?.role === 'operator',
  )
  await operator.ipc.call('ops.retry', { opId: refused.id })
  const { rows } = await until(
    () => listed(operator),
    ({ rows: [row] }) => row?.state.kind === 'synced' || row?.state.kind === 'rejected',
  )
  expect(rows).toMatchObject([{ label: refused.label, state: { kind: 'synced' } }])
})
