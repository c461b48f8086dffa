import { createHash } from 'node:crypto'
import { openPostgresLink, type PostgresLink } from '#backend/store/postgres/postgres-link.ts'
import type { SqliteDatabase } from '#backend/store/database.ts'
import type { ServiceDatabase } from '#backend/store/service-database.ts'
import type { StoreLocation } from '#backend/store/store-location.ts'

/** The server on which this run's stores are, or undefined where they are files. */
const server = process.env['SWITCHBOARD_TEST_POSTGRES']

export const onPostgres = server !== undefined

/** The store that belongs to a path: that file, or a database of its own. The same path is the same store. */
export function storeAt(file: string): StoreLocation {
  const url = databaseFor(file)
  return url === undefined ? { kind: 'sqlite', file } : { kind: 'postgres', url }
}

/** The file that a test looks into; such a test is about SQLite. */
export function fileOf(database: ServiceDatabase): SqliteDatabase {
  if ('checkpoint' in database) return database as SqliteDatabase
  throw new Error('This store is no file.')
}

/** As options of a service whose folder this is. */
export function storeIn(dataDir: string): { readonly dataDir: string; readonly databaseUrl?: string } {
  const databaseUrl = databaseFor(dataDir)
  return databaseUrl === undefined ? { dataDir } : { dataDir, databaseUrl }
}

function databaseFor(path: string): string | undefined {
  if (server === undefined) return undefined
  const schema = `test_${createHash('sha256').update(path).digest('hex').slice(0, 16)}`
  if (!made.has(schema)) makeSchema(server, schema)
  made.add(schema)
  const url = new URL(server)
  url.searchParams.set('options', `-c search_path=${schema}`)
  return url.href
}

const made = new Set<string>()
let maker: PostgresLink | undefined

function makeSchema(url: string, schema: string): void {
  const threadUrl = new URL('../../backend/store/postgres/postgres-thread.ts', import.meta.url)
  // Kept: its thread costs more than what it makes, and it keeps no process from ending.
  maker ??= openPostgresLink({ url, threadUrl })
  const statements = [{ text: `CREATE SCHEMA IF NOT EXISTS ${schema}`, values: [] }]
  const said = maker.ask({ kind: 'run', connection: 1, statements, begins: true, repeatable: false })
  if (said.kind === 'failed') throw new Error(said.failure.message)
}
