import type Database from 'better-sqlite3'

const shown = 20

/** What SQLite itself finds wrong with a database: pages, indexes, and rows that refer to nothing. */
export function integrityProblems(connection: Database.Database): string[] {
  try {
    return [...pageProblems(connection), ...orphans(connection)]
  } catch (error) {
    // Too damaged even to be checked to its end.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CORRUPT'))
      return [error.message]
    throw error
  }
}

function pageProblems(connection: Database.Database): string[] {
  const lines = connection.prepare<[], string>('SELECT * FROM pragma_integrity_check').pluck().all()
  return lines.filter((line) => line !== 'ok').slice(0, shown)
}

function orphans(connection: Database.Database): string[] {
  const counts = connection.prepare<[], { readonly name: string; readonly refers: string; readonly rows: number }>(
    'SELECT "table" AS name, parent AS refers, count(*) AS rows FROM pragma_foreign_key_check GROUP BY 1, 2',
  )
  return counts.all().map(({ name, refers, rows }) => `${name}: ${rows} rows refer to a ${refers} that is not there`)
}
