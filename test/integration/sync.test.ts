import { afterEach, expect, test } from 'vitest'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import type { Intent } from '#shared/model/operation.ts'
import { furnish, newDataDir, signal, startConsole, until, type RunningConsole } from './console-harness.ts'

const running: RunningConsole[] = []
const start = (...args: Parameters<typeof startConsole>): RunningConsole => {
  const started = startConsole(...args)
  running.push(started)
  return started
}
afterEach(async () => {
  for (const started of running.splice(0).reverse()) await started.stop()
})

const everyGroup = { filter: { state: 'open' }, sort: 'newest', offset: 0, limit: 50 } as const
const groupsOf = (console: RunningConsole): Promise<IpcOutput<'inbox.groups'>> =>
  console.ipc.call('inbox.groups', everyGroup)

async function withEvents(dataDir: string, repositories: number) {
  const first = start(dataDir)
  const made = await furnish(first)
  await first.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  for (let id = 1; id <= repositories; id += 1) await made.push({ id, name: `acme/repo-${id}` })
  await until(
    () => groupsOf(first),
    ({ total }) => total === repositories,
  )
  return { first, made }
}

test('what the service has stands in the window, and the status says as of when', async () => {
  const { first } = await withEvents(newDataDir(), 2)
  const { rows } = await groupsOf(first)
  expect(rows.map(({ subject }) => subject).sort()).toEqual(['acme/repo-1', 'acme/repo-2'])
  const status = await first.ipc.call('sync.status', {})
  expect(status.connection).toEqual({ kind: 'online' })
  expect(Date.now() - Date.parse(status.asOf ?? '')).toBeLessThan(10_000)
})

test('ten decisions made while the service is away are applied once each after both have restarted', async () => {
  const dataDir = newDataDir()
  const { first, made } = await withEvents(dataDir, 10)
  await first.stop()
  running.length = 0

  const away = {
    ...first.service,
    start: () => {},
    state: () => ({ kind: 'starting' }) as const,
    subscribe: () => () => {},
    stop: async () => {},
  }
  const offline = start(dataDir, { service: away })
  await offline.ipc.call('app.bootstrap', {})
  const { rows } = await groupsOf(offline)
  for (const { groupKey } of rows) {
    const { selections } = await offline.ipc.call('inbox.freeze', {
      kind: 'groups',
      groupKeys: [groupKey],
      filter: { state: 'open' },
    })
    const [selection] = selections
    if (selection === undefined) throw new Error('Nothing was frozen.')
    await offline.ipc.call('ops.decide', {
      intent: { type: 'event.ignore', selection, reason: 'noise' },
      label: `Ignored ${groupKey}`,
    })
  }
  expect((await groupsOf(offline)).total).toBe(0)
  await offline.stop()
  running.length = 0

  const again = start(dataDir)
  await again.ipc.call('app.bootstrap', {})
  const list = (): Promise<IpcOutput<'ops.list'>> => again.ipc.call('ops.list', { scope: 'all', offset: 0, limit: 50 })
  const { rows: ops } = await until(list, (answer) => answer.rows.every(({ state }) => state.kind === 'synced'))
  expect(ops).toHaveLength(10)
  expect(ops.map(({ result }) => result?.applied)).toEqual(Array.from({ length: 10 }, () => 1))
  const { items } = await again
    .admin()
    .call('unmatched.list', { query: { state: 'ignored' } }, { signal: signal(), tenantId: made.tenantId })
  expect(items).toHaveLength(10)
})

test('a service that is killed comes back, and what was decided meanwhile arrives', async () => {
  const { first } = await withEvents(newDataDir(), 1)
  first.process().kill()
  const { rows } = await groupsOf(first)
  const frozen = await first.ipc.call('inbox.freeze', {
    kind: 'groups',
    groupKeys: rows.map(({ groupKey }) => groupKey),
    filter: { state: 'open' },
  })
  const [selection] = frozen.selections
  if (selection === undefined) throw new Error('Nothing was frozen.')
  const op = await first.ipc.call('ops.decide', {
    intent: { type: 'event.snooze', selection, until: { kind: 'next_of_group' } },
    label: 'Snoozed',
  })
  expect(op.state.kind).toBe('queued')
  await until(
    () => first.ipc.call('ops.last', {}),
    (last) => last?.state.kind === 'synced',
  )
  expect(
    first.events.some((event) => event.type === 'status.changed' && event.status.connection.kind === 'offline'),
  ).toBe(true)
})

