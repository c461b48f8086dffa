import Database from 'better-sqlite3'
import { existsSync } from 'node:fs'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { assertOurs } from '#backend/store/migrate.ts'
import { migrations } from '#backend/store/migration.ts'
import { toStoreError } from '#backend/store/store-error.ts'

const newest = migrations.at(-1)?.version ?? 0

/** Opens a service's database for reading, without changing or migrating it; throws `backup.not_found`, `store.foreign`, `store.newer`. */
export function openExisting(file: string): { readonly connection: Database.Database; readonly version: number } {
  if (!existsSync(file)) throw new SwitchboardError('backup.not_found', `There is no file ${file}.`)
  let connection: Database.Database | undefined
  try {
    connection = new Database(file, { readonly: true })
    connection.pragma('busy_timeout = 5000')
    connection.pragma('synchronous = FULL')
    assertOurs({ connection, file }, newest)
    const version = Number(connection.pragma('user_version', { simple: true }))
    if (version === 0) throw foreign(file)
    return { connection, version }
  } catch (error) {
    connection?.close()
    const failure = toStoreError(error)
    throw failure instanceof SwitchboardError && failure.code === 'store.damaged' ? foreign(file, error) : failure
  }
}

function foreign(file: string, cause?: unknown): SwitchboardError {
  return new SwitchboardError(
    'store.foreign',
    `${file} is not a Switchboard service’s database; it was left as it is.`,
    {
      cause,
      details: { path: file },
    },
  )
}
