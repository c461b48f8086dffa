import type { ReadDb } from '../sqlite/database.ts'

/** The names of projects and feeds by id, of those that are known here. */
export function destinationNames(db: ReadDb, ids: readonly string[]): Readonly<Record<string, string>> {
  const rows = db.all<{ id: string; name: string }>(
    'SELECT p.id, p.name FROM json_each(?) asked CROSS JOIN synced_project p ON p.id = asked.value',
    JSON.stringify([...new Set(ids)]),
  )
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}
