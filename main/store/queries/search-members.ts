import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { MemberId } from '#shared/model/ids.ts'
import { wordPatterns } from '../replica/search-words.ts'
import type { Records } from './shown-records.ts'

/** People who are active, by name; not those who were offboarded here. */
export function searchMembers(
  { db, ops }: Pick<Records, 'db' | 'ops'>,
  { offset, limit, text }: { readonly offset: number; readonly limit: number; readonly text: string },
): IpcOutput<'members.search'> {
  const patterns = wordPatterns(text)
  // An undo of a decision that isn't pulled yet follows it, and puts them back.
  const left = new Set<string>()
  for (const { intent, before } of ops) {
    if (before.kind !== 'member') continue
    if (intent.type === 'op.undo') left.delete(before.id)
    else left.add(before.id)
  }
  const values = [JSON.stringify([...left]), ...patterns]
  const from = `FROM synced_member INDEXED BY synced_member_by_name WHERE active = 1 AND id NOT IN (SELECT value FROM json_each(?))${patterns.map(() => ' AND words LIKE ?').join('')}`
  return {
    total: db.value<number>(`SELECT count(*) ${from}`, ...values) ?? 0,
    rows: db.all<{ id: MemberId; name: string }>(
      `SELECT id, name ${from} ORDER BY name COLLATE NOCASE, id LIMIT ? OFFSET ?`,
      ...values,
      limit,
      offset,
    ),
  }
}
