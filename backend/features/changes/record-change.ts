import { must } from '#shared/lib/must.ts'
import type { ChangeEntity } from '#shared/model/change.ts'
import type { WriteDb } from '#backend/store/db.ts'

/**
 * Puts a row of a workspace at the end of its feed and answers the new seq. Call it in the transaction that writes the row:
 * the workspace's row orders all writers, so a reader never sees a later seq before an earlier one.
 */
export function recordChange(
  db: WriteDb,
  workspaceId: string,
  entity: ChangeEntity,
  id: string,
  options: { readonly at: number; readonly tombstone?: boolean },
): number {
  const { seq } = must(
    db.returning<{ seq: number }>('UPDATE workspace SET seq = seq + 1 WHERE id = ? RETURNING seq').get(workspaceId),
    'callers write rows of existing workspaces only',
  )
  db.write(
    `INSERT INTO change (workspace_id, seq, entity, entity_id, tombstone, at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (workspace_id, entity, entity_id) DO UPDATE SET seq = excluded.seq, tombstone = excluded.tombstone, at = excluded.at`,
  ).run(workspaceId, seq, entity, id, options.tombstone === true ? 1 : 0, options.at)
  return seq
}
