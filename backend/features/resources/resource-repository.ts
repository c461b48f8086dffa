import { z } from 'zod'
import type { Resource } from '#shared/model/resource.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { resourceColumns, toResource } from './resource-row.ts'
import type { ResourceRow } from './resource-row.ts'

const cursorKey = z.tuple([z.string(), z.string()])

export function listResources(
  db: ReadDb,
  of: { readonly workspaceId: string; readonly installationId: string },
  page: { readonly limit: number; readonly cursor?: string | undefined },
): { items: Resource[]; next_cursor: string | null } {
  const [fullName, id] = decodeCursor(page.cursor, cursorKey) ?? ['', '']
  const rows = db
    .read<ResourceRow>(
      `SELECT ${resourceColumns} FROM resource WHERE workspace_id = ? AND installation_id = ? AND (full_name, id) > (?, ?)
       ORDER BY full_name, id LIMIT ?`,
    )
    .all(of.workspaceId, of.installationId, fullName, id, page.limit + 1)
  return toPage(rows, { limit: page.limit, key: (row) => [row.full_name, row.id], item: toResource })
}

/** By the provider's immutable id. */
export function findResourceByExternalId(
  db: ReadDb,
  of: { readonly workspaceId: string; readonly installationId: string; readonly kind: string; readonly externalId: string },
): Resource | undefined {
  const row = db
    .read<ResourceRow>(
      `SELECT ${resourceColumns} FROM resource WHERE workspace_id = ? AND installation_id = ? AND kind = ? AND external_id = ?`,
    )
    .get(of.workspaceId, of.installationId, of.kind, of.externalId)
  return row === undefined ? undefined : toResource(row)
}
