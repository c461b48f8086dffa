import { statSync } from 'node:fs'
import { countProblems } from './count-problems.ts'
import { describeDatabase, type DatabaseFacts, schemaVersionOf } from './describe-database.ts'
import { toReaderDb } from '#backend/store/sqlite-db.ts'
import { integrityProblems } from './integrity-problems.ts'
import { openExisting } from './open-existing.ts'

export interface CheckFacts extends Partial<DatabaseFacts> {
  readonly ok: boolean
  readonly file: string
  readonly bytes: number
  readonly problems: readonly string[]
}

/** Reads a whole database, served or not, and says what is wrong with it. Changes nothing. */
export function checkFile(file: string): CheckFacts {
  const { connection } = openExisting(file)
  try {
    connection.exec('BEGIN')
    const damage = integrityProblems(connection)
    const { size: bytes } = statSync(file)
    // Counts over damaged pages would only fail, or lie.
    if (damage.length > 0) return { ok: false, file, bytes, problems: damage }
    const problems = countProblems(toReaderDb(connection), schemaVersionOf(connection))
    return { ok: problems.length === 0, file, bytes, problems, ...describeDatabase(connection) }
  } finally {
    connection.close()
  }
}
