import type { EventId } from '#shared/model/ids.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { recordChange } from '../changes/record-change.ts'

/** Removes events with all that belongs to them, and leaves tombstones. Call it in a transaction; they must be decided or routed. */
export function removeEvents(
  db: WriteDb,
  { workspaceId, ids, at }: { readonly workspaceId: string; readonly ids: readonly EventId[]; readonly at: number },
): void {
  for (const id of ids) {
    const item = db
      .returning<{ group_key: string }>(
        'DELETE FROM unmatched_item WHERE workspace_id = ? AND event_id = ? RETURNING group_key',
      )
      .get(workspaceId, id)
    if (item !== undefined) removeEmptyGroup(db, workspaceId, item.group_key)
    db.write('DELETE FROM destination_delivery WHERE workspace_id = ? AND event_id = ?').run(workspaceId, id)
    db.write('DELETE FROM signal WHERE workspace_id = ? AND event_id = ?').run(workspaceId, id)
    db.write('DELETE FROM rerouted WHERE workspace_id = ? AND event_id = ?').run(workspaceId, id)
    db.write('DELETE FROM decision WHERE workspace_id = ? AND event_id = ?').run(workspaceId, id)
    db.write('DELETE FROM event WHERE workspace_id = ? AND id = ?').run(workspaceId, id)
    const deliveries = db
      .read<{ arrival: number }>('SELECT arrival FROM delivery WHERE workspace_id = ? AND event_id = ?')
      .all(workspaceId, id)
    for (const { arrival } of deliveries) {
      removeBody(db, arrival)
      db.write('DELETE FROM delivery WHERE arrival = ?').run(arrival)
    }
    recordChange(db, workspaceId, 'event', id, { at, tombstone: true })
  }
}

/** Removes what was received, and keeps what was understood of it. */
export function removeBody(db: WriteDb, arrival: number): boolean {
  db.write('DELETE FROM delivery_body_part WHERE arrival = ?').run(arrival)
  return db.write('DELETE FROM delivery_body WHERE arrival = ?').run(arrival).changes > 0
}

/** How many a group has had stays as it was while anything of it is left: some sleep until that number has grown. */
function removeEmptyGroup(db: WriteDb, workspaceId: string, groupKey: string): void {
  db.write(
    `DELETE FROM unmatched_group WHERE workspace_id = ? AND group_key = ? AND open = 0 AND snoozed = 0
       AND NOT EXISTS (SELECT 1 FROM unmatched_item WHERE workspace_id = ? AND group_key = ?)`,
  ).run(workspaceId, groupKey, workspaceId, groupKey)
}
