import { unreachable } from '#shared/lib/unreachable.ts'
import type { ItemAction } from '#shared/domain/bulk-kinds.ts'
import type { ItemRow } from '../unmatched/item-row.ts'
import { everyItem, snoozedUntil } from './decide-items.ts'
import type { NextPlace, OpScope } from './op-scope.ts'

/** Where an action puts an item. */
export function placesBy(scope: Pick<OpScope, 'db' | 'workspaceId'>, action: ItemAction): (row: ItemRow) => NextPlace {
  switch (action.kind) {
    case 'ignore':
      return everyItem({ kind: 'ignored', reason: action.reason, note: action.note })
    case 'snooze':
      return snoozedUntil(scope, action.until)
    case 'wake':
      return everyItem({ kind: 'open' })
    case 'assign':
      return () => ({ state: { kind: 'open' }, wakeAfter: null, assigneeId: action.memberId })
    default:
      return unreachable(action)
  }
}