test('an answer that was lost after the service had decided is not applied twice', async () => {
  let losses = 0
  const fetchLosingAnswers: typeof fetch = async (input, init) => {
    const response = await fetch(input, init)
    if (typeof input !== 'string' || !input.endsWith('/ops') || losses >= 2) return response
    await response.arrayBuffer()
    losses += 1
    throw new TypeError('fetch failed')
  }
  const dataDir = newDataDir()
  const { first, made } = await withEvents(dataDir, 1)
  await first.stop()
  running.length = 0
  const second = start(dataDir, { fetch: fetchLosingAnswers })
  await second.ipc.call('app.bootstrap', {})
  const { rows } = await until(
    () => groupsOf(second),
    ({ total }) => total === 1,
  )
  const frozen = await second.ipc.call('inbox.freeze', {
    kind: 'groups',
    groupKeys: [rows[0]?.groupKey ?? ''],
    filter: { state: 'open' },
  })
  const intent: Intent = {
    type: 'mapping.create',
    mappingId: (await second.ipc.call('ops.new_mapping_id', {})).id,
    installationId: made.installationId,
    resourceId: rows[0]?.resourceId ?? 'res_',
    destination: { kind: 'project', id: made.projectId },
    filter: emptyFilter,
    provenance: 'manual',
    evidence: [],
    selection: frozen.selections[0] ?? null,
  }
  await second.ipc.call('ops.decide', { intent, label: 'Mapped acme/repo-1 to Search' })
  const done = await until(
    () => second.ipc.call('ops.last', {}),
    (last) => last?.state.kind === 'synced',
  )
  expect(losses).toBe(2)
  expect(done?.result?.applied).toBe(1)
  const { items } = await second.admin().call('mappings.list', {}, { signal: signal(), tenantId: made.tenantId })
  expect(items).toHaveLength(1)
})

test('a refused token keeps decisions queued, says why, and asks nothing again by itself', async () => {
  const dataDir = newDataDir()
  const { first, made } = await withEvents(dataDir, 1)
  let refusing = true
  let asked = 0
  const endpoint = first.service.state()
  if (endpoint.kind !== 'up') throw new Error('The service is away.')
  const other = start(newDataDir(), {
    service: { ...first.service, start: () => {}, stop: async () => {} },
    fetch: (input, init) => {
      if (!refusing) return fetch(input, init)
      asked += 1
      return Promise.resolve(
        Response.json(
          {
            type: 'x',
            title: 'x',
            status: 401,
            code: 'token.invalid',
            detail: 'That token is not valid.',
            traceId: 't',
          },
          { status: 401 },
        ),
      )
    },
  })
  refusing = false
  await other.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  await until(
    () => groupsOf(other),
    ({ total }) => total === 1,
  )
  refusing = true
  const { rows } = await groupsOf(other)
  const frozen = await other.ipc.call('inbox.freeze', {
    kind: 'groups',
    groupKeys: [rows[0]?.groupKey ?? ''],
    filter: { state: 'open' },
  })
  const [selection] = frozen.selections
  if (selection === undefined) throw new Error('Nothing was frozen.')
  await other.ipc.call('ops.decide', { intent: { type: 'event.ignore', selection, reason: 'noise' }, label: 'Ignored' })
  const status = await until(
    () => other.ipc.call('sync.status', {}),
    ({ outbox }) => outbox.held !== null && outbox.waiting > 0,
  )
  expect(status.outbox).toMatchObject({ waiting: 1, held: { why: 'That token is not valid.' } })
  const askedSoFar = asked
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(asked - askedSoFar).toBeLessThanOrEqual(1)
  refusing = false
  await other.ipc.call('sync.retry', {})
  await until(
    () => other.ipc.call('ops.last', {}),
    (last) => last?.state.kind === 'synced',
  )
})

test('a payload is read from the replica once it has been fetched', async () => {
  const { first } = await withEvents(newDataDir(), 1)
  const { rows } = await groupsOf(first)
  const id = rows[0]?.newestEventId
  if (id === undefined) throw new Error('No event.')
  const payload = await until(
    () => first.ipc.call('inbox.payload', { id }),
    (answer) => answer.kind === 'available' && answer.from === 'replica',
  )
  expect(payload).toMatchObject({
    body: expect.stringContaining('acme/repo-1') as string,
    headers: { 'x-github-event': 'push' },
  })
})

test('after a switch no row and no event of the first workspace shows in the second', async () => {
  const { first, made } = await withEvents(newDataDir(), 1)
  const other = await first.ipc.call('workspaces.create', { name: 'Other' })
  const status = await first.ipc.call('workspaces.open', { workspaceId: other.id })
  expect(status.workspaceId).toBe(other.id)
  const heard = first.events.length
  await made.push({ id: 9, name: 'acme/late' })
  await until(
    () => first.ipc.call('sync.status', {}),
    ({ connection, asOf }) => connection.kind === 'online' && asOf !== null,
  )
  expect((await groupsOf(first)).total).toBe(0)
  const late = first.events
    .slice(heard)
    .filter((event) => event.type === 'replica.changed' && event.workspaceId === made.workspaceId)
  expect(late).toEqual([])
  await first.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  await until(
    () => groupsOf(first),
    ({ total }) => total === 2,
  )
})
