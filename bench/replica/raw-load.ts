import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import Database from 'better-sqlite3'
import { replicaKind } from '#main/store/replica/replica.ts'
import type { Event } from '#shared/model/event.ts'

const epochMs = Date.UTC(2020, 0, 1)

/** The same rows by prepared statements, straight from the file: no checks, no view kept up, indexes and tallies once at the end. */
export async function rawLoad(snapshotPath: string, databasePath: string): Promise<void> {
  const db = new Database(databasePath)
  db.pragma('page_size = 8192')
  db.pragma('journal_mode = OFF')
  db.pragma('synchronous = OFF')
  for (const { sql } of replicaKind.migrations) db.exec(sql)
  const indexes = db
    .prepare<[], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL`,
    )
    .all()
  for (const { name } of indexes) db.exec(`DROP INDEX ${name}`)
  const event = db.prepare(`INSERT INTO synced_event VALUES (${Array.from({ length: 33 }, () => '?').join(', ')})`)
  const words = db.prepare('INSERT INTO event_words (rowid, words) VALUES (?, ?)')
  const other = db.prepare('INSERT OR REPLACE INTO synced_mapping VALUES (?, ?)')
  const numbers = {
    group: interned(db, 'INSERT INTO inbox_group (group_key) VALUES (?)'),
    steps: interned(db, 'INSERT INTO phrase (json) VALUES (?)'),
    candidates: interned(db, 'INSERT INTO candidate_list (json) VALUES (?)'),
  }
  let last = 0
  db.exec('BEGIN')
  for await (const text of createInterface({ input: createReadStream(snapshotPath, { highWaterMark: 256 * 1024 }) })) {
    const line = JSON.parse(text) as { kind: string; entity?: string; row: Event }
    if (line.kind !== 'upsert') continue
    if (line.entity !== 'event') {
      other.run(line.row.id, text)
      continue
    }
    const { row } = line
    const { item } = row
    const receivedAt = Date.parse(row.receivedAt)
    last = Math.max(last + 1, (receivedAt - epochMs) * 8)
    event.run(
      last,
      row.id,
      1,
      row.type,
      row.action,
      row.kind,
      row.title,
      row.actorLogin,
      row.installationId,
      row.externalInstallationId,
      row.resourceId,
      row.resourceName,
      row.accountLogin,
      row.branch,
      row.commitSha,
      row.url,
      row.deliveryId,
      receivedAt,
      row.redeliverableUntil === null ? null : Date.parse(row.redeliverableUntil),
      row.suspectedReplayOf,
      3,
      null,
      row.version,
      item === null ? null : numbers.group(item.groupKey),
      item?.primaryReason ?? null,
      item?.state.kind === 'open' ? 0 : 1,
      item === null || item.state.kind === 'open' ? null : JSON.stringify(item.state),
      item?.openedSeq ?? null,
      null,
      `[${item?.steps.map((step) => numbers.steps(JSON.stringify(step))).join(',') ?? ''}]`,
      numbers.candidates(JSON.stringify(item?.candidates)),
      // Where it was routed to and whom it is assigned to: open events have neither.
      null,
      null,
    )
    words.run(
      last,
      `${row.title} ${row.actorLogin ?? ''} ${row.resourceName ?? ''}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' '),
    )
  }
  db.exec(
    'INSERT INTO inbox_item SELECT no, group_no, provider, state, closes_at, opened_seq, decider_no, state_json, NULL, assignee FROM synced_event ORDER BY no',
  )
  for (const { sql } of indexes) db.exec(sql)
  db.exec(
    'INSERT INTO inbox_group_state SELECT group_no, state, max(provider), count(*), max(no), min(no), min(closes_at) FROM inbox_item GROUP BY group_no, state',
  )
  db.exec(
    'INSERT INTO inbox_group_type SELECT i.group_no, i.state, e.type, count(*) FROM inbox_item i JOIN synced_event e ON e.no = i.no GROUP BY 1, 2, 3',
  )
  db.exec('INSERT INTO inbox_hour SELECT 0, state, provider, no / 28800000, count(*) FROM inbox_item GROUP BY 2, 3, 4')
  db.exec('COMMIT')
  db.close()
}

/** Numbers of texts, each text stored once. */
function interned(db: Database.Database, sql: string): (text: string) => number {
  const known = new Map<string, number>()
  const insert = db.prepare<[string]>(sql)
  return (text) => {
    let number = known.get(text)
    if (number === undefined) {
      number = Number(insert.run(text).lastInsertRowid)
      known.set(text, number)
    }
    return number
  }
}
