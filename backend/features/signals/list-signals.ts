import { z } from 'zod'
import { toMs } from '#shared/model/instant.ts'
import type { Signal } from '#shared/model/signal.ts'
import { decodeCursor, encodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb, SqlValue } from '#backend/store/db.ts'
import { signalColumns, type SignalRow, toSignal } from './signal-row.ts'

const place = '(signal.seq, signal.destination_kind, signal.destination_id)'
const cursorKey = z.tuple([z.int(), z.string(), z.string()])

export interface SignalQuery {
  readonly limit: number
  readonly order: 'asc' | 'desc'
  readonly cursor?: string | undefined
  readonly provider?: string | undefined
  readonly connection_id?: string | undefined
  readonly kind?: string | undefined
  readonly destination?: string | undefined
  readonly occurred_after?: string | undefined
  readonly occurred_before?: string | undefined
}

/** How many a filter is tried on for one page: everybody else is answered in between. */
const triedRows = 20_000
/** Behind whatever has the same seq. */
const last = '~'

/**
 * What destinations got, in the order of the feed: nothing that is committed later is ever before what was read. Where a filter
 * lets little through, a page holds fewer than `limit` and its cursor leads on.
 */
export function listSignals(
  db: ReadDb,
  workspaceId: string,
  query: SignalQuery,
): { items: Signal[]; next_cursor: string | null; resume_cursor: string | null } {
  const isUp = query.order === 'asc'
  const from = decodeCursor(query.cursor, cursorKey) ?? (isUp ? [0, '', ''] : [Number.MAX_SAFE_INTEGER, '', ''])
  const where = whereOf(query)
  const end = where.params.length === 0 ? undefined : endOfTry(db, workspaceId, { seq: from[0], isUp })
  const direction = isUp ? '' : ' DESC'
  const until = end === undefined ? '' : `AND signal.seq ${isUp ? '<=' : '>='} ?`
  const rows = db
    .read<SignalRow>(
      `SELECT ${signalColumns} FROM signal JOIN event ON event.workspace_id = signal.workspace_id AND event.id = signal.event_id
       WHERE signal.workspace_id = ? AND ${place} ${isUp ? '>' : '<'} (?, ?, ?) ${until} ${where.sql}
       ORDER BY signal.seq${direction}, signal.destination_kind${direction}, signal.destination_id${direction} LIMIT ?`,
    )
    .all(workspaceId, ...from, ...(end === undefined ? [] : [end]), ...where.params, query.limit + 1)
  const page = toPage(rows, { limit: query.limit, key: keyOf, item: toSignal })
  const shown = rows.slice(0, query.limit).at(-1)
  const goesOn = page.next_cursor === null && end !== undefined
  const next_cursor = goesOn ? encodeCursor(isUp ? [end, last, last] : [end, '', '']) : page.next_cursor
  const read = shown === undefined ? (query.cursor ?? null) : encodeCursor(keyOf(shown))
  return { items: page.items, next_cursor, resume_cursor: isUp ? (next_cursor ?? read) : null }
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

const keyOf = (row: SignalRow) => [row.seq, row.destination_kind, row.destination_id]

function whereOf(query: SignalQuery): { sql: string; params: SqlValue[] } {
  const { provider, connection_id: connectionId, kind, occurred_after: after, occurred_before: before } = query
  const parts: [string, SqlValue][] = []
  if (provider !== undefined) parts.push(['signal.provider = ?', provider])
  if (connectionId !== undefined) parts.push(['signal.installation_id = ?', connectionId.replace('conn_', 'inst_')])
  if (kind !== undefined) parts.push(['signal.kind = ?', kind])
  if (query.destination !== undefined) parts.push(['signal.destination_id = ?', query.destination])
  if (after !== undefined) parts.push(['signal.occurred_at > ?', toMs(after)])
  if (before !== undefined) parts.push(['signal.occurred_at < ?', toMs(before)])
  return { sql: parts.map(([sql]) => `AND ${sql}`).join(' '), params: parts.map(([, param]) => param) }
}
