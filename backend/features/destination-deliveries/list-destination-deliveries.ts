import { z } from 'zod'
import type { DestinationDelivery } from '#shared/model/destination-delivery.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb, SqlValue } from '#backend/store/db.ts'
import {
  destinationDeliveryColumns,
  type DestinationDeliveryRow,
  toDestinationDelivery,
} from './destination-delivery-row.ts'

const cursorKey = z.tuple([z.int(), z.string()])

interface Query {
  readonly limit: number
  readonly cursor?: string | undefined
  readonly destination?: string | undefined
  readonly event?: string | undefined
  readonly state?: string | undefined
}
export interface Page {
  items: DestinationDelivery[]
  next_cursor: string | null
}

/** Messages to sinks, the newest first. */
export function listDestinationDeliveries(db: ReadDb, workspaceId: string, query: Query): Page {
  return listBy(db, workspaceId, 'created_at', query)
}

/** Those that a person decides about, the one that failed last first. */
export function listDeadLetters(db: ReadDb, workspaceId: string, query: Query): Page & { total: number } {
  const { destination } = query
  const total = db
    .read<{ n: number }>(
      `SELECT count(*) AS n FROM destination_delivery WHERE workspace_id = ? AND state = 'dead'${destination === undefined ? '' : ' AND destination_id = ?'}`,
    )
    .get(workspaceId, ...(destination === undefined ? [] : [destination]))
  return { ...listBy(db, workspaceId, 'updated_at', { ...query, state: 'dead' }), total: total?.n ?? 0 }
}

function listBy(db: ReadDb, workspaceId: string, time: 'created_at' | 'updated_at', query: Query): Page {
  const [at, id] = decodeCursor(query.cursor, cursorKey) ?? [Number.MAX_SAFE_INTEGER, '']
  const conditions = ['workspace_id = ?', `(${time}, id) < (?, ?)`]
  const params: SqlValue[] = [workspaceId, at, id]
  for (const [column, value] of [
    ['destination_id', query.destination],
    ['event_id', query.event],
    ['state', query.state],
  ] as const) {
    if (value === undefined) continue
    conditions.push(column === 'state' && value === 'dead' ? "state = 'dead'" : `${column} = ?`)
    if (conditions.at(-1)?.endsWith('?') === true) params.push(value)
  }
  const rows = db
    .read<DestinationDeliveryRow>(
      `SELECT ${destinationDeliveryColumns} FROM destination_delivery WHERE ${conditions.join(' AND ')} ORDER BY ${time} DESC, id DESC LIMIT ?`,
    )
    .all(...params, query.limit + 1)
  return toPage(rows, { limit: query.limit, key: (row) => [row[time], row.id], item: toDestinationDelivery })
}
