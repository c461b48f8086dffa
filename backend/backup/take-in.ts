import Database from 'better-sqlite3'
import { closeSync, openSync } from 'node:fs'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import type { Clock } from '#shared/lib/clock.ts'
import { openServiceDatabase } from '#backend/store/database.ts'
import { toReaderDb } from '#backend/store/sqlite-db.ts'
import { transaction } from '#backend/store/transaction.ts'
import { syncFile } from '#backend/store/sync-to-disk.ts'
import { beginLife } from './begin-life.ts'
import { countProblems } from './count-problems.ts'
import { describeDatabase, type DatabaseFacts, schemaVersionOf } from './describe-database.ts'
import { integrityProblems } from './integrity-problems.ts'
import { openExisting } from './open-existing.ts'

export interface TakenIn extends DatabaseFacts {
  /** What doesn't add up in the backup; it can be served all the same. */
  readonly warnings: readonly string[]
}

interface Source {
  readonly from: string
  readonly draft: string
  readonly actor: string
  readonly clock: Clock
  readonly randomBytes: (count: number) => Uint8Array
}

/** Makes of a backup a database that may be served: checked, of this version, and in a new life of its feeds. The backup stays as it is. */
export async function takeIn({ from, draft, actor, clock, randomBytes }: Source): Promise<TakenIn> {
  await copy(from, draft)
  const database = openServiceDatabase({ file: draft })
  try {
    const newId = createNewId(randomBytes, clock)
    transaction(database.write, () => void beginLife(database.write, { actor, newId, now: clock() }))
  } finally {
    database.close()
  }
  syncFile(draft)
  const connection = new Database(draft, { readonly: true })
  try {
    return {
      ...describeDatabase(connection),
      warnings: countProblems(toReaderDb(connection), schemaVersionOf(connection)),
    }
  } finally {
    connection.close()
  }
}

async function copy(from: string, draft: string): Promise<void> {
  const { connection } = openExisting(from)
  try {
    const problems = integrityProblems(connection)
    if (problems.length > 0)
      throw new SwitchboardError('store.damaged', `${from} is damaged: ${problems[0] ?? ''}. Nothing was changed.`, {
        details: { problems },
      })
    closeSync(openSync(draft, 'wx', 0o600))
    await connection.backup(draft)
  } finally {
    connection.close()
  }
}
