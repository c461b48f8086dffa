import { isItemAction } from '#shared/domain/bulk-kinds.ts'
import type { Intent } from '#shared/model/operation.ts'
import { beforeOf, type OpRow } from './op-row.ts'

const hourMs = 3_600_000
/** For as long as the service keeps what a run has done, at the least. */
const keptRunMs = 30 * 24 * hourMs
/** By then the first of what a run does is here, however busy the service is. */
const begunWithinMs = hourMs

const whyNot = {
  dropped: 'The service keeps what such a decision has done for 30 days, to take it back: those are over.',
  nothing: 'Nothing of it was done, so there is nothing to take back.',
  items: 'None of its events is as it left them any more.',
} as const

/**
 * Why a decision that the service acts on piece by piece can't be taken back any more; null where it can, as far as that is
 * known here: of what is routed again and of mappings that were made of many, only the service knows what is left.
 */
export function whyNotRunUndoable(
  row: OpRow,
  { action }: Extract<Intent, { type: 'event.bulk' }>,
  { now, decidedItems }: { readonly now: number; readonly decidedItems: () => number },
): string | null {
  if (row.state !== 'synced') return null
  const age = now - row.decided_at
  if (age > keptRunMs) return whyNot.dropped
  const { ran } = beforeOf(row)
  if (ran?.acted === 0) return whyNot.nothing
  // One that has only just begun is taken back before it does anything.
  const isToBeSeen = ran !== undefined || age > begunWithinMs
  return isItemAction(action) && isToBeSeen && decidedItems() === 0 ? whyNot.items : null
}
