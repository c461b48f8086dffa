import { MessagePort } from 'node:worker_threads'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { intentSchema } from '#shared/model/operation.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { routeBatch } from '#backend/routing/route-batch.ts'
import type { RouteTools } from '#backend/routing/route-batch.ts'
import { requeueWaiting } from '#backend/routing/requeue-waiting.ts'
import { transaction } from '#backend/store/transaction.ts'
import { type Core, openCore, pushTo, workspaceId } from './core.ts'
import { onPostgres } from './store-of-test.ts'

let core: Core
beforeEach(() => {
  core = openCore()
  // It looks by itself every second, and would route what these tests do.
  core.router.stop()
})
afterEach(() => {
  core.close()
  vi.restoreAllMocks()
})

const repository = { id: 1, name: 'acme/search' }
/** One whose reading fails is a defect of ours. */
const failing = 'a title that our own code stumbles over'
const github = must(webhookProviders.get('github'), 'GitHub is one of them')
const stumbling = new Map([
  [
    'github',
    {
      ...github,
      read: (said: Parameters<typeof github.read>[0]) => {
        if (said.text.includes(failing)) throw new TypeError('A defect of ours.')
        return github.read(said)
      },
    },
  ],
])

function route(more: Partial<RouteTools> = {}) {
  const { db, clock, newId } = core
  const defects: string[] = []
  const onDefect = (_: unknown, { deliveryId }: { readonly deliveryId: string }) => void defects.push(deliveryId)
  const { settled } = routeBatch({ db, clock, newId, providers: webhookProviders, onDefect, ...more }, { limit: 500 })
  return { settled: settled.map(({ deliveryId, outcome }) => `${deliveryId} ${outcome}`), defects }
}

const titles = () =>
  core.db
    .read<{ delivery_id: string; outcome_kind: string }>('SELECT delivery_id, outcome_kind FROM event ORDER BY arrival')
    .all()
    .map((row) => `${row.delivery_id} ${row.outcome_kind}`)

test('a delivery that our own code stumbles over is kept as such, and those around it go their way once', async () => {
  core.addInstallation('42')
  await core.send(pushTo(repository, 42), { id: 'one' })
  await core.send(pushTo(repository, 42, { before: failing }), { id: 'two' })
  await core.send(pushTo(repository, 42), { id: 'three' })
  const { settled, defects } = route({ providers: stumbling })
  expect(defects).toEqual(['two'])
  expect(settled).toEqual(['one NO_MAPPING', 'two PARSE_FAILED', 'three NO_MAPPING'])
  expect(titles()).toEqual(['one unmatched', 'two unmatched', 'three unmatched'])
  expect(route().settled).toEqual([])
  expect(core.db.read('SELECT sum(open) AS open FROM unmatched_group').get()).toEqual({ open: 3 })
})

/** What it fails at comes after it was read. */
const halting = new Map([
  [
    'github',
    {
      ...github,
      lifecycle: (): never => {
        throw new TypeError('A defect of ours.')
      },
    },
  ],
])

test('at an app without a home, what our own code stumbles over is kept where its installation is', async () => {
  core.close()
  core = openCore({ homeWorkspaceId: null })
  core.router.stop()
  core.addInstallation('42')
  await core.send(pushTo(repository, 42), { id: 'one' })
  expect(route({ providers: halting }).settled).toEqual(['one PARSE_FAILED'])
  expect(core.db.read('SELECT workspace_id, primary_reason FROM unmatched_item').all()).toEqual([
    { workspace_id: workspaceId, primary_reason: 'PARSE_FAILED' },
  ])
})

test('what our own code stumbles over before its installation is claimed is routed once it is', async () => {
  core.close()
  core = openCore({ homeWorkspaceId: null })
  core.router.stop()
  await core.send(pushTo(repository, 42), { id: 'one' })
  expect(route({ providers: halting }).settled).toEqual(['one unclaimed'])
  core.addInstallation('42')
  transaction(core.db, () =>
    requeueWaiting(core.db, { workspaceId, provider: 'github', host: 'github.com', externalInstallationId: '42' }),
  )
  expect(route().settled).toEqual(['one NO_MAPPING'])
})

test('the same bytes under another id are marked as a replay of the first', async () => {
  for (const id of ['one', 'two', 'three']) {
    await core.send(pushTo(repository, 1), { id })
    route()
    core.advance(1_000)
  }
  const rows = core.db.read<{ id: string; of: string | null }>(
    'SELECT id, suspected_replay_of AS "of" FROM event ORDER BY arrival',
  )
  const [first, ...others] = rows.all()
  expect(first?.of).toBe(null)
  expect(others.map((row) => row.of)).toEqual([first?.id, first?.id])
})

test('within one batch, one delivery id is one event, and what sleeps until more come wakes', async () => {
  core.addInstallation('42')
  const until = { kind: 'more_of_group', count: 2 } as const
  const definition = {
    name: 'Later',
    enabled: true,
    conditions: { branches: ['main'] },
    action: { kind: 'snooze', until },
  }
  const intent = intentSchema.parse({ type: 'rule.create', ruleId: core.newId('rule'), definition })
  expect(core.decide(intent, { role: 'engineer' }).kind).toBe('applied')
  const refs = { one: 'dev', two: 'main', three: 'dev', four: 'dev' }
  for (const [id, branch] of Object.entries(refs))
    await core.send(pushTo(repository, 42, { ref: `refs/heads/${branch}` }), { id })
  copyToAnotherAddress('one')
  expect(route().settled).toEqual([...Object.keys(refs).map((id) => `${id} NO_MAPPING`), 'one duplicate'])
  expect(core.db.read('SELECT open, snoozed, total FROM unmatched_group').get()).toEqual({
    open: 4,
    snoozed: 0,
    total: 4,
  })
})

/** As if it had also come to the address of another app. */
function copyToAnotherAddress(deliveryId: string): void {
  const { db } = core
  db.write(
    "INSERT INTO provider_app SELECT 'app_2', provider, host, '2', name, NULL, 'other', 'ref', NULL, home_workspace_id, 0, NULL FROM provider_app",
  ).run()
  db.write(
    `INSERT INTO delivery SELECT 100, 'app_2', provider, delivery_id, event_type, received_at, headers_json, 'received', NULL, NULL, NULL, 0, NULL, 'signature'
     FROM delivery WHERE delivery_id = ?`,
  ).run(deliveryId)
  db.write(
    'INSERT INTO delivery_body SELECT 100, encoding, size, sha256, body FROM delivery_body WHERE arrival = (SELECT min(arrival) FROM delivery)',
  ).run()
}

test('a batch takes few ways to PostgreSQL', async (context) => {
  context.skip(!onPostgres, 'A file is no way at all.')
  const installationId = core.addInstallation('42')
  const project = core.addProject('search')
  await core.send(pushTo(repository, 42))
  route()
  core.mapOnly(installationId, project)
  for (let n = 0; n < 50; n += 1) await core.send(pushTo(repository, 42, { n }))
  const ways = vi.spyOn(MessagePort.prototype, 'postMessage')
  expect(route().settled).toHaveLength(50)
  // All of them together: what waits, what is here already, the workspace's catalog, and what gathers meanwhile.
  expect(ways.mock.calls.length).toBeLessThan(50)
})
