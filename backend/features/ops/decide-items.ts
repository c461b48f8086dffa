import type { FrozenSelection, Intent, OpResult } from '#shared/model/operation.ts'
import type { ItemState, SnoozeUntil } from '#shared/model/unmatched-item.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { requireAssignable } from '../rules/require-rule-target.ts'
import { type ItemRow, placeOf } from '../unmatched/item-row.ts'
import { moveItems } from '../unmatched/move-items.ts'
import { decidedPlace, type NextPlace, type OpEffect, type OpScope, undoRecord } from './op-scope.ts'
import { requireFrozen, type SelectedItems, selectItems } from './select-items.ts'

/** Ignores, snoozes or wakes the selected items. */
export function decideItems(
  scope: OpScope,
  selection: FrozenSelection,
  decision: {
    readonly waiting: 'open' | 'snoozed'
    readonly next: (row: ItemRow) => NextPlace
  },
): OpEffect {
  const { db, workspaceId } = scope
  const selected = selectItems(db, workspaceId, selection, decision.waiting)
  requireFrozen(db, workspaceId, selection, selected)
  moveItems(db, {
    workspaceId,
    at: scope.at,
    rows: selected.rows,
    next: (row) => decidedPlace(scope, placeOf(row), decision.next(row)),
  })
  const result = resultOf(selected)
  return { result, undo: undoRecord(selected.rows), subject: subjectOf(selection), before: selection, after: result }
}

/** Gives the selected items to somebody, or to nobody; they wait as before. */
export function assignItems(scope: OpScope, intent: Extract<Intent, { type: 'event.assign' }>): OpEffect {
  const { memberId: assigneeId } = intent
  if (assigneeId !== null) requireAssignable(scope.db, scope.workspaceId, assigneeId)
  const next = (): NextPlace => ({ state: { kind: 'open' }, wakeAfter: null, assigneeId })
  return decideItems(scope, intent.selection, { waiting: 'open', next })
}

export function resultOf({ rows, skipped, arrivedLater, takenAlong }: SelectedItems): OpResult {
  return { applied: rows.length - takenAlong, skipped, arrivedLater, takenAlong }
}

/** One state for every item. */
export function everyItem(state: ItemState): (row: ItemRow) => NextPlace {
  return () => ({ state, wakeAfter: null })
}

/** Snoozed, with the total of its group at which an item that waits for arrivals wakes. */
export function snoozedUntil(
  scope: Pick<OpScope, 'db' | 'workspaceId'>,
  until: SnoozeUntil,
): (row: ItemRow) => NextPlace {
  const more = until.kind === 'time' ? null : until.kind === 'next_of_group' ? 1 : until.count
  return (row) => ({
    state: { kind: 'snoozed', until },
    wakeAfter: more === null ? null : totalOf(scope.db, scope.workspaceId, row.group_key) + more,
  })
}

function totalOf(db: ReadDb, workspaceId: string, groupKey: string): number {
  return (
    db
      .read<{ total: number }>('SELECT total FROM unmatched_group WHERE workspace_id = ? AND group_key = ?')
      .get(workspaceId, groupKey)?.total ?? 0
  )
}

/** What an audit line is about: the group, or the only item, or how many items. */
export function subjectOf(selection: FrozenSelection): string {
  if (selection.kind === 'group') return selection.groupKey
  return selection.ids.length === 1 ? (selection.ids[0] ?? '') : `${selection.ids.length} events`
}
