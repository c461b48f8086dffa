import type { BulkAction } from '#shared/model/bulk.ts'

/** In which state an item must be for the action to be for it. */
export function waitingFor(action: BulkAction): 'open' | 'snoozed' {
  return action.kind === 'wake' ? 'snoozed' : 'open'
}
