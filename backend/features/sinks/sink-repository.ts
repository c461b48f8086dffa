import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { toInstant } from '#shared/model/instant.ts'
import { type Sink, sinkPauseSchema } from '#shared/model/sink.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { type DestinationRow, toDestination } from '../destinations/destination-row.ts'

export interface SinkRow extends DestinationRow {
  readonly workspace_id: string
  readonly url: string
  readonly secret_ref: string
  readonly previous_secret_ref: string | null
  readonly paused: number
  readonly paused_json: string | null
  readonly failures: number
  readonly retry_at: number
  readonly created_at: number
  readonly version: number
}

export const sinkColumns = `sink.workspace_id, sink.destination_kind, sink.destination_id, sink.url, sink.secret_ref, sink.previous_secret_ref,
  sink.paused, sink.paused_json, sink.failures, sink.retry_at, sink.created_at, sink.version`

export function findSinkRow(db: ReadDb, workspaceId: string, destinationId: string): SinkRow | undefined {
  return db
    .read<SinkRow>(`SELECT ${sinkColumns} FROM sink WHERE workspace_id = ? AND destination_id = ?`)
    .get(workspaceId, destinationId)
}

/** The row, or throws `sink.not_found`. */
export function requireSinkRow(db: ReadDb, workspaceId: string, destinationId: string): SinkRow {
  const row = findSinkRow(db, workspaceId, destinationId)
  if (row !== undefined) return row
  throw new SwitchboardError('sink.not_found', 'It has no sink.', { details: { id: destinationId } })
}

/** Whether anything of a workspace is sent anywhere: most have no sink, and are asked once in a transaction. */
export function hasSinks(db: WriteDb, workspaceId: string): boolean {
  const key = `sinks ${workspaceId}`
  let count = db.known.get(key)
  if (count === undefined) {
    count =
      db.read<{ count: number }>('SELECT count(*) AS count FROM sink WHERE workspace_id = ?').get(workspaceId)?.count ??
      0
    if (db.inTransaction) db.known.set(key, count)
  }
  return count > 0
}

/** The wire form of a stored sink: its secrets are never told again. */
export function toSink(row: SinkRow): Sink {
  return {
    destination: toDestination(row),
    url: row.url,
    paused: row.paused_json === null ? null : sinkPauseSchema.parse(JSON.parse(row.paused_json)),
    hasPreviousSecret: row.previous_secret_ref !== null,
    failures: row.failures,
    retryAt: row.retry_at === 0 ? null : toInstant(row.retry_at),
    createdAt: toInstant(row.created_at),
  }
}
