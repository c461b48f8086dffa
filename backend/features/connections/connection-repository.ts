import { z } from 'zod'
import type { Connection, ConnectionStateKind, HealthKind } from '#shared/model/connection.ts'
import type { Provider } from '#shared/model/provider.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb, SqlValue } from '#backend/store/db.ts'
import { connectionColumns, connectionJoins, toConnection } from './connection-row.ts'
import type { ConnectionRow } from './connection-row.ts'

const cursorKey = z.tuple([z.string()])

/** A state's text begins with its kind, so that it is told without looking into it. */
const installationIs = (kind: ConnectionStateKind): string => {
  const start = `{"kind":"${kind}"`
  return `substr(installation.state_json, 1, ${start.length}) = '${start}'`
}
const isTold = `(${installationIs('error')} OR ${installationIs('suspended')})`

/** The same cases as in `connectionHealth`; what nothing measures yet is nobody's. */
const healthIs: Readonly<Record<HealthKind, string>> = {
  failing: `link.id IS NULL AND ${installationIs('error')}`,
  paused: `link.id IS NULL AND ${installationIs('suspended')}`,
  never_used: `link.id IS NULL AND installation.last_delivery_at IS NULL AND NOT ${isTold}`,
  unknown: `(link.id IS NOT NULL OR (installation.last_delivery_at IS NOT NULL AND NOT ${isTold}))`,
  healthy: '1 = 0',
  backing_off: '1 = 0',
  dead: '1 = 0',
}

/** Connections of a workspace, the oldest first. */
export function listConnections(
  db: ReadDb,
  workspaceId: string,
  query: {
    readonly limit: number
    readonly cursor?: string | undefined
    readonly provider?: Provider | undefined
    readonly state?: ConnectionStateKind | undefined
    readonly health?: HealthKind | undefined
  },
): { items: Connection[]; next_cursor: string | null } {
  const [id] = decodeCursor(query.cursor, cursorKey) ?? ['']
  const conditions = ['service_connection.workspace_id = ?', 'service_connection.id > ?']
  const params: SqlValue[] = [workspaceId, id]
  if (query.provider !== undefined) {
    conditions.push('installation.provider = ?')
    params.push(query.provider)
  }
  if (query.state !== undefined) {
    conditions.push(`(link.state_kind = ? OR (link.id IS NULL AND ${installationIs(query.state)}))`)
    params.push(query.state)
  }
  if (query.health !== undefined) conditions.push(healthIs[query.health])
  const rows = db
    .read<ConnectionRow>(
      `SELECT ${connectionColumns} FROM ${connectionJoins} WHERE ${conditions.join(' AND ')} ORDER BY service_connection.id LIMIT ?`,
    )
    .all(...params, query.limit + 1)
  return toPage(rows, { limit: query.limit, key: (row) => [row.id], item: toConnection })
}
