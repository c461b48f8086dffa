import type { ItemStateKind } from '../model/unmatched-item.ts'

/** Whether somebody has decided it: it doesn't come back into the queue by itself. */
export function isResolved(kind: ItemStateKind): boolean {
  return kind !== 'open' && kind !== 'snoozed'
}
