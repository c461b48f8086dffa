import { z } from 'zod'
import type { Mapping } from '#shared/model/mapping.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb, SqlValue } from '#backend/store/db.ts'
import { mappingColumns, toMapping } from './mapping-row.ts'
import type { MappingRow } from './mapping-row.ts'

const cursorKey = z.tuple([z.int(), z.string()])

/** Mappings of a workspace, newest first. */
export function listMappings(
  db: ReadDb,
  workspaceId: string,
  query: {
    readonly limit: number
    readonly cursor?: string | undefined
    readonly state?: string | undefined
    readonly resource?: string | undefined
    readonly destination?: string | undefined
  },
): { items: Mapping[]; next_cursor: string | null } {
  const [createdAt, id] = decodeCursor(query.cursor, cursorKey) ?? [Number.MAX_SAFE_INTEGER, '']
  const conditions = ['mapping.workspace_id = ?', '(mapping.created_at, mapping.id) < (?, ?)']
  const params: SqlValue[] = [workspaceId, createdAt, id]
  if (query.state !== undefined) {
    conditions.push('mapping.state_kind = ?')
    params.push(query.state)
  }
  if (query.resource !== undefined) {
    conditions.push('mapping.resource_id = ?')
    params.push(query.resource)
  }
  if (query.destination !== undefined) {
    conditions.push('mapping.destination_id = ?')
    params.push(query.destination)
  }
  const rows = db
    .read<MappingRow>(
      `SELECT ${mappingColumns} FROM mapping WHERE ${conditions.join(' AND ')} ORDER BY mapping.created_at DESC, mapping.id DESC LIMIT ?`,
    )
    .all(...params, query.limit + 1)
  return toPage(rows, { limit: query.limit, key: (row) => [row.created_at, row.id], item: toMapping })
}
