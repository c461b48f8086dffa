import { toMs } from '#shared/model/instant.ts'
import type { ReadDb, SqlValue } from '#backend/store/db.ts'

/** Part of a WHERE, beginning with AND, with its values. */
export interface Condition {
  readonly sql: string
  readonly params: readonly SqlValue[]
}

/** Where in the order of the feed a page begins: behind a signal. */
export type Place = readonly [seq: number, destinationKind: string, destinationId: string]

/**
 * How a page's signals are looked for: few of that time, by their time; or in the order of the feed from a place on, as far
 * as filters are tried for one page. Behind `until`, unless it is the end, there is more to try.
 */
export type Reach =
  | { readonly kind: 'by_time' }
  | { readonly kind: 'in_order'; readonly from: Place; readonly until: number | null; readonly isEnd: boolean }

/** How many a filter is tried on for one page: everybody else is answered in between. */
const triedRows = 20_000
/** Of how many it is found out where in the feed they lie: the index alone says it. */
const spannedRows = 200_000
/** Behind whatever has the same seq. */
const last = '~'

export function reachOf(
  db: ReadDb,
  workspaceId: string,
  asked: { readonly from: Place; readonly isUp: boolean; readonly isFiltered: boolean; readonly times: Condition },
): Reach {
  const { isUp, times } = asked
  if (!asked.isFiltered) return { kind: 'in_order', from: asked.from, until: null, isEnd: true }
  const span = times.params.length === 0 ? undefined : spanOf(db, workspaceId, times)
  if (span !== undefined && span.count <= triedRows) return { kind: 'by_time' }
  const from = span === undefined ? asked.from : laterOf(asked.from, span, isUp)
  const until = endOfTry(db, workspaceId, { seq: from[0], isUp })
  const end = span === undefined ? undefined : isUp ? span.last : span.first
  if (until !== undefined && (end === undefined || (isUp ? until < end : until > end)))
    return { kind: 'in_order', from, until, isEnd: false }
  return { kind: 'in_order', from, until: end ?? null, isEnd: true }
}

/** Where whoever has tried all up to a seq goes on. */
export const placeBehind = (seq: number, isUp: boolean): Place => (isUp ? [seq, last, last] : [seq, '', ''])

/** When signals occurred, as a condition that an index answers; of `+signal.occurred_at`, as one that is only tried. */
export function timesOf(
  query: { readonly occurred_after?: string | undefined; readonly occurred_before?: string | undefined },
  column: 'signal.occurred_at' | '+signal.occurred_at' = 'signal.occurred_at',
): Condition {
  const { occurred_after: after, occurred_before: before } = query
  const parts: [string, SqlValue][] = []
  if (after !== undefined) parts.push([`AND ${column} > ?`, toMs(after)])
  if (before !== undefined) parts.push([`AND ${column} < ?`, toMs(before)])
  return { sql: parts.map(([sql]) => sql).join(' '), params: parts.map(([, param]) => param) }
}

interface Span {
  readonly count: number
  readonly first: number
  readonly last: number
}

/** Between which seqs all of a time lie; undefined where that would take long to find out. */
function spanOf(db: ReadDb, workspaceId: string, times: Condition): Span | undefined {
  const span = db
    .read<Span>(
      `SELECT count(*) AS count, coalesce(min(seq), 0) AS first, coalesce(max(seq), 0) AS last
       FROM (SELECT signal.seq FROM signal WHERE signal.workspace_id = ? ${times.sql} LIMIT ${spannedRows}) AS timely`,
    )
    .get(workspaceId, ...times.params)
  return span === undefined || span.count >= spannedRows ? undefined : span
}

function laterOf(from: Place, { first, last: end }: Span, isUp: boolean): Place {
  if (isUp) return from[0] < first ? [first, '', ''] : from
  return from[0] > end ? [end, last, last] : from
}

/** The seq up to which a filter is tried, where there is more after it. */
function endOfTry(
  db: ReadDb,
  workspaceId: string,
  { seq, isUp }: { readonly seq: number; readonly isUp: boolean },
): number | undefined {
  return db
    .read<{ seq: number }>(
      isUp
        ? `SELECT seq FROM signal WHERE workspace_id = ? AND seq > ? ORDER BY seq LIMIT 1 OFFSET ${triedRows}`
        : `SELECT seq FROM signal WHERE workspace_id = ? AND seq < ? ORDER BY seq DESC LIMIT 1 OFFSET ${triedRows}`,
    )
    .get(workspaceId, seq)?.seq
}
