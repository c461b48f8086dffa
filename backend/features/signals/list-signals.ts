import { z } from 'zod'
import { connectionIdOf } from '#shared/model/connection.ts'
import type { InstallationId } from '#shared/model/ids.ts'
import { toInstant, toMs } from '#shared/model/instant.ts'
import type { Signal } from '#shared/model/signal.ts'
import { decodeCursor, encodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb, SqlValue } from '#backend/store/db.ts'
import { type DestinationRow, toDestination } from '../destinations/destination-row.ts'
import { signalIdOf } from './signal-id.ts'

interface SignalRow extends DestinationRow {
  readonly seq: number
  readonly event_id: Signal['payload']['eventId']
  readonly provider: Signal['provider']
  readonly installation_id: InstallationId | null
  readonly kind: string | null
  readonly signalled_at: number
  readonly retracted_at: number | null
  readonly type: string
  readonly action: string | null
  readonly title: string
  readonly actor_login: string | null
  readonly account_login: string | null
  readonly host: string
  readonly resource_id: Signal['payload']['resourceId']
  readonly resource_name: string | null
  readonly branch: string | null
  readonly commit_sha: string | null
  readonly url: string | null
  readonly delivery_id: string
  readonly received_at: number
  readonly authenticated_by: Signal['payload']['authenticatedBy']
}

const columns = `signal.seq, signal.destination_kind, signal.destination_id, signal.event_id, signal.provider, signal.installation_id, signal.kind,
  signal.occurred_at AS signalled_at, signal.retracted_at, event.type, event.action, event.title, event.actor_login, event.account_login, event.host,
  event.resource_id, event.resource_name, event.branch, event.commit_sha, event.url, event.delivery_id, event.received_at, event.authenticated_by`
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
      `SELECT ${columns} FROM signal JOIN event ON event.workspace_id = signal.workspace_id AND event.id = signal.event_id
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

function toSignal(row: SignalRow): Signal {
  const destination = toDestination(row)
  return {
    id: signalIdOf(row.event_id, destination),
    provider: row.provider,
    connectionId: row.installation_id === null ? null : connectionIdOf(row.installation_id),
    kind: row.kind,
    occurredAt: toInstant(row.signalled_at),
    payload: {
      eventId: row.event_id,
      type: row.type,
      action: row.action,
      title: row.title,
      actorLogin: row.actor_login,
      accountLogin: row.account_login,
      host: row.host,
      resourceId: row.resource_id,
      resourceName: row.resource_name,
      branch: row.branch,
      commitSha: row.commit_sha,
      url: row.url,
      deliveryId: row.delivery_id,
      receivedAt: toInstant(row.received_at),
      authenticatedBy: row.authenticated_by,
    },
    destination,
    retractedAt: row.retracted_at === null ? null : toInstant(row.retracted_at),
  }
}
