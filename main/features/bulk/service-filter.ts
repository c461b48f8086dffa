import type { TermField } from '#shared/domain/filter-term.ts'
import { receivedSince } from '#shared/domain/time-span.ts'
import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import type { BulkFilter } from '#shared/model/bulk.ts'
import { toInstant } from '#shared/model/instant.ts'
import { reasonCodeSchema } from '#shared/model/routing-decision.ts'
import { closingSpan } from '../../store/queries/closing-span.ts'

/** The list's filter in the service's words, where it has words for all of it: both then find the same events. */
export function serviceFilter(filter: InboxFilter, groupKey: string | null, now: number): BulkFilter | null {
  const { provider, text, closingWithinMs, terms = [] } = filter
  const isKnown = terms.every(
    ({ field, not, value }) =>
      field === 'received' ||
      (not !== true && (field === 'repo' || (field === 'reason' && reasonCodeSchema.safeParse(value).success))),
  )
  if (!isKnown) return null
  const span = closingWithinMs === null ? null : closingSpan(now, closingWithinMs)
  const valuesOf = (wanted: TermField, isNegated: boolean): string[] =>
    terms.filter(({ field, not }) => field === wanted && (not === true) === isNegated).map(({ value }) => value)
  const oldest = (isNegated: boolean): string | null => {
    const spans = valuesOf('received', isNegated)
    return spans.length === 0 ? null : toInstant(Math.min(...spans.map((each) => receivedSince(now, each))))
  }
  const reasons = valuesOf('reason', false)
  const resources = valuesOf('repo', false)
  const receivedFrom = oldest(false)
  const receivedBefore = oldest(true)
  return {
    ...(provider !== null && { providers: [provider] }),
    ...(text !== '' && { text }),
    ...(groupKey !== null && { groupKeys: [groupKey] }),
    ...(reasons.length > 0 && { reasons: reasons.map((each) => reasonCodeSchema.parse(each)) }),
    ...(resources.length > 0 && { resources }),
    ...(receivedFrom !== null && { receivedFrom }),
    ...(receivedBefore !== null && { receivedBefore }),
    ...(span !== null && {
      redeliverableAfter: toInstant(span.after),
      redeliverableThrough: toInstant(span.until),
    }),
  }
}
