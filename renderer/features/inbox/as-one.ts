import { isItemAction } from '#shared/domain/bulk-kinds.ts'
import { mostFrozenEvents, sumOfSelections } from '#shared/domain/selection-size.ts'
import { actionOf } from './matching.ts'
import type { PlannedOp, Verdict } from './verdict.ts'

/** Several groups are one decision with one undo, where that is possible. */
export function asOne(verdict: Verdict, planned: readonly PlannedOp[], label: string): readonly PlannedOp[] {
  const action = actionOf(verdict)
  const selections = planned.flatMap(({ intent }) =>
    'selection' in intent && intent.selection !== null ? [intent.selection] : [],
  )
  if (action === null || !isItemAction(action) || planned.length < 2 || sumOfSelections(selections) > mostFrozenEvents)
    return planned
  return [{ intent: { type: 'event.bulk', of: { kind: 'frozen', selections }, action }, label }]
}
