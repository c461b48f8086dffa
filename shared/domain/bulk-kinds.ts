import type { BulkAction, PlannedAction } from '../model/bulk.ts'

/** What only moves each item from one place to another. */
export type ItemAction = Extract<BulkAction, { readonly kind: 'ignore' | 'snooze' | 'wake' | 'assign' }>

export function isItemAction(action: PlannedAction): action is ItemAction {
  return action.kind !== 'reroute' && !makesMappings(action)
}

/** Whether it makes a mapping for each of many resources; the others do something to each of many events. */
export function makesMappings({ kind }: Pick<BulkAction, 'kind'>): boolean {
  return kind === 'map' || kind === 'accept'
}
