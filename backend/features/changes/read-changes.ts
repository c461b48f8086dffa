import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Change, ChangeEntity, LostSeqs } from '#shared/model/change.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { replicatedRows } from './replicated-rows.ts'

interface ChangeRow {
  readonly seq: number
  readonly entity: ChangeEntity
  readonly entity_id: string
  readonly tombstone: number
}

/** The seq of the newest change of a workspace. */
export function currentSeq(db: ReadDb, workspaceId: string): number {
  return db.read<{ seq: number }>('SELECT seq FROM workspace WHERE id = ?').get(workspaceId)?.seq ?? 0
}

/** What consoles may have been told that restores have undone, the latest first. */
export function lostSeqs(db: ReadDb, workspaceId: string): LostSeqs[] {
  return db
    .read<LostSeqs>(
      'SELECT kept_seq AS after, first_seq AS through FROM restored WHERE workspace_id = ? ORDER BY first_seq DESC LIMIT 100',
    )
    .all(workspaceId)
}

/** Changes after `cursor` in order; throws `cursor.expired` where only a snapshot can help. */
export function readChanges(
  db: ReadDb,
  workspaceId: string,
  { cursor, limit }: { cursor: number; limit: number },
): { changes: Change[]; seq: number; more: boolean } {
  const newest = currentSeq(db, workspaceId)
  const floor =
    db.read<{ seq: number }>('SELECT seq FROM change_floor WHERE workspace_id = ?').get(workspaceId)?.seq ?? 0
  // A cursor ahead of us belongs to a database that was restored to an earlier state.
  if (cursor > newest || (cursor < floor && cursor > 0)) {
    throw new SwitchboardError('cursor.expired', 'This cursor is no longer in the feed: take a snapshot.', {
      details: { cursor, floor, newest },
    })
  }
  const rows = db
    .read<ChangeRow>(
      'SELECT seq, entity, entity_id, tombstone FROM change WHERE workspace_id = ? AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?',
    )
    .all(workspaceId, cursor, newest, limit + 1)
  const page = rows.slice(0, limit)
  const more = rows.length > limit
  const changes = page.map((row): Change => {
    const upsert =
      row.tombstone === 1 ? undefined : replicatedRows[row.entity].find(db, workspaceId, row.entity_id, row.seq)
    return upsert ?? { kind: 'tombstone', entity: row.entity, seq: row.seq, id: row.entity_id }
  })
  return { changes, seq: more ? (page.at(-1)?.seq ?? cursor) : newest, more }
}
