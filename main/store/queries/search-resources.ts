import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { InstallationId, ResourceId } from '#shared/model/ids.ts'
import { providerOf } from '../replica/codes.ts'
import { wordPatterns } from '../replica/search-words.ts'
import type { ReadDb } from '../sqlite/database.ts'

interface Columns {
  readonly id: ResourceId
  readonly installation_id: InstallationId
  readonly provider: number
  readonly account_login: string
  readonly full_name: string
  readonly kind: string
  readonly archived: number
  readonly mappings: number
  readonly open_items: number
}

/** Resources that are there, of every installation that is not gone for good, by name. */
export function searchResources(
  db: ReadDb,
  { offset, limit, text }: { readonly offset: number; readonly limit: number; readonly text: string },
): IpcOutput<'resources.search'> {
  const patterns = wordPatterns(text)
  const from = `FROM synced_resource r JOIN synced_installation n ON n.id = r.installation_id
    WHERE r.removed_at IS NULL AND n.state_json ->> '$.kind' NOT IN ('revoked', 'disconnected')${patterns.map(() => ' AND (r.words || n.words) LIKE ?').join('')}`
  const rows = db.all<Columns>(
    `SELECT r.id, r.installation_id, n.provider, n.account_login, r.full_name, r.kind, r.archived,
       (SELECT count(*) FROM mapping_view m INDEXED BY mapping_view_resource WHERE m.resource_id = r.id AND m.current = 1) AS mappings,
       (SELECT coalesce(sum(s.n), 0) FROM inbox_group g CROSS JOIN inbox_group_state s ON s.group_no = g.group_no AND s.state = 0 WHERE g.resource_id = r.id) AS open_items
     ${from} ORDER BY r.full_name COLLATE NOCASE, r.id LIMIT ? OFFSET ?`,
    ...patterns,
    limit,
    offset,
  )
  return {
    total: db.value<number>(`SELECT count(*) ${from}`, ...patterns) ?? 0,
    rows: rows.map((row) => ({
      id: row.id,
      installationId: row.installation_id,
      provider: providerOf(row.provider),
      account: row.account_login,
      fullName: row.full_name,
      kind: row.kind,
      archived: row.archived === 1,
      mappings: row.mappings,
      openItems: row.open_items,
    })),
  }
}
