import type { FrozenSelection } from '../model/operation.ts'

/** A decision on more events than this is a run of its own at the service: no transaction takes so long. */
export const mostFrozenEvents = 10_000

/** How many events a selection is about. */
export function sizeOfSelection(selection: FrozenSelection): number {
  return selection.kind === 'items' ? selection.ids.length : selection.count
}

export function sumOfSelections(selections: readonly FrozenSelection[]): number {
  return selections.reduce((sum, each) => sum + sizeOfSelection(each), 0)
}
