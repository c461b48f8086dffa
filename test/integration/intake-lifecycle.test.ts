import { afterEach, beforeEach, expect, test } from 'vitest'
import { readChanges } from '#backend/features/changes/read-changes.ts'
import { requeueWaiting } from '#backend/routing/requeue-waiting.ts'
import { transaction } from '#backend/store/transaction.ts'
import type { MappingId } from '#shared/model/ids.ts'
import { type Core, openCore, pushTo, workspaceId } from './core.ts'

let core: Core
beforeEach(() => {
  core = openCore()
})
afterEach(() => {
  expect(core.failures).toEqual([])
  core.close()
})

const search = { id: 1, name: 'acme/search' }
const account = { id: 1, login: 'acme', type: 'Organization' }
const installation = (action: string) => ({
  action,
  installation: { id: 5, account, repository_selection: 'all' },
  sender: { id: 7, login: 'ana' },
})
const named = (fullName: string) => ({
  id: 1,
  name: fullName.split('/')[1],
  full_name: fullName,
  owner: account,
  private: false,
})
const repository = (action: string, fullName = 'acme/search') => ({
  ...installation(action),
  repository: named(fullName),
})

async function arrive(event: string, payload: unknown, id?: string) {
  await core.send(payload, { event, ...(id !== undefined && { id }) })
  await core.router.drain()
}
const events = () =>
  readChanges(core.db, workspaceId, { cursor: 0, limit: 1_000 }).changes.flatMap((change) =>
    change.kind === 'upsert' && change.entity === 'event' ? [change.row] : [],
  )
const reasons = () => events().map((event) => event.item?.primaryReason ?? event.outcome.kind)
const claim = () =>
  transaction(core.db, () =>
    requeueWaiting(core.db, { workspaceId, provider: 'github', host: 'github.com', externalInstallationId: '5' }),
  )
const one = (sql: string) => core.db.read(sql).get()

function mapSearch(): MappingId {
  const resource = core.db
    .read<{ id: `res_${string}`; installation_id: `inst_${string}` }>(
      "SELECT id, installation_id FROM resource WHERE external_id = '1'",
    )
    .get()
  if (resource === undefined) throw new Error('Nothing was seen of it.')
  const mappingId = core.newId('map')
  const verdict = core.decide({
    type: 'mapping.create',
    mappingId,
    installationId: resource.installation_id,
    resourceId: resource.id,
    destination: { kind: 'project', id: core.addProject('search') },
    filter: { events: [], branches: [], paths: [] },
    provenance: 'manual',
    evidence: [],
    selection: null,
  })
  expect(verdict.kind).toBe('applied')
  return mappingId
}
const mappingState = (): unknown =>
  JSON.parse(core.db.read<{ state_json: string }>('SELECT state_json FROM mapping').get()?.state_json ?? 'null')

test('without a home, events of an unclaimed installation are kept and routed once it is claimed', async () => {
  core.close()
  core = openCore({ homeWorkspaceId: null })
  await arrive('push', pushTo(search, 5))
  expect([reasons(), one('SELECT state FROM delivery')]).toEqual([[], { state: 'unclaimed' }])
  core.addInstallation('5')
  expect(claim()).toBe(1)
  await core.router.drain()
  expect(reasons()).toEqual(['NO_MAPPING'])
})

test('in their home, they wait in one group and are routed again in place, the decided ones excepted', async () => {
  for (const id of ['a', 'b', 'c']) await arrive('push', pushTo(search, 5), id)
  expect(reasons()).toEqual(Array(3).fill('NO_INSTALLATION'))
  const before = events()
  const ignored = before.slice(2).map((event) => event.id)
  core.addInstallation('5')
  claim()
  core.decide({ type: 'event.ignore', selection: { kind: 'items', ids: ignored }, reason: 'noise', note: '' })
  await core.router.drain()
  expect(reasons().toSorted()).toEqual(['NO_INSTALLATION', 'NO_MAPPING', 'NO_MAPPING'])
  expect(
    events()
      .map((event) => event.id)
      .toSorted(),
  ).toEqual(before.map((event) => event.id).toSorted())
  expect(core.db.read('SELECT reason, open, snoozed, total FROM unmatched_group ORDER BY reason').all()).toEqual([
    { reason: 'NO_INSTALLATION', open: 0, snoozed: 0, total: 1 },
    { reason: 'NO_MAPPING', open: 2, snoozed: 0, total: 2 },
  ])
})

test('a suspended installation holds its events until it is unsuspended', async () => {
  core.addInstallation('5')
  await arrive('installation', installation('suspend'))
  await arrive('push', pushTo(search, 5))
  expect(reasons()).toEqual(['ignored', 'INSTALLATION_SUSPENDED'])
  await arrive('installation', installation('unsuspend'))
  expect(reasons().toSorted()).toEqual(['NO_MAPPING', 'ignored', 'ignored'])
})

test("a provider's unsuspend does not lift an operator's suspension", async () => {
  core.addInstallation('5', { kind: 'suspended', by: 'operator' })
  await arrive('installation', installation('unsuspend'))
  expect(one('SELECT state_json FROM installation')).toEqual({ state_json: '{"kind":"suspended","by":"operator"}' })
})

