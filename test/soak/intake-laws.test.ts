import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import { createRandom } from '#backend/sample/random.ts'
import { killWhatIsLeft } from '#test/integration/kills-programs.ts'
import { newDataDir } from '#test/integration/console-harness.ts'
import { followFeed } from './follow-feed.ts'
import { startFleet } from './intake-fleet.ts'
import { expectFollowed, expectQueueAgrees, expectRoutedOnce, expectStoredOnce } from './intake-laws.ts'
import { mapMeanwhile } from './map-meanwhile.ts'
import { probeFile, type StoreProbe } from './store-probe.ts'
import { loadWebhooks } from './webhook-load.ts'

afterEach(killWhatIsLeft)

test('the laws of intake notice one row that is lost, doubled, misplaced or out of order', async () => {
  const fleet = await startFleet({ kind: 'sqlite' })
  const follower = followFeed(fleet, createRandom(1))
  const loading = new AbortController()
  const load = { seed: 1, perSecond: 200, deadline: Date.now() + 2_000, kills: 1, killEveryMs: 60_000, early: false }
  const [report] = await Promise.all([
    loadWebhooks(fleet, load).finally(() => loading.abort()),
    mapMeanwhile(fleet, createRandom(2), { signal: loading.signal, everyMs: 200 }),
  ])
  const probe = await fleet.probe()
  await expect.poll(() => probe.ask("SELECT 1 FROM delivery WHERE state = 'received'"), { timeout: 60_000 }).toEqual([])
  // What is suggested follows in its own time, and moves the feed.
  await expect.poll(() => probe.ask('SELECT 1 FROM suggestion_due'), { timeout: 60_000 }).toEqual([])
  await follower.catchUp()
  await fleet.end()
  const folder = newDataDir()
  const [whole, changed] = [join(folder, 'whole.sqlite3'), join(folder, 'changed.sqlite3')]
  const source = new Database(fleet.file)
  source.prepare('VACUUM INTO ?').run(whole)
  source.close()
  await probe.close()

  async function expectBroken(law: (probe: StoreProbe) => Promise<void>, ...breaks: readonly string[]): Promise<void> {
    for (const sql of [undefined, ...breaks]) {
      copyFileSync(whole, changed)
      if (sql !== undefined) {
        const db = new Database(changed)
        db.pragma('foreign_keys = OFF')
        expect({ sql, changes: db.prepare(sql).run().changes }).toEqual({ sql, changes: 1 })
        db.close()
      }
      const copy = probeFile(changed)
      if (sql === undefined) await law(copy)
      else await expect(law(copy), sql).rejects.toThrow()
      await copy.close()
    }
  }
  const [acked] = report.acked
  await expectBroken(
    (copy) => expectStoredOnce(copy, report),
    `DELETE FROM delivery WHERE delivery_id = '${acked}'`,
    `UPDATE delivery SET delivery_id = 'forged-1' WHERE arrival = (SELECT max(arrival) FROM delivery)`,
    `UPDATE delivery_body SET sha256 = x'00' WHERE arrival = 1`,
    `UPDATE delivery SET state = 'received' WHERE arrival = 1`,
  )
  const oneQueued = `(SELECT min(event_id) FROM unmatched_item WHERE state_kind = 'open')`
  await expectBroken(
    expectRoutedOnce,
    `DELETE FROM event WHERE delivery_id = '${acked}'`,
    `DELETE FROM decision WHERE event_id = (SELECT min(event_id) FROM decision)`,
    `DELETE FROM unmatched_item WHERE event_id = ${oneQueued}`,
    `UPDATE unmatched_item SET state_kind = 'open' WHERE event_id = (SELECT min(event_id) FROM unmatched_item WHERE state_kind = 'mapped')`,
    `UPDATE mapping SET carried = carried + 1 WHERE id = (SELECT min(id) FROM mapping)`,
  )
  await expectBroken(
    expectQueueAgrees,
    `UPDATE unmatched_group SET open = open + 1 WHERE group_key = (SELECT min(group_key) FROM unmatched_group)`,
    `UPDATE event SET resource_id = (SELECT min(resource_id) FROM mapping) WHERE id = ${oneQueued}`,
  )
  // A row that changes again moves on, so no number is sure to be there.
  const oneChange = '(SELECT min(seq) FROM change)'
  await expectBroken(
    (copy) => expectFollowed(copy, follower),
    `UPDATE change SET seq = seq + 1000000 WHERE seq = ${oneChange}`,
    `DELETE FROM change WHERE seq = ${oneChange}`,
    `UPDATE workspace SET seq = seq + 1`,
  )
  fleet.remove()
  rmSync(folder, { recursive: true })
})
