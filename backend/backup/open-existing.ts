import Database from 'better-sqlite3'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { assertOurs, serviceApplicationId } from '#backend/store/migrate.ts'
import { migrations } from '#backend/store/migration.ts'
import { toStoreError } from '#backend/store/store-error.ts'

const newest = migrations.at(-1)?.version ?? 0
/** Of SQLite's file format: four bytes, the highest first. */
const applicationIdAt = 68

/** Opens a service's database for reading, without changing or migrating it; throws `backup.not_found`, `store.foreign`, `store.newer`, `store.damaged`. */
export function openExisting(file: string): { readonly connection: Database.Database; readonly version: number } {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new SwitchboardError('backup.not_found', `There is no file ${file}.`)
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
    const isDamaged = failure instanceof SwitchboardError && failure.code === 'store.damaged'
    if (!isDamaged) throw failure
    throw saysItIsOurs(file) ? damaged(file, failure) : foreign(file, error)
  }
}

/** Of a file that can't be read as a database: where its header has our mark, it is a damaged one of ours. */
function saysItIsOurs(file: string): boolean {
  const mark = Buffer.alloc(4)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, mark, 0, 4, applicationIdAt)
  } finally {
    closeSync(handle)
  }
  return mark.readUInt32BE() === serviceApplicationId
}

/** Whoever reads several files one after the other has only this to tell which of them it was. */
function damaged(file: string, { cause, details }: SwitchboardError): SwitchboardError {
  const message = `${file} is damaged and was left as it is. Use a backup that \`check\` finds whole.`
  return new SwitchboardError('store.damaged', message, { cause, details: { ...details, path: file } })
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
