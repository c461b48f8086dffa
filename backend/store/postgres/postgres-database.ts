import { type Migration, migrations as allMigrations } from '../migration.ts'
import type { ServiceDatabase } from '../service-database.ts'
import { migratePostgres } from './migrate-postgres.ts'
import { toPostgresReaderDb, toPostgresWriteDb } from './postgres-db.ts'
import { openPostgresLink } from './postgres-link.ts'
import { PostgresSession } from './postgres-session.ts'

/** The thread: beside this file as source, beside the programs as built. */
function postgresThreadUrl(): URL {
  const { url } = import.meta
  if (url.endsWith('.ts')) return new URL('./postgres-thread.ts', url)
  return new URL(url.includes('/chunks/') ? '../postgres-thread.js' : './postgres-thread.js', url)
}

// What consoles are told of, and who is let in: a token that was revoked ends the streams that it opened.
const mark = `SELECT coalesce(sum(seq), 0) AS seq, count(*) AS workspaces,
  (SELECT count(*) FROM operator_token WHERE revoked_at IS NOT NULL) AS revoked FROM workspace`

/** Opens the service's database, making or migrating its tables; throws `store.unreachable`, `store.newer`, `store.foreign`. */
export function openPostgresDatabase(options: {
  readonly url: string
  readonly migrations?: readonly Migration[]
}): ServiceDatabase {
  const { url, migrations = allMigrations } = options
  const link = openPostgresLink({ url, threadUrl: postgresThreadUrl() })
  let connections = 0
  const openSession = () => {
    connections += 1
    const connection = connections
    const close = () => void link.ask({ kind: 'close', connection })
    return { session: new PostgresSession(link, connection), close }
  }
  const { session } = openSession()
  try {
    migratePostgres(session, migrations)
  } catch (error) {
    link.close()
    throw error
  }
  const openReader = () => {
    const { session: reader, close } = openSession()
    return toPostgresReaderDb(reader, close)
  }
  return {
    location: { kind: 'postgres', url },
    write: toPostgresWriteDb(session),
    openReader,
    openMark() {
      const reader = openReader()
      return { everyMs: 250, read: () => JSON.stringify(reader.read(mark).get()), close: () => reader.close() }
    },
    leaveUpkeep: () => undefined,
    sizeBytes: () => {
      const [row] = session.read('SELECT pg_database_size(current_database()) AS bytes', [])
      return (row as { readonly bytes: number }).bytes
    },
    freePages: undefined,
    close: () => link.close(),
  }
}
