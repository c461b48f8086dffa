import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { FrozenSelection, OpResult } from '#shared/model/operation.ts'
import { isResolved } from '#shared/domain/is-resolved.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { currentSeq } from '../changes/read-changes.ts'
import { itemColumns, type ItemRow, selectItem } from '../unmatched/item-row.ts'
import { decidedMeanwhile } from './decided-meanwhile.ts'

export interface SelectedItems {
  readonly rows: readonly ItemRow[]
  readonly skipped: OpResult['skipped']
  readonly arrivedLater: number
  /** How many of `rows` were not selected: a mapping took them as well. */
  readonly takenAlong: number
}

export const nothingSelected: SelectedItems = { rows: [], skipped: [], arrivedLater: 0, takenAlong: 0 }

/** The items of a frozen selection that are still `waiting` as when it was frozen; later arrivals are only counted. */
export function selectItems(
  db: ReadDb,
  workspaceId: string,
  selection: FrozenSelection,
  waiting: 'open' | 'snoozed' = 'open',
): SelectedItems {
  if (selection.kind === 'items') return selectByIds(db, workspaceId, selection.ids, waiting)
  const { groupKey, throughSeq } = selection
  requireSeen(currentSeq(db, workspaceId), throughSeq)
  const rows = db
    .read<ItemRow>(
      `SELECT ${itemColumns} FROM unmatched_item AS item
       WHERE item.workspace_id = ? AND item.group_key = ? AND item.state_kind = ? AND item.opened_seq <= ? ORDER BY item.opened_seq`,
    )
    .all(workspaceId, groupKey, waiting, throughSeq)
  const later = db
    .read<{ count: number }>(
      `SELECT count(*) AS count FROM unmatched_item WHERE workspace_id = ? AND group_key = ? AND state_kind = 'open' AND opened_seq > ?`,
    )
    .get(workspaceId, groupKey, throughSeq)
  return { rows, skipped: [], arrivedLater: later?.count ?? 0, takenAlong: 0 }
}

/** Everything of a group that waits now. */
export function openInGroup(db: ReadDb, workspaceId: string, groupKey: string): ItemRow[] {
  return db
    .read<ItemRow>(
      `SELECT ${itemColumns} FROM unmatched_item AS item
       WHERE item.workspace_id = ? AND item.group_key = ? AND item.state_kind = 'open' ORDER BY item.opened_seq`,
    )
    .all(workspaceId, groupKey)
}

function selectByIds(
  db: ReadDb,
  workspaceId: string,
  ids: readonly ItemRow['event_id'][],
  waiting: 'open' | 'snoozed',
): SelectedItems {
  const rows: ItemRow[] = []
  const skipped: OpResult['skipped'] = []
  for (const id of new Set(ids)) {
    const row = db.read<ItemRow>(selectItem).get(workspaceId, id)
    if (row === undefined) skipped.push({ id, code: 'not_found' })
    else if (row.state_kind === waiting) rows.push(row)
    else
      skipped.push({
        id,
        code: isResolved(row.state_kind) ? 'decided_since' : 'not_open',
      })
  }
  return { rows, skipped, arrivedLater: 0, takenAlong: 0 }
}

/** What was frozen at a state that this service never had, was frozen at another one: no count of it means anything. */
function requireSeen(newestSeq: number, throughSeq: number): void {
  if (throughSeq <= newestSeq) return
  throw new SwitchboardError(
    'op.selection_ahead',
    'This was decided on a later state than this service has, as after a restored backup. Look again and decide anew.',
    { details: { current: { seq: newestSeq }, throughSeq } },
  )
}

/** The count shown is the most that is acted on. Fewer are left where others were faster; more were never shown. */
export function requireCounted(selection: FrozenSelection, rows: readonly ItemRow[]): void {
  if (selection.kind === 'items' || rows.length <= selection.count) return
  throw new SwitchboardError(
    'op.selection_grew',
    `${rows.length} events wait where ${selection.count} were shown when this was decided, so none was touched. Look again and decide anew.`,
    { details: { current: { waiting: rows.length }, shown: selection.count } },
  )
}

/**
 * Throws `op.nothing_selected` where somebody, or something, was faster with every item, and `op.selection_grew` where
 * more would be acted on than were counted.
 */
export function requireFrozen(
  db: ReadDb,
  workspaceId: string,
  selection: FrozenSelection,
  selected: Omit<SelectedItems, 'takenAlong'>,
): void {
  requireCounted(selection, selected.rows)
  if (selected.rows.length > 0 || (selection.kind === 'group' && selection.count === 0)) return
  throw new SwitchboardError('op.nothing_selected', 'None of these events waits any longer.', {
    details: {
      current: decidedMeanwhile(db, workspaceId, [selection]),
      skipped: selected.skipped,
      arrivedLater: selected.arrivedLater,
    },
  })
}
