import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { MemberId } from '#shared/model/ids.ts'
import { wordPatterns } from '../replica/search-words.ts'
import type { ReadDb } from '../sqlite/database.ts'

/** People who are active, by name. */
export function searchMembers(
  db: ReadDb,
  { offset, limit, text }: { readonly offset: number; readonly limit: number; readonly text: string },
): IpcOutput<'members.search'> {
  const patterns = wordPatterns(text)
  const from = `FROM synced_member INDEXED BY synced_member_by_name WHERE active = 1${patterns.map(() => ' AND words LIKE ?').join('')}`
  return {
    total: db.value<number>(`SELECT count(*) ${from}`, ...patterns) ?? 0,
    rows: db.all<{ id: MemberId; name: string }>(
      `SELECT id, name ${from} ORDER BY name COLLATE NOCASE, id LIMIT ? OFFSET ?`,
      ...patterns,
      limit,
      offset,
    ),
  }
}