test('a removed installation is revoked and its mappings are paused by the machine', async () => {
  core.addInstallation('5')
  await arrive('push', pushTo(search, 5))
  mapSearch()
  await arrive('installation', installation('deleted'))
  expect(one('SELECT state_json FROM installation')).toEqual({ state_json: '{"kind":"revoked"}' })
  expect(mappingState()).toMatchObject({ kind: 'paused', by: 'machine' })
})

test('a repository that leaves the selection pauses its mapping, and its return resumes it', async () => {
  core.addInstallation('5')
  await arrive('push', pushTo(search, 5))
  mapSearch()
  const selection = (action: string) => ({
    ...installation(action),
    repository_selection: 'selected',
    repositories_added: [],
    repositories_removed: [],
    [`repositories_${action}`]: [named('acme/search')],
  })
  await arrive('installation_repositories', selection('removed'))
  expect(mappingState()).toMatchObject({ kind: 'paused', by: 'machine' })
  await arrive('installation_repositories', selection('added'))
  expect([mappingState(), one('SELECT removed_at FROM resource')]).toEqual([{ kind: 'active' }, { removed_at: null }])
})

test("the return of a repository leaves an operator's pause alone", async () => {
  core.addInstallation('5')
  await arrive('push', pushTo(search, 5))
  core.decide({ type: 'mapping.pause', mappingId: mapSearch(), baseVersion: 1, reason: 'Quarter end.' })
  const added = {
    ...installation('added'),
    repository_selection: 'all',
    repositories_added: [named('acme/search')],
    repositories_removed: [],
  }
  await arrive('installation_repositories', added)
  expect(mappingState()).toMatchObject({ kind: 'paused', by: 'operator' })
})

test('a repository keeps its row when it is renamed, and an older event does not name it back', async () => {
  core.addInstallation('5')
  await arrive('push', pushTo(search, 5))
  core.advance(3_600_000)
  await arrive('repository', repository('renamed', 'acme/find'))
  await arrive('issues', {
    ...repository('opened'),
    issue: { number: 1, title: 'Old', updated_at: '2020-01-01T00:00:00Z' },
  })
  expect(core.db.read('SELECT full_name FROM resource').all()).toEqual([{ full_name: 'acme/find' }])
})

test('news that a repository was deleted still reaches its project; then its mapping rests', async () => {
  core.addInstallation('5')
  await arrive('push', pushTo(search, 5))
  mapSearch()
  await arrive('repository', repository('deleted'))
  expect(reasons()).toEqual(['NO_MAPPING', 'routed'])
  expect(mappingState()).toMatchObject({ kind: 'paused', by: 'machine', reason: 'The repository was deleted.' })
})

test('one delivery id under two addresses is one event', async () => {
  core.addInstallation('5')
  core.db
    .write(
      "INSERT INTO provider_app SELECT 'app_2', provider, host, '2', name, NULL, 'other', 'ref', NULL, home_workspace_id, 0, NULL FROM provider_app",
    )
    .run()
  await arrive('push', pushTo(search, 5), 'same')
  core.db
    .write(
      "INSERT INTO delivery SELECT 2, 'app_2', provider, delivery_id, event_type, received_at, headers_json, 'received', NULL, NULL, NULL, 0, NULL, 'signature' FROM delivery",
    )
    .run()
  core.db.write('INSERT INTO delivery_body SELECT 2, encoding, size, sha256, body FROM delivery_body').run()
  await core.router.drain()
  expect(events()).toHaveLength(1)
  expect(
    core.db.read('SELECT count(DISTINCT event_id) AS ids, count(*) AS n FROM delivery WHERE state = ?').get('routed'),
  ).toEqual({ ids: 1, n: 2 })
})

test('snoozed events wake at their time, with the next of their group, or when enough have come', async () => {
  core.addInstallation('5')
  await arrive('push', pushTo(search, 5), 'a')
  await arrive('push', pushTo(search, 5), 'b')
  await arrive('push', pushTo(search, 5), 'c')
  const ids = events().map((event) => event.id)
  const selection = (at: number) => ({ kind: 'items' as const, ids: ids.slice(at, at + 1) })
  const at = new Date(core.clock() + 60_000).toISOString()
  core.decide({ type: 'event.snooze', selection: selection(0), until: { kind: 'time', at } })
  core.decide({ type: 'event.snooze', selection: selection(1), until: { kind: 'next_of_group' } })
  core.decide({ type: 'event.snooze', selection: selection(2), until: { kind: 'more_of_group', count: 2 } })
  const awake = () =>
    events()
      .flatMap((event) => (event.item?.state.kind === 'open' ? [event.deliveryId] : []))
      .toSorted()
  expect(awake()).toEqual([])
  await arrive('push', pushTo(search, 5), 'd')
  expect(awake()).toEqual(['b', 'd'])
  core.advance(60_001)
  await core.router.drain()
  expect(awake()).toEqual(['a', 'b', 'd'])
  await arrive('push', pushTo(search, 5), 'e')
  expect(awake()).toEqual(['a', 'b', 'c', 'd', 'e'])
})
