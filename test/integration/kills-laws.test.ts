import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import {
  expectAgreement,
  expectAppliedOnce,
  expectDecisions,
  expectDeliveries,
  expectSameView,
  expectWhole,
  serviceFile,
} from './kills-laws.ts'
import { killWhatIsLeft } from './kills-programs.ts'
import { Rounds } from './kills-rounds.ts'

afterEach(killWhatIsLeft)

/** Checks that the law breaks once the file has been tampered with, and holds again once it is put back. */
function expectBroken(file: string, sql: string, law: () => void): void {
  law()
  copyFileSync(file, `${file}.kept`)
  const db = new Database(file)
  db.pragma('foreign_keys = OFF')
  const { changes } = db.prepare(sql).run()
  db.close()
  expect({ sql, changes }).toEqual({ sql, changes: 1 })
  expect(law, sql).toThrow()
  copyFileSync(`${file}.kept`, file)
}

test('the laws of the kill tests notice one row that is lost, doubled or different', async () => {
  const rounds = await Rounds.start(7)
  const { world, witness } = rounds
  await rounds.run({ kills: 6, deadline: Date.now() + 20_000, seed: 7 })
  const refused = await rounds.drain()
  await rounds.end()
  const service = serviceFile(world.serviceDir)
  const [replica] = readdirSync(join(world.consoleDir, 'replicas')).filter((name) =>
    name.endsWith(`${world.workspaceId}.sqlite3`),
  )
  const shown = join(world.consoleDir, 'replicas', replica ?? '')

  const deliveries = (): void => expectDeliveries(world.serviceDir, witness)
  const [acked] = witness.acked
  expectBroken(service, `DELETE FROM delivery WHERE delivery_id = '${acked}'`, deliveries)
  expectBroken(service, `UPDATE delivery_body SET sha256 = x'00' WHERE arrival = 1`, deliveries)
  expectBroken(service, `UPDATE event SET delivery_id = 'other' WHERE delivery_id = '${acked}'`, deliveries)

  const once = (): void => expectAppliedOnce(world.serviceDir)
  const newest = (type: string): string =>
    `(SELECT max(id) FROM operation WHERE type LIKE '${type}' AND undone_by IS NULL AND verdict_json LIKE '%"kind":"applied"%')`
  expectBroken(service, `UPDATE mapping SET carried = carried + 1 WHERE id = (SELECT min(id) FROM mapping)`, once)
  expectBroken(
    service,
    `INSERT INTO mapping SELECT workspace_id, 'map_of_nobody', installation_id, resource_id, destination_kind, 'prj_of_nobody', filter_json,
      state_kind, state_json, provenance, evidence_json, 0, NULL, created_by, created_at, version FROM mapping LIMIT 1`,
    once,
  )
  expectBroken(
    service,
    `UPDATE unmatched_item SET decided_op = NULL WHERE event_id = (SELECT min(event_id) FROM unmatched_item WHERE decided_op = ${newest('event.ignore')})`,
    once,
  )
  expectBroken(
    service,
    `INSERT INTO audit (workspace_id, id, at, actor, command, subject) SELECT workspace_id, 'again', at, actor, command, subject FROM audit WHERE command LIKE 'event.ignore' LIMIT 1`,
    once,
  )

  const agreement = (): void => expectAgreement(world.serviceDir)
  const sent =
    '(event_id, destination_id) = (SELECT event_id, destination_id FROM signal WHERE retracted_at IS NULL LIMIT 1)'
  expectBroken(service, `DELETE FROM signal WHERE ${sent}`, agreement)
  expectBroken(
    service,
    "UPDATE signal SET retracted_at = NULL, event_id = 'evt_of_nobody' WHERE (event_id, destination_id) = (SELECT event_id, destination_id FROM signal LIMIT 1)",
    agreement,
  )

  const decisions = (): unknown => expectDecisions(world, { answered: witness.answered, refused })
  expectBroken(service, `DELETE FROM operation WHERE id = ${newest('%')}`, decisions)
  expectBroken(
    join(world.consoleDir, 'outbox.sqlite3'),
    `DELETE FROM op WHERE no = (SELECT max(no) FROM op)`,
    decisions,
  )

  const same = (): void => expectSameView(world, world.workspaceId)
  expectBroken(
    shown,
    'UPDATE inbox_item SET state = 1 - min(state, 1) WHERE no = (SELECT min(no) FROM inbox_item)',
    same,
  )
  expectBroken(
    shown,
    'UPDATE inbox_tally SET items = items + 1 WHERE (state, provider) = (SELECT state, provider FROM inbox_tally LIMIT 1)',
    same,
  )
  expectBroken(service, 'DELETE FROM delivery WHERE arrival = 1', () => expectWhole(world.serviceDir))
  world.remove()
})
