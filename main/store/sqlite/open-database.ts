import Database from 'better-sqlite3'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { DatabaseHandle } from './database.ts'
import { wrapDatabase } from './database.ts'
import { addFilterFunctions } from './filter-functions.ts'
import { holdLog } from './hold-log.ts'

/** One step of a schema's history. Never edited once released. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}

export interface DatabaseKind {
  /** Tells our files from others', in the header of each. */
  readonly applicationId: number
  readonly migrations: readonly Migration[]
  /** `NORMAL` where the file can be pulled again, `FULL` where it is the only copy. */
  readonly synchronous: 'NORMAL' | 'FULL'
  /** How much of the file each connection keeps in memory. */
  readonly cacheKiB: number
}

interface OpenOptions {
  /** Whether the thread that writes also copies the log back into the file. */
  readonly logCopied: 'here' | 'elsewhere'
}

/** Opens or creates a file of ours and brings it to the newest version. A newer or foreign file is refused and left alone. */
export function openDatabase(
  path: string,
  kind: DatabaseKind,
  options: OpenOptions = { logCopied: 'here' },
): DatabaseHandle {
  // What is refused is refused by a connection that couldn't change it, and until the opening is done that one stays the last.
  const held = holdLog(path)
  try {
    if (held !== undefined) refuseOthers(held, path, kind)
    return openWriter(path, kind, options)
  } finally {
    held?.close()
  }
}

function openWriter(path: string, kind: DatabaseKind, options: OpenOptions): DatabaseHandle {
  const db = new Database(path, { timeout: 5000 })
  try {
    refuseOthers(db, path, kind)
    db.pragma('page_size = 8192')
    db.pragma('journal_mode = WAL')
    db.pragma(`synchronous = ${kind.synchronous}`)
    // A log that stays small is written over in place, which is faster than letting it grow. Copied elsewhere, this is only the last resort.
    db.pragma(`wal_autocheckpoint = ${options.logCopied === 'here' ? 2000 : 20_000}`)
    db.pragma('journal_size_limit = 67108864')
    setCommon(db, kind.cacheKiB)
    migrate(db, kind)
    return wrapDatabase(db)
  } catch (error) {
    db.close()
    throw error
  }
}

/** A second connection that can only read: it sees the last commit while the writer is still at work. */
export function openReader(path: string, cacheKiB: number): DatabaseHandle {
  const db = new Database(path, { readonly: true, timeout: 5000 })
  setCommon(db, cacheKiB)
  addFilterFunctions(db)
  return wrapDatabase(db)
}

/** A file that is being filled and shown to nobody: a crash throws it away, so nothing waits for the disk. */
export function openLoading(path: string, kind: DatabaseKind): DatabaseHandle {
  const db = new Database(path)
  db.pragma('page_size = 8192')
  db.pragma('journal_mode = OFF')
  db.pragma('synchronous = OFF')
  db.pragma('locking_mode = EXCLUSIVE')
  setCommon(db, loadingCacheKiB)
  migrate(db, kind)
  return wrapDatabase(db)
}

/** A first load builds its indexes in here, and gives it back when it is done. */
const loadingCacheKiB = 32_000

function setCommon(db: Database.Database, cacheKiB: number): void {
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('temp_store = MEMORY')
  db.pragma(`cache_size = -${cacheKiB}`)
}

function refuseOthers(db: Database.Database, path: string, kind: DatabaseKind): void {
  const applicationId = db.pragma('application_id', { simple: true })
  const version = Number(db.pragma('user_version', { simple: true }))
  const empty = db.prepare('SELECT count(*) FROM sqlite_master').pluck().get() === 0
  if (applicationId !== kind.applicationId && !(empty && applicationId === 0)) {
    throw new SwitchboardError('store.foreign', `${path} belongs to another program; it was left as it is.`, {
      details: { path },
    })
  }
  const newest = kind.migrations.at(-1)?.version ?? 0
  if (version > newest) {
    throw new SwitchboardError('store.newer', 'The data folder was written by a newer version of Switchboard.', {
      details: { path, version, newest },
    })
  }
}

function migrate(db: Database.Database, kind: DatabaseKind): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  for (const migration of kind.migrations) {
    if (migration.version <= version) continue
    db.transaction(() => {
      db.exec(migration.sql)
      db.pragma(`application_id = ${kind.applicationId}`)
      db.pragma(`user_version = ${migration.version}`)
    }).immediate()
  }
}
