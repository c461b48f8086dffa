import type Database from 'better-sqlite3'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Migration } from './migration.ts'

/** "SwbS" in the file's header: this database is a Switchboard service's. */
export const serviceApplicationId = 0x53_77_62_53

/** Refuses databases that are another program's or a newer version's, before anything is written to them. */
export function assertOurs(
  { connection, file }: { connection: Database.Database; file: string },
  newest: number,
): void {
  const applicationId = readHeader(connection, 'application_id')
  const version = readHeader(connection, 'user_version')
  const tables = connection.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get() ?? 0
  const untouched = applicationId === 0 && version === 0 && tables === 0
  if (!untouched && applicationId !== serviceApplicationId) {
    throw new SwitchboardError('store.foreign', `${file} belongs to another program; it was left as it is.`, {
      details: { path: file, applicationId },
    })
  }
  if (version > newest) {
    throw new SwitchboardError('store.newer', `${file} was written by a newer version; update to open it.`, {
      details: { path: file, version, newest },
    })
  }
}

/** Brings the schema up to date, one transaction per step: killed at any point, the file holds a whole version. */
export function migrate(connection: Database.Database, migrations: readonly Migration[]): void {
  for (const migration of migrations) {
    const step = connection.transaction(() => {
      // Read inside the transaction: another process may have migrated while this one waited for the lock.
      if (readHeader(connection, 'user_version') >= migration.version) return
      connection.exec(migration.sql)
      connection.pragma(`application_id = ${serviceApplicationId}`)
      connection.pragma(`user_version = ${migration.version}`)
    })
    step.immediate()
  }
}

function readHeader(connection: Database.Database, name: 'application_id' | 'user_version'): number {
  const value: unknown = connection.pragma(name, { simple: true })
  if (typeof value !== 'number') throw new Error(`The pragma ${name} answered no number.`)
  return value
}
