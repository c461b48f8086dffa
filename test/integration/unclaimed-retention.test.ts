import { afterEach, beforeEach, expect, test } from 'vitest'
import { createRetention } from '#backend/features/retention/create-retention.ts'
import { type RemovedUnclaimed, unclaimedDays } from '#backend/features/retention/remove-unclaimed.ts'
import { setRetention } from '#backend/features/retention/set-retention.ts'
import { requeueWaiting } from '#backend/routing/requeue-waiting.ts'
import { transaction } from '#backend/store/transaction.ts'
import { type Core, openCore, pushTo, workspaceId, writerOf } from './core.ts'

let core: Core
beforeEach(() => {
  core = openCore({ homeWorkspaceId: null })
})
afterEach(() => {
  expect(core.failures).toEqual([])
  core.close()
})

const dayMs = 86_400_000
const count = (table: string) => core.db.read<{ n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n
const search = { id: 1, name: 'acme/search' }

async function arrive(installation: number, times = 1) {
  for (let n = 0; n < times; n += 1) await core.send(pushTo(search, installation))
  await core.router.drain()
}

/** A clean-up as the service does it; answers what it told of what nobody had claimed. */
async function tidy(): Promise<RemovedUnclaimed[]> {
  const removed: RemovedUnclaimed[] = []
  const retention = createRetention({
    db: core.db,
    newId: core.newId,
    clock: core.clock,
    isBusy: () => false,
    onRemoved: () => undefined,
    onRemovedUnclaimed: (one) => removed.push(one),
    onFailure: (error) => core.failures.push(error),
    freePages: undefined,
  })
  await retention.drain()
  retention.stop()
  return removed
}

function keepBodies(bodyDays: number) {
  const tools = { write: writerOf(core.db), newId: core.newId, clock: core.clock, workspaceId }
  setRetention({ ...tools, principal: { name: 'ana' } }, { bodyDays })
}
const claim = (externalInstallationId: string) =>
  transaction(core.db, () =>
    requeueWaiting(core.db, { workspaceId, provider: 'github', host: 'github.com', externalInstallationId }),
  )
const audited = () =>
  core.db
    .read<{ subject: string; after_json: string }>(
      "SELECT subject, after_json FROM audit WHERE workspace_id = 'service' AND command = 'retention.applied' ORDER BY id",
    )
    .all()
    .map(({ subject, after_json }) => [subject, JSON.parse(after_json) as unknown])

test('what nobody has claimed is kept for its time, and then goes with all that belongs to it, which is told and audited', async () => {
  await arrive(5, 2)
  await core.send({}, { body: Buffer.from('no JSON') })
  await core.router.drain()
  const receivedUntil = new Date(core.clock()).toISOString()
  core.advance(90 * dayMs)
  expect([await tidy(), count('delivery'), count('delivery_body')]).toEqual([[], 3, 3])
  await arrive(5)
  core.advance(1)
  const removed = { count: 3, receivedUntil, externalInstallationIds: expect.arrayContaining(['5', null]) as unknown }
  expect(await tidy()).toEqual([{ appId: 'app_1', ...removed }])
  expect([count('delivery'), count('delivery_body'), count('delivery_body_part')]).toEqual([1, 1, 0])
  expect(audited()).toEqual([['app_1', removed]])
})

test('many go in several steps, each with its entry in the audit', async () => {
  await arrive(5, 101)
  core.advance(91 * dayMs)
  expect((await tidy()).map((one) => one.count)).toEqual([100, 1])
  expect([count('delivery'), audited().length]).toEqual([0, 2])
})

test('it goes as the policies say: after the longest time that a workspace keeps payloads, and after 90 days at most', () => {
  expect(unclaimedDays(core.db)).toBe(90)
  keepBodies(7)
  expect(unclaimedDays(core.db)).toBe(7)
  keepBodies(3_650)
  expect(unclaimedDays(core.db)).toBe(90)
  keepBodies(7)
  core.db.write("INSERT INTO workspace VALUES ('other', 'other', 'Other', 'other', 0, 0, 0)").run()
  expect(unclaimedDays(core.db)).toBe(90)
})

test('an installation that is claimed late gets what is still kept, in its order, and nothing waits of what is gone', async () => {
  await arrive(5, 2)
  core.advance(60 * dayMs)
  await arrive(5, 3)
  await arrive(6)
  core.advance(31 * dayMs)
  await tidy()
  core.addInstallation('5')
  expect(claim('5')).toBe(3)
  await core.router.drain()
  expect([count('event'), count("unmatched_item WHERE primary_reason = 'NO_MAPPING'")]).toEqual([3, 3])
  expect(core.db.read('SELECT state, external_installation_id FROM delivery ORDER BY arrival').all()).toEqual([
    ...Array<unknown>(3).fill({ state: 'routed', external_installation_id: '5' }),
    { state: 'unclaimed', external_installation_id: '6' },
  ])
})

test('an installation that is claimed when all of its deliveries are gone has nothing that waits, and takes what comes next', async () => {
  await arrive(5, 2)
  core.advance(91 * dayMs)
  await tidy()
  core.addInstallation('5')
  expect(claim('5')).toBe(0)
  await arrive(5)
  expect([count('delivery'), count('event')]).toEqual([1, 1])
})

test('what was claimed in time is kept like everything of its workspace, though it is old', async () => {
  await arrive(5)
  core.advance(89 * dayMs)
  core.addInstallation('5')
  claim('5')
  await core.router.drain()
  core.advance(3_650 * dayMs)
  expect([await tidy(), count('event'), count('delivery_body')]).toEqual([[], 1, 1])
})
