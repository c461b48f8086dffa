import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { MappingId, WorkspaceId } from '#shared/model/ids.ts'
import type { WriteDb } from '../sqlite/database.ts'
import { files } from '../sqlite/files.ts'
import type { StoreParsers } from '../store-parsers.ts'
import { numbersPerHour } from './arrival-number.ts'
import { putCatalogRow } from './catalog-writer.ts'
import { layOverlay } from './lay-overlay.ts'
import { refoldMapping } from './mapping-view.ts'
import type { Overlay } from './overlay.ts'
import { createOverlay } from './overlay.ts'
import { openLoadingReplica } from './replica.ts'
import { neverCloses } from './tally-batch.ts'

const linesPerTurn = 500
const loadingHashBytes = 32 * 1024 * 1024
/** What FTS5 itself starts with. */
const usualHashBytes = 1024 * 1024

/** A first load in progress: a file of its own, which nobody reads and which a crash leaves behind for the next start to throw away. */
export interface SnapshotLoader {
  readonly rows: number
  /** Takes lines in as the service sent them; answers how many rows there are by now. */
  put(text: string): Generator<void, number>
  /** Builds indexes, view and tallies of the rows alone. */
  build(now: number): Generator<void, void>
  /** Lays the overlay over it, and leaves a file that is ready to take the replica's place. */
  finish(input: {
    readonly seq: number
    readonly at: number
    readonly now: number
    readonly revision: number
    readonly overlay: Overlay
  }): Generator<void, void>
  abandon(): void
}

export function loadingPathOf(replicaPath: string): string {
  return `${replicaPath}.loading`
}

export function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) files.rmSync(`${path}${suffix}`, { force: true })
}

export function createSnapshotLoader(
  replicaPath: string,
  workspaceId: WorkspaceId,
  parseSnapshotLine: StoreParsers['parseSnapshotLine'],
): SnapshotLoader {
  const path = loadingPathOf(replicaPath)
  removeDatabase(path)
  const loading = openLoadingReplica(path, workspaceId)
  const db = loading.writer
  const indexes = dropIndexes(db)
  // One transaction for all of it, and words gathered in memory for longer: each flush is another piece to merge.
  db.run(`INSERT INTO event_words (event_words, rank) VALUES ('hashsize', ${loadingHashBytes})`)
  db.exec('BEGIN')
  let rows = 0
  let isAbandoned = false

  /** Whoever gives a load up does not wait for what is being put into it. */
  function* unlessAbandoned<T>(steps: Generator<void, T>): Generator<void, T> {
    for (;;) {
      if (isAbandoned) throw interrupted()
      const { done, value } = steps.next()
      if (done === true) return value
      yield
    }
  }

  function* putLines(text: string): Generator<void, number> {
    let count = 0
    for (const line of text.split('\n')) {
      if (line === '') continue
      const upsert = parseSnapshotLine(line)
      count += 1
      if (count % linesPerTurn === 0) yield
      // An entity that only a newer console knows.
      if (upsert === undefined) continue
      if (upsert.kind !== 'upsert')
        throw new SwitchboardError('request.invalid', 'Only rows of a snapshot are taken in.')
      if (upsert.entity === 'event') loading.events.insert(upsert.row)
      else putCatalogRow(db, upsert)
    }
    rows += count
    return rows
  }

  return {
    get rows() {
      return rows
    },
    put: (text) => unlessAbandoned(putLines(text)),
    *build(now) {
      yield* unlessAbandoned(buildView(db, indexes, now))
      db.exec('COMMIT')
      db.run(`INSERT INTO event_words (event_words, rank) VALUES ('hashsize', ${usualHashBytes})`)
    },
    *finish({ seq, at, now, revision, overlay }) {
      db.exec('BEGIN')
      yield* layOverlay(db, overlay, now)
      db.run('UPDATE replica SET seq = ?, as_of = ?, complete = 1, outbox_revision = ?', seq, at, revision)
      db.exec('COMMIT')
      loading.close()
      flushToDisk(path)
    },
    abandon() {
      isAbandoned = true
      loading.close()
      removeDatabase(path)
    },
  }
}

/** A load that was given up, or whose thread was started again in the middle: it begins anew. */
export function interrupted(): SwitchboardError {
  return new SwitchboardError('service.busy', 'The load was interrupted.')
}

/** Puts the loaded file in the replica's place in one step. Nothing may have the old one open. */
export function swapIn(replicaPath: string): void {
  for (const suffix of ['-wal', '-shm']) files.rmSync(`${replicaPath}${suffix}`, { force: true })
  files.renameSync(loadingPathOf(replicaPath), replicaPath)
}

function flushToDisk(path: string): void {
  const file = files.openSync(path, 'r+')
  try {
    files.fsyncSync(file)
  } finally {
    files.closeSync(file)
  }
}

/** Rows first, indexes afterwards: sorting once is faster than keeping an order. The unique ones by which texts are found again stay. */
function dropIndexes(db: WriteDb): readonly string[] {
  const indexes = db.all<{ name: string; sql: string }>(
    `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL`,
  )
  for (const { name } of indexes) db.exec(`DROP INDEX ${name}`)
  return indexes.map(({ sql }) => sql)
}

function* buildView(db: WriteDb, indexes: readonly string[], now: number): Generator<void, void> {
  db.run(`INSERT INTO inbox_item SELECT no, group_no, provider, state, closes_at, opened_seq, decider_no, state_json, NULL, assignee
    FROM synced_event WHERE group_no IS NOT NULL ORDER BY no`)
  yield
  for (const sql of indexes) {
    createIndex(db, sql)
    yield
  }
  const none = createOverlay([])
  for (const id of db.values<MappingId>('SELECT id FROM synced_mapping')) refoldMapping(db, id, none)
  yield
  db.run(
    `INSERT INTO inbox_group_state SELECT group_no, state, max(provider), count(*), max(no), min(no), ${neverCloses} FROM inbox_item GROUP BY group_no, state`,
  )
  db.run(
    `UPDATE inbox_group_state SET closes_at = coalesce((SELECT min(i.closes_at) FROM inbox_item i
    WHERE i.group_no = inbox_group_state.group_no AND i.state = inbox_group_state.state AND i.closes_at > ?), ${neverCloses})`,
    now,
  )
  yield
  db.run(
    `INSERT INTO inbox_tally SELECT state, provider, sum(n), count(*) FROM inbox_group_state GROUP BY state, provider`,
  )
  db.run(
    `INSERT INTO inbox_hour SELECT 0, state, provider, no / ${numbersPerHour} AS hour, count(*) FROM inbox_item GROUP BY state, provider, hour`,
  )
  yield
  db.run(
    `INSERT INTO inbox_hour SELECT 1, state, provider, closes_at / 3600000 AS hour, count(*) FROM inbox_item WHERE closes_at IS NOT NULL GROUP BY state, provider, hour`,
  )
  yield
  db.run(
    `INSERT INTO inbox_group_type SELECT i.group_no, i.state, e.type, count(*) FROM inbox_item i JOIN synced_event e ON e.no = i.no GROUP BY i.group_no, i.state, e.type`,
  )
  yield
  db.run('UPDATE decider SET items = (SELECT count(*) FROM inbox_item i WHERE i.decider_no = decider.decider_no)')
}

function createIndex(db: WriteDb, sql: string): void {
  try {
    db.exec(sql)
  } catch (error) {
    throw new SwitchboardError('internal', 'The service sent the same row twice in one snapshot.', { cause: error })
  }
}
