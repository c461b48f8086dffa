import { statSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { countProblems } from '#backend/backup/count-problems.ts'
import { readChanges } from '#backend/features/changes/read-changes.ts'
import { createRetention } from '#backend/features/retention/create-retention.ts'
import { retentionSteps } from '#backend/features/retention/retention-steps.ts'
import { setRetention } from '#backend/features/retention/set-retention.ts'
import { explainEvent } from '#backend/features/unmatched/explain-event.ts'
import { requeueWaiting } from '#backend/routing/requeue-waiting.ts'
import { transaction } from '#backend/store/transaction.ts'
import { must } from '#shared/lib/must.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { type Core, openCore, pushTo, workspaceId, writerOf } from './core.ts'
import { codeOf, runService, type RunningService } from './http-fixture.ts'
import { fileOf, onPostgres } from './store-of-test.ts'

let core: Core
let service: RunningService | undefined
afterEach(async () => {
  await service?.stop()
  service = undefined
})

const dayMs = 86_400_000
const count = (table: string) => core.db.read<{ n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n
const seq = () => core.db.read<{ seq: number }>('SELECT seq FROM workspace').get()?.seq ?? 0

/** Everything that is due, and what it came to. */
function tidy() {
  const sum = { events: 0, bodies: 0, changes: 0 }
  for (const step of retentionSteps({ db: core.db, newId: core.newId, now: core.clock() })) {
    sum.events += step.events
    sum.bodies += step.bodies
    sum.changes += step.changes
  }
  return sum
}

async function arrive(repository: number, times = 1) {
  for (let n = 0; n < times; n += 1)
    await core.send(
      pushTo({ id: repository, name: `acme/repo-${repository}` }, 5, { after: String(n).padStart(40, 'a') }),
    )
  await core.router.drain()
}

const groupOf = (name: string) =>
  core.db.read<{ group_key: string }>('SELECT group_key FROM unmatched_group WHERE subject = ?').get(name)?.group_key ??
  ''
const ignore = (name: string) =>
  core.decide({
    type: 'event.ignore',
    selection: { kind: 'group', groupKey: groupOf(name), throughSeq: seq(), count: 1_000 },
    reason: 'noise',
    note: '',
  })

/** Three repositories: one ignored, one snoozed, one open. */
async function world() {
  core = openCore()
  core.addInstallation('5')
  await arrive(1, 3)
  await arrive(2, 2)
  await arrive(3, 2)
  expect(ignore('acme/repo-1')).toMatchObject({ kind: 'applied' })
  const snoozed = core.decide({
    type: 'event.snooze',
    selection: { kind: 'group', groupKey: groupOf('acme/repo-2'), throughSeq: seq(), count: 1_000 },
    until: { kind: 'next_of_group' },
  })
  expect(snoozed).toMatchObject({ kind: 'applied' })
}

test('payloads go first, then decided events; what is open or snoozed stays whole, however old', async () => {
  await world()
  core.advance(89 * dayMs)
  expect(tidy()).toEqual({ events: 0, bodies: 0, changes: 0 })
  core.advance(2 * dayMs)
  expect(tidy()).toEqual({ events: 0, bodies: 3, changes: 0 })
  expect([count('event'), count('delivery_body')]).toEqual([7, 4])
  core.advance(275 * dayMs)
  expect(tidy()).toEqual({ events: 3, bodies: 0, changes: 0 })
  expect([count('event'), count('delivery'), count('delivery_body'), count('unmatched_item')]).toEqual([4, 4, 4, 4])
  core.advance(3_650 * dayMs)
  expect(tidy().events).toBe(0)
  expect([count('event'), count('delivery_body')]).toEqual([4, 4])
  core.close()
})

test('consoles are told what went, until the feed forgets it and they load everything again', async () => {
  await world()
  const before = seq()
  core.advance(366 * dayMs)
  tidy()
  const { changes } = readChanges(core.db, workspaceId, { cursor: before, limit: 100 })
  expect(changes.map(({ kind }) => kind)).toEqual(['tombstone', 'tombstone', 'tombstone'])
  core.advance(91 * dayMs)
  expect(tidy()).toEqual({ events: 0, bodies: 0, changes: 3 })
  expect(() => readChanges(core.db, workspaceId, { cursor: before, limit: 100 })).toThrow('no longer in the feed')
  expect(readChanges(core.db, workspaceId, { cursor: seq(), limit: 100 }).changes).toEqual([])
  core.close()
})

test('counts go on matching the rows, and what was removed is audited once', async () => {
  await world()
  core.advance(366 * dayMs)
  expect(tidy()).toMatchObject({ events: 3 })
  const entries = core.db
    .read<{ after_json: string }>("SELECT after_json FROM audit WHERE command = 'retention.applied'")
    .all()
  expect(entries.map(({ after_json }) => JSON.parse(after_json) as unknown)).toEqual([
    { events: 3, bodies: 0, changes: 0 },
  ])
  expect(countProblems(core.db)).toEqual([])
  expect(core.db.read('SELECT subject FROM unmatched_group ORDER BY subject').all()).toEqual([
    { subject: 'acme/repo-2' },
    { subject: 'acme/repo-3' },
  ])
  core.close()
})

test('an event that was decided lately stays as long as one that came lately', async () => {
  await world()
  core.advance(364 * dayMs)
  expect(ignore('acme/repo-3')).toMatchObject({ kind: 'applied' })
  core.advance(2 * dayMs)
  expect(tidy().events).toBe(3)
  core.advance(365 * dayMs)
  expect(tidy().events).toBe(2)
  core.close()
})

test('a decision that is taken back between two steps keeps what is left of it', async () => {
  core = openCore()
  core.addInstallation('5')
  await arrive(1, 60)
  ignore('acme/repo-1')
  core.advance(366 * dayMs)
  const steps = retentionSteps({ db: core.db, newId: core.newId, now: core.clock() })
  expect(steps.next().value).toMatchObject({ events: 50 })
  const { id } = core.db.read<{ id: `op_${string}` }>('SELECT id FROM operation').get() ?? { id: 'op_' as const }
  expect(core.decide({ type: 'op.undo', target: id })).toMatchObject({ kind: 'applied', result: { applied: 10 } })
  let events = 0
  for (const step of steps) events += step.events
  expect([events, count('event'), count('delivery_body')]).toEqual([0, 10, 10])
  core.close()
})

test('an event whose payload is gone, put back by an undo, keeps what was understood of it and why it waits', async () => {
  core = openCore()
  await arrive(1, 2)
  const waiting = () =>
    core.db
      .read(
        `SELECT event.title, event.type, event.resource_name, event.external_installation_id, event.outcome_json, item.group_key,
           item.primary_reason, item.state_kind FROM event JOIN unmatched_item AS item ON item.event_id = event.id ORDER BY event.arrival`,
      )
      .all()
  const [ignored, kept] = core.db.read<{ id: `evt_${string}` }>('SELECT id FROM event ORDER BY arrival').all()
  const before = waiting()
  const ids = [must(ignored, 'it came').id]
  const opId = core.newId('op')
  core.decide({ type: 'event.ignore', selection: { kind: 'items', ids }, reason: 'noise', note: '' }, { id: opId })
  core.advance(91 * dayMs)
  expect(tidy().bodies).toBe(1)
  core.decide({ type: 'op.undo', target: opId })
  expect(waiting()).toEqual(before)
  core.addInstallation('5')
  const claim = { workspaceId, provider: 'github', host: 'github.com', externalInstallationId: '5' } as const
  transaction(core.db, () => requeueWaiting(core.db, claim))
  await core.router.drain()
  const [first, second] = waiting()
  expect([first, second]).toMatchObject([before[0], { primary_reason: 'NO_MAPPING', state_kind: 'open' }])
  expect(core.db.read("SELECT 1 FROM delivery WHERE state = 'received'").all()).toEqual([])
  const reading = (id: `evt_${string}`) => explainEvent(core.db, { workspaceId, id, now: core.clock() }).decision
  expect(reading(must(kept, 'it came').id).outcome).toEqual({ kind: 'unmatched', reason: 'NO_MAPPING' })
  expect(reading(ids[0] ?? 'evt_')).toMatchObject({
    outcome: { kind: 'unmatched', reason: 'NO_INSTALLATION' },
    steps: [
      { detail: 'Read as push. Its body is no longer kept, so this is how it was decided then.' },
      {},
      {},
      {},
      {},
      {},
    ],
  })
  core.close()
})

test.skipIf(onPostgres)(
  'beside traffic, a clean-up loses nothing that arrives, and the file gives back what it no longer needs',
  async () => {
    core = openCore()
    core.addInstallation('5')
    const tools = {
      write: writerOf(core.db),
      newId: core.newId,
      clock: core.clock,
      workspaceId,
      principal: { name: 'ana' },
    }
    setRetention(tools, { bodyDays: 7, eventDays: 30 })
    for (let n = 0; n < 400; n += 1)
      await core.send(pushTo({ id: 1, name: 'acme/repo-1' }, 5, { pad: `${n}`.padEnd(20_000, 'x') }))
    await core.router.drain()
    ignore('acme/repo-1')
    core.advance(31 * dayMs)
    fileOf(core.database).checkpoint()
    const before = statSync(fileOf(core.database).file).size
    const removed: number[] = []
    const retention = createRetention({
      db: core.db,
      newId: core.newId,
      clock: core.clock,
      isBusy: () => false,
      onRemoved: ({ events }) => removed.push(events),
      onRemovedUnclaimed: () => undefined,
      freePages: core.database.freePages,
      onFailure: (error) => core.failures.push(error),
    })
    await Promise.all([retention.drain(), arrive(2, 50)])
    retention.stop()
    expect([removed.reduce((sum, n) => sum + n, 0), Math.max(...removed)]).toEqual([400, 50])
    expect([count('event'), core.failures]).toEqual([50, []])
    fileOf(core.database).checkpoint()
    expect(statSync(fileOf(core.database).file).size).toBeLessThan(before / 2)
    core.close()
  },
)

test('an administrator sets the policy over HTTP, within its limits and on the version that was seen', async () => {
  service = await runService()
  const { id, connectorsTenantId: tenant }: Workspace = await service.workspace('acme')
  const path = '/policies/retention'
  expect(await service.json(path, { tenant })).toEqual({ bodyDays: 90, eventDays: 365, feedDays: 90, version: 0 })
  const patch = (body: unknown, version: number, token?: string) =>
    service?.fetch(path, {
      method: 'PATCH',
      tenant,
      body,
      headers: { 'If-Match': `"${version}"` },
      ...(token === undefined ? {} : { token }),
    }) ?? Promise.reject(new Error('No service.'))
  expect(await (await patch({ bodyDays: 14 }, 0)).json()).toEqual({
    bodyDays: 14,
    eventDays: 365,
    feedDays: 90,
    version: 1,
  })
  for (const [body, version, code] of [
    [{ bodyDays: 6 }, 1, 'request.invalid'],
    [{ eventDays: 29 }, 1, 'request.invalid'],
    [{}, 1, 'request.invalid'],
    [{ bodyDays: 20 }, 0, 'version.conflict'],
  ] as const)
    expect(await codeOf(await patch(body, version))).toBe(code)
  const engineer = service.token('engineer', { kind: 'workspaces', ids: [id] })
  expect(await codeOf(await patch({ bodyDays: 20 }, 1, engineer))).toBe('role.forbidden')
})
