import type { WriteDb } from '#backend/store/db.ts'
import { bulkColumns, type BulkRow } from './bulk-row.ts'

const dayMs = 86_400_000
/** What was run can be looked at, and taken back, for as long as its job is kept. */
const keptRunMs = 30 * dayMs
const keptPlanMs = dayMs

/** The next plan or run that nobody has use for any more. */
export function findOldBulk(db: WriteDb, now: number): BulkRow | undefined {
  return db
    .read<BulkRow>(
      `SELECT ${bulkColumns} FROM bulk WHERE state_kind NOT IN ('counting', 'running', 'undoing')
         AND (expires_at < ? OR (expires_at < ? AND started_at IS NULL)) ORDER BY expires_at LIMIT 1`,
    )
    .get(now - keptRunMs, now - keptPlanMs)
}

/** Removes up to `limit` of its items, and itself with the last. Call it in a transaction. */
export function removeOldBulk(db: WriteDb, { workspace_id: workspaceId, id }: BulkRow, limit: number): void {
  const edge = db
    .read<{ position: number }>(
      'SELECT position FROM bulk_item WHERE workspace_id = ? AND bulk_id = ? ORDER BY position LIMIT 1 OFFSET ?',
    )
    .get(workspaceId, id, limit)
  if (edge !== undefined) {
    db.write('DELETE FROM bulk_item WHERE workspace_id = ? AND bulk_id = ? AND position < ?').run(
      workspaceId,
      id,
      edge.position,
    )
    return
  }
  for (const table of ['bulk_item', 'bulk_tally', 'bulk_mapping'])
    db.write(`DELETE FROM ${table} WHERE workspace_id = ? AND bulk_id = ?`).run(workspaceId, id)
  db.write('DELETE FROM bulk WHERE workspace_id = ? AND id = ?').run(workspaceId, id)
}
