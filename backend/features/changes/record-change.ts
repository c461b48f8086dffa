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
  const seq = reserveSeqs(db, workspaceId, 1)
  putChange(db, { workspaceId, seq, entity, id, at: options.at, tombstone: options.tombstone === true })
  return seq
}

/**
 * Takes the next `count` seqs of a workspace and answers the first; each must get its change in the same transaction. The row
 * is read once in a transaction: nobody else moves it meanwhile.
 */
export function reserveSeqs(db: WriteDb, workspaceId: string, count: number): number {
  const before = db.known.get(workspaceId) ?? seqHeldBack(db, workspaceId)
  db.known.set(workspaceId, before + count)
  db.write('UPDATE workspace SET seq = ? WHERE id = ?').run(before + count, workspaceId)
  return before + 1
}

function seqHeldBack(db: WriteDb, workspaceId: string): number {
  const sql = `SELECT seq FROM workspace WHERE id = ? ${db.isShared ? 'FOR UPDATE' : ''}`
  return must(db.read<{ seq: number }>(sql).get(workspaceId), 'callers write rows of existing workspaces only').seq
}

/** Writes the change of a seq that was reserved. */
export function putChange(
  db: WriteDb,
  change: { workspaceId: string; seq: number; entity: ChangeEntity; id: string; at: number; tombstone?: boolean },
): void {
  db.write(
    `INSERT INTO change (workspace_id, seq, entity, entity_id, tombstone, at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (workspace_id, entity, entity_id) DO UPDATE SET seq = excluded.seq, tombstone = excluded.tombstone, at = excluded.at`,
  ).run(change.workspaceId, change.seq, change.entity, change.id, change.tombstone === true ? 1 : 0, change.at)
}
