import Database from 'better-sqlite3'
import { closeSync, openSync } from 'node:fs'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { ReaderDb, WriteDb } from './db.ts'
import { assertOurs, migrate } from './migrate.ts'
import { type Migration, migrations as allMigrations } from './migration.ts'
import { toReaderDb, toWriteDb } from './sqlite-db.ts'
import { toStoreError } from './store-error.ts'

const busyTimeoutMs = 5_000

export interface ServiceDatabase {
  readonly file: string
  readonly write: WriteDb
  openReader(): ReaderDb
  /** Moves what the log holds into the file, as far as readers allow. */
  checkpoint(): void
  /** After how many pages of log a commit here does that by itself; 0 leaves it to another connection. */
  checkpointEvery(pages: number): void
  /** How much this connection may keep in memory, and of one transaction before it goes to the log. */
  keepInMemory(megabytes: number): void
  close(): void
}

/** Opens the service's database, creating or migrating it; throws `store.newer`, `store.foreign`, `store.damaged`. */
export function openServiceDatabase(options: { file: string; migrations?: readonly Migration[] }): ServiceDatabase {
  const { file, migrations = allMigrations } = options
  const connection = openChecked(file, migrations)
  const readers = new Set<Database.Database>()
  return {
    file,
    write: toWriteDb(connection),
    openReader() {
      const reader = new Database(file, { readonly: true })
      setPragmas(reader)
      readers.add(reader)
      const db = toReaderDb(reader)
      return { ...db, close: () => void (readers.delete(reader) && db.close()) }
    },
    checkpoint: () => void connection.pragma('wal_checkpoint(PASSIVE)'),
    keepInMemory: (megabytes) => void connection.pragma(`cache_size = -${megabytes * 1024}`),
    checkpointEvery: (pages) => void connection.pragma(`wal_autocheckpoint = ${pages}`),
    close() {
      for (const reader of readers) reader.close()
      readers.clear()
      connection.close()
    },
  }
}

function openChecked(file: string, migrations: readonly Migration[]): Database.Database {
  // Webhook bodies are nobody else's business; SQLite gives its log files the same mode.
  closeSync(openSync(file, 'a', 0o600))
  let connection: Database.Database | undefined
  try {
    connection = new Database(file)
    assertOurs({ connection, file }, migrations.at(-1)?.version ?? 0)
    connection.pragma('page_size = 8192')
    // Only before the first table: what retention frees can go back to the disk, a little at a time.
    connection.pragma('auto_vacuum = INCREMENTAL')
    connection.pragma('journal_mode = WAL')
    setPragmas(connection)
    migrate(connection, migrations)
    return connection
  } catch (error) {
    connection?.close()
    const failure = toStoreError(error)
    if (failure instanceof SwitchboardError && failure.code === 'store.damaged' && isNotADatabase(error)) {
      throw new SwitchboardError('store.foreign', `${file} is not a database; it was left as it is.`, {
        cause: error,
        details: { path: file },
      })
    }
    throw failure
  }
}

/** Set on every open: the library's default after the first open is weaker. */
function setPragmas(connection: Database.Database): void {
  connection.pragma(`busy_timeout = ${busyTimeoutMs}`)
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('temp_store = MEMORY')
  connection.pragma('cache_size = -16000')
}

function isNotADatabase(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB'
}
