import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Migration } from '../migration.ts'
import { lockSpace, type PostgresSession } from './postgres-session.ts'
import { toPostgresDdl } from './to-postgres-ddl.ts'

const migrating = 2

/** Brings the tables up to date, all steps in one transaction: whoever else starts now waits, and finds them done. */
export function migratePostgres(session: PostgresSession, migrations: readonly Migration[]): void {
  const newest = migrations.at(-1)?.version ?? 0
  if (versionOf(session) === newest) return
  session.begin('BEGIN', { kind: 'nothing' })
  try {
    session.takeTime()
    session.read(`SELECT pg_advisory_xact_lock(${lockSpace}, ${migrating})`, [])
    const version = versionOf(session)
    if (version > newest)
      throw new SwitchboardError('store.newer', 'The database was written by a newer version; update to open it.', {
        details: { version, newest },
      })
    if (version === 0) requireEmpty(session)
    session.script('CREATE TABLE IF NOT EXISTS switchboard_schema (version bigint PRIMARY KEY, name text NOT NULL)')
    for (const { version: to, name, sql, postgres = '' } of migrations) {
      if (to <= version) continue
      session.script(toPostgresDdl(sql) + postgres)
      session.write('INSERT INTO switchboard_schema (version, name) VALUES (?, ?)', [to, name])
    }
    session.commit()
  } catch (error) {
    session.rollback()
    throw error
  }
}

function versionOf(session: PostgresSession): number {
  const [table] = session.read("SELECT to_regclass('switchboard_schema') IS NOT NULL AS here", [])
  if ((table as { readonly here: number }).here === 0) return 0
  const [row] = session.read('SELECT coalesce(max(version), 0) AS version FROM switchboard_schema', [])
  return (row as { readonly version: number }).version
}

function requireEmpty(session: PostgresSession): void {
  const [row] = session.read('SELECT count(*) AS tables FROM pg_tables WHERE schemaname = current_schema()', [])
  const { tables } = row as { readonly tables: number }
  if (tables > 0)
    throw new SwitchboardError('store.foreign', 'The database holds another program’s tables; it was left as it is.', {
      details: { tables },
    })
}
