import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { itemColumns, type ItemRow, wokenPlace } from './item-row.ts'
import { moveItems } from './move-items.ts'

const batchItems = 500

/** Opens the items that waited until now; answers the workspaces that changed and whether more are due. */
export function wakeDueItems(db: WriteDb, now: number): { workspaceIds: string[]; more: boolean } {
  const due = db
    .read<ItemRow & { workspace_id: string }>(
      `SELECT item.workspace_id, ${itemColumns} FROM unmatched_item AS item WHERE item.wake_at IS NOT NULL AND item.wake_at <= ?
       ORDER BY item.wake_at, item.arrival LIMIT ${batchItems}`,
    )
    .all(now)
  const workspaceIds = [...new Set(due.map((row) => row.workspace_id))]
  for (const workspaceId of workspaceIds) {
    moveItems(db, {
      workspaceId,
      at: now,
      rows: due.filter((row) => row.workspace_id === workspaceId),
      next: wokenPlace,
    })
  }
  return { workspaceIds, more: due.length === batchItems }
}

/** When the next item is due, in milliseconds, or undefined where none waits for a time. */
export function nextWakeAt(db: ReadDb): number | undefined {
  return (
    db
      .read<{ wake_at: number | null }>('SELECT min(wake_at) AS wake_at FROM unmatched_item WHERE wake_at IS NOT NULL')
      .get()?.wake_at ?? undefined
  )
}

/** Opens the items of a group that waited for it to reach `total`. */
export function wakeByCount(
  db: WriteDb,
  options: { workspaceId: string; groupKey: string; total: number; at: number },
): void {
  const { workspaceId, groupKey, total, at } = options
  const rows = db
    .read<ItemRow>(
      `SELECT ${itemColumns} FROM unmatched_item AS item
       WHERE item.workspace_id = ? AND item.group_key = ? AND item.wake_after IS NOT NULL AND item.wake_after <= ? ORDER BY item.arrival`,
    )
    .all(workspaceId, groupKey, total)
  if (rows.length > 0) moveItems(db, { workspaceId, at, rows, next: wokenPlace })
}
