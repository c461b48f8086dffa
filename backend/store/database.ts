import Database from 'better-sqlite3'
import { closeSync, openSync, statSync } from 'node:fs'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { assertOurs, migrate } from './migrate.ts'
import { type Migration, migrations as allMigrations } from './migration.ts'
import type { FreePages, ServiceDatabase } from './service-database.ts'
import { toReaderDb, toWriteDb } from './sqlite-db.ts'
import { toStoreError } from './store-error.ts'

const busyTimeoutMs = 5_000

export interface SqliteDatabase extends ServiceDatabase {
  readonly location: { readonly kind: 'sqlite'; readonly file: string }
  readonly file: string
  readonly freePages: FreePages
  /** Moves what the log holds into the file, as far as readers allow. */
  checkpoint(): void
  /** After how many pages of log a commit here does that by itself; 0 leaves it to another connection. */
  checkpointEvery(pages: number): void
  /** How much this connection may keep in memory, and of one transaction before it goes to the log. */
  keepInMemory(megabytes: number): void
}

/** Opens the service's database, creating or migrating it; throws `store.newer`, `store.foreign`, `store.damaged`. */
export function openServiceDatabase(options: { file: string; migrations?: readonly Migration[] }): SqliteDatabase {
  const { file, migrations = allMigrations } = options
  const connection = openChecked(file, migrations)
  const readers = new Set<Database.Database>()
  const write = toWriteDb(connection)
  const sizeOf = (name: string) => statSync(name, { throwIfNoEntry: false })?.size ?? 0
  function openReader() {
    const reader = new Database(file, { readonly: true })
    setPragmas(reader)
    readers.add(reader)
    const db = toReaderDb(reader)
    return { ...db, close: () => void (readers.delete(reader) && db.close()) }
  }
  return {
    location: { kind: 'sqlite', file },
    file,
    write,
    openReader,
    openMark() {
      const reader = openReader()
      const version = reader.read<{ data_version: number }>('SELECT data_version FROM pragma_data_version')
      return { everyMs: 50, read: () => version.get()?.data_version ?? 0, close: () => reader.close() }
    },
    leaveUpkeep: () => void connection.pragma('wal_autocheckpoint = 0'),
    sizeBytes: () => sizeOf(file) + sizeOf(`${file}-wal`),
    freePages: {
      count: () =>
        write
          .read<{ free: number; total: number }>(
            'SELECT freelist_count AS free, page_count AS total FROM pragma_freelist_count, pragma_page_count',
          )
          .get() ?? { free: 0, total: 0 },
      giveBack(count) {
        // Prepared, it would stop after its first page.
        try {
          connection.exec(`PRAGMA incremental_vacuum(${count})`)
        } catch (error) {
          throw toStoreError(error)
        }
      },
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
