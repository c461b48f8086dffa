import { z } from 'zod'
import type { Signal } from '#shared/model/signal.ts'
import { decodeCursor, encodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb, SqlValue } from '#backend/store/db.ts'
import { type Condition, type Place, placeBehind, type Reach, reachOf, timesOf } from './signal-reach.ts'
import { signalColumns, type SignalRow, toSignal } from './signal-row.ts'

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
  const others = othersOf(query)
  const times = timesOf(query)
  const isFiltered = times.params.length + others.params.length > 0
  const reach = reachOf(db, workspaceId, { from, isUp, isFiltered, times })
  const tried = reach.kind === 'by_time' ? times : timesOf(query, '+signal.occurred_at')
  const where = { sql: `${tried.sql} ${others.sql}`, params: [...tried.params, ...others.params] }
  const rows = rowsIn(db, workspaceId, { reach, where, from, isUp, limit: query.limit + 1 })
  const page = toPage(rows, { limit: query.limit, key: keyOf, item: toSignal })
  const shown = rows.slice(0, query.limit).at(-1)
  const triedTo = reach.kind === 'in_order' && !reach.isEnd ? reach.until : null
  const next_cursor = page.next_cursor ?? (triedTo === null ? null : encodeCursor(placeBehind(triedTo, isUp)))
  const read = shown === undefined ? (query.cursor ?? null) : encodeCursor(keyOf(shown))
  return { items: page.items, next_cursor, resume_cursor: isUp ? (next_cursor ?? read) : null }
}

function rowsIn(
  db: ReadDb,
  workspaceId: string,
  wanted: {
    readonly reach: Reach
    readonly where: Condition
    readonly from: Place
    readonly isUp: boolean
    readonly limit: number
  },
): SignalRow[] {
  const { reach, where, isUp, limit } = wanted
  const way = isUp ? '' : ' DESC'
  const behind = `(signal.seq, signal.destination_kind, signal.destination_id) ${isUp ? '>' : '<'} (?, ?, ?)`
  const order = `ORDER BY signal.seq${way}, signal.destination_kind${way}, signal.destination_id${way}`
  const event = 'JOIN event ON event.workspace_id = signal.workspace_id AND event.id = signal.event_id'
  if (reach.kind === 'by_time')
    // Materialized, so that no plan reads the feed in its order to spare sorting these few.
    return db
      .read<SignalRow>(
        `WITH timely AS MATERIALIZED (SELECT * FROM signal WHERE signal.workspace_id = ? ${where.sql})
         SELECT ${signalColumns} FROM (SELECT * FROM timely AS signal WHERE ${behind} ${order} LIMIT ?) AS signal ${event} ${order}`,
      )
      .all(workspaceId, ...where.params, ...wanted.from, limit)
  const until = reach.until === null ? '' : `AND signal.seq ${isUp ? '<=' : '>='} ?`
  return db
    .read<SignalRow>(
      `SELECT ${signalColumns} FROM signal ${event}
       WHERE signal.workspace_id = ? AND ${behind} ${until} ${where.sql} ${order} LIMIT ?`,
    )
    .all(workspaceId, ...reach.from, ...(reach.until === null ? [] : [reach.until]), ...where.params, limit)
}

const keyOf = (row: SignalRow) => [row.seq, row.destination_kind, row.destination_id]

function othersOf({ provider, connection_id: connectionId, kind, destination }: SignalQuery): Condition {
  const parts: [string, SqlValue][] = []
  if (provider !== undefined) parts.push(['signal.provider = ?', provider])
  if (connectionId !== undefined) parts.push(['signal.installation_id = ?', connectionId.replace('conn_', 'inst_')])
  if (kind !== undefined) parts.push(['signal.kind = ?', kind])
  if (destination !== undefined) parts.push(['signal.destination_id = ?', destination])
  return { sql: parts.map(([sql]) => `AND ${sql}`).join(' '), params: parts.map(([, param]) => param) }
}
