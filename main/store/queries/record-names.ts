import type { ReadDb } from '../sqlite/database.ts'

/** How a person calls what has an id of that kind; `id` is the one that is asked for. */
const nameByPrefix: Readonly<Record<string, string>> = {
  prj: 'SELECT name FROM synced_project WHERE id = ?1',
  feed: 'SELECT name FROM synced_project WHERE id = ?1',
  inst: 'SELECT account_login FROM synced_installation WHERE id = ?1',
  res: 'SELECT full_name FROM synced_resource WHERE id = ?1',
  // A suggestion is named after its resource.
  sug: "SELECT full_name FROM synced_resource WHERE id = 'res' || substr(?1, 4)",
  map: `SELECT m.resource_name || ' → ' || coalesce(p.name, m.project_id) FROM mapping_view m LEFT JOIN synced_project p ON p.id = m.project_id
    WHERE m.id = ?1`,
  mem: 'SELECT name FROM synced_member WHERE id = ?1',
  rule: "SELECT json_extract(json, '$.name') FROM synced_rule WHERE id = ?1",
  link: "SELECT json_extract(json, '$.login') FROM synced_link WHERE id = ?1",
  ovr: 'SELECT p.name FROM synced_override o JOIN synced_project p ON p.id = o.project_id WHERE o.id = ?1',
  evt: 'SELECT title FROM synced_event WHERE id = ?1',
}

/** What ids stand for, of those that are known here. */
export function recordNames(db: ReadDb, ids: readonly string[]): Readonly<Record<string, string>> {
  const names: Record<string, string> = {}
  for (const id of ids) {
    const sql = nameByPrefix[id.slice(0, id.indexOf('_'))]
    const name = sql === undefined ? undefined : db.value<string | null>(sql, id)
    if (typeof name === 'string' && name !== '') names[id] = name
  }
  return names
}
