import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openStore } from '#backend/open-store.ts'
import { connectionIdOf } from '#shared/model/connection.ts'
import type { Upsert } from '#shared/model/change.ts'
import type { Event } from '#shared/model/event.ts'
import { benchWorkspace as workspaceId, syntheticFeed } from '../replica/synthetic-feed.ts'

const rowsPerCommit = 50_000
const app = 'app_bench'
/** Consoles fetch the bodies of the newest open events by themselves: those are here, the others are no longer kept. */
const keptBodies = 8_000
const body = Buffer.from(JSON.stringify({ action: 'opened', note: 'A body of a usual size. '.repeat(300) }))

/** Writes `count` events into a service's data folder as routing leaves them: as rows, without the intake. */
export function fillService(dataDir: string, count: number): void {
  openStore({ dataDir, masterKey: undefined, clock: Date.now, randomBytes }).close()
  const db = new Database(join(dataDir, 'service.sqlite3'))
  // Whoever is interrupted starts anew: nothing waits for the disk, and indexes are built once all rows are there.
  for (const setting of ['synchronous = OFF', 'foreign_keys = OFF', 'cache_size = -500000']) db.pragma(setting)
  const indexes = db
    .prepare<[], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL`,
    )
    .all()
  for (const { name } of indexes) db.exec(`DROP INDEX ${name}`)
  const write = writerOf(db)
  const now = Date.now()
  write('INSERT INTO workspace VALUES (?, ?, ?, ?, 0, ?, 0)', workspaceId, 'bench', 'Bench', workspaceId, now)
  write(
    'INSERT INTO provider_app VALUES (?, ?, ?, ?, ?, NULL, ?, ?, NULL, NULL, ?, NULL)',
    app,
    'github',
    'github.com',
    '1',
    'Bench',
    'bench-path-token',
    'secret-that-nobody-asks-for',
    now,
  )
  let rows = 0
  db.exec('BEGIN')
  for (const upsert of syntheticFeed(count, now)) {
    put(write, upsert, { count, now })
    rows += 1
    if (rows % rowsPerCommit === 0) db.exec('COMMIT; BEGIN')
  }
  write('UPDATE workspace SET seq = ?', rows)
  write(
    `INSERT INTO unmatched_group SELECT item.workspace_id, item.group_key, item.primary_reason, event.provider, event.resource_name,
       event.installation_id, event.resource_id, sum(item.state_kind = 'open'), sum(item.state_kind = 'snoozed'), count(*),
       min(event.received_at), max(event.received_at), max(event.id)
     FROM unmatched_item AS item JOIN event ON event.workspace_id = item.workspace_id AND event.id = item.event_id
     GROUP BY item.workspace_id, item.group_key`,
  )
  for (const { sql } of indexes) db.exec(sql)
  db.exec('COMMIT')
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
}

type Write = (sql: string, ...values: readonly (string | number | null | Uint8Array)[]) => void

function writerOf(db: Database.Database): Write {
  const prepared = new Map<string, Database.Statement<unknown[]>>()
  return (sql, ...values) => {
    const statement = prepared.get(sql) ?? db.prepare<unknown[]>(sql)
    prepared.set(sql, statement)
    statement.run(...values)
  }
}

function put(write: Write, { entity, seq, row }: Upsert, { count, now }: { count: number; now: number }): void {
  write('INSERT INTO change VALUES (?, ?, ?, ?, 0, ?)', workspaceId, seq, entity, row.id, now)
  switch (entity) {
    case 'project':
      return write(
        'INSERT INTO project VALUES (?, ?, ?, ?, NULL, ?, ?)',
        workspaceId,
        row.id,
        row.slug,
        row.name,
        Date.parse(row.createdAt),
        row.version,
      )
    case 'installation':
      write(
        'INSERT INTO installation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?)',
        workspaceId,
        row.id,
        row.provider,
        row.host,
        row.mode,
        row.externalInstallationId,
        JSON.stringify(row.account),
        row.resourceSelection,
        JSON.stringify(row.state),
        Date.parse(row.installedAt),
        row.version,
      )
      return write(
        "INSERT INTO service_connection VALUES (?, ?, 'installation', ?, ?, ?)",
        workspaceId,
        connectionIdOf(row.id),
        row.id,
        '{"kind":"direct"}',
        Date.parse(row.installedAt),
      )
    case 'resource':
      return write(
        'INSERT INTO resource VALUES (?, ?, ?, ?, ?, ?, 1, 0, 0, ?, ?, ?, NULL, ?)',
        workspaceId,
        row.id,
        row.installationId,
        row.kind,
        row.externalId,
        row.fullName,
        row.defaultBranch,
        Date.parse(row.firstSeenAt),
        Date.parse(row.lastSeenAt),
        row.version,
      )
    case 'event':
      return putEvent(write, row, count)
    default:
      throw new Error(`The feed of the benchmarks has no ${entity}.`)
  }
}

function putEvent(write: Write, event: Event, count: number): void {
  const arrival = Number.parseInt(event.id.slice(-12), 16) + 1
  const receivedAt = Date.parse(event.receivedAt)
  const sha256 = createHash('sha256').update(event.id).digest()
  if (arrival > count - keptBodies) {
    write(
      `INSERT INTO delivery VALUES (?, ?, ?, ?, ?, ?, '{}', 'routed', ?, ?, ?, 0, NULL, 'signature')`,
      arrival,
      app,
      event.provider,
      event.deliveryId,
      event.type,
      receivedAt,
      event.externalInstallationId,
      workspaceId,
      event.id,
    )
    write(`INSERT INTO delivery_body VALUES (?, 'raw', ?, ?, ?)`, arrival, body.length, sha256, body)
  }
  write(
    `INSERT INTO event VALUES (${Array.from({ length: 27 }, () => '?').join(', ')}, 'signature')`,
    workspaceId,
    event.id,
    arrival,
    event.provider,
    event.host,
    event.type,
    event.action,
    event.kind,
    event.title,
    event.actorLogin,
    event.installationId,
    event.externalInstallationId,
    event.resourceId,
    event.resourceName,
    event.accountLogin,
    event.branch,
    event.commitSha,
    event.url,
    event.deliveryId,
    sha256,
    receivedAt,
    event.occurredAt === null ? null : Date.parse(event.occurredAt),
    event.redeliverableUntil === null ? null : Date.parse(event.redeliverableUntil),
    event.suspectedReplayOf,
    event.outcome.kind,
    JSON.stringify(event.outcome),
    event.version,
  )
  const { item } = event
  if (item === null) return
  const { steps, candidates, state, decidedBy } = item
  write(
    'INSERT INTO decision VALUES (?, ?, ?, ?)',
    workspaceId,
    event.id,
    receivedAt,
    JSON.stringify({ outcome: event.outcome, steps, candidates }),
  )
  write(
    'INSERT INTO unmatched_item VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?, NULL, NULL, ?, ?, ?, NULL)',
    workspaceId,
    event.id,
    arrival,
    item.groupKey,
    item.primaryReason,
    state.kind,
    JSON.stringify(state),
    item.openedSeq,
    decidedBy?.opId ?? null,
    decidedBy?.actor ?? null,
    decidedBy === null ? null : Date.parse(decidedBy.at),
  )
}
