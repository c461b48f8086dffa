import { unreachable } from '#shared/lib/unreachable.ts'
import type { BulkAction } from '#shared/model/bulk.ts'
import type { ItemPlace, ItemRow } from '../unmatched/item-row.ts'
import { everyItem, snoozedUntil } from './decide-items.ts'
import type { OpScope } from './op-scope.ts'

/** Where an action puts an item. */
export function placesBy(
  scope: Pick<OpScope, 'db' | 'workspaceId'>,
  action: BulkAction,
): (row: ItemRow) => Pick<ItemPlace, 'state' | 'wakeAfter'> {
  switch (action.kind) {
    case 'ignore':
      return everyItem({ kind: 'ignored', reason: action.reason, note: action.note })
    case 'snooze':
      return snoozedUntil(scope, action.until)
    case 'wake':
      return everyItem({ kind: 'open' })
    default:
      return unreachable(action)
  }
}

/** In which state an item must be for the action to be for it. */
export function waitingFor(action: BulkAction): 'open' | 'snoozed' {
  return action.kind === 'wake' ? 'snoozed' : 'open'
}
