import { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Event } from '#shared/model/event.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { RoutingDecision } from '#shared/model/routing-decision.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb, SqlValue } from '#backend/store/db.ts'
import { eventColumns, eventJoins, readOwnJson, toEvent } from './event-row.ts'
import type { EventRow } from './event-row.ts'

const cursorKey = z.tuple([z.int()])

export interface EventQuery {
  readonly limit: number
  readonly cursor?: string | undefined
  readonly outcome?: string | undefined
  readonly installation?: string | undefined
  readonly resource?: string | undefined
  readonly type?: string | undefined
  readonly delivery?: string | undefined
}

const filters = {
  outcome: 'event.outcome_kind = ?',
  installation: 'event.installation_id = ?',
  resource: 'event.resource_id = ?',
  type: 'event.type = ?',
  delivery: 'event.delivery_id = ?',
} as const

/** Events of a workspace, newest arrival first. */
export function listEvents(
  db: ReadDb,
  workspaceId: string,
  query: EventQuery,
): { items: Event[]; next_cursor: string | null } {
  const [before] = decodeCursor(query.cursor, cursorKey) ?? [Number.MAX_SAFE_INTEGER]
  const conditions = ['event.workspace_id = ?', 'event.arrival < ?']
  const params: SqlValue[] = [workspaceId, before]
  for (const [name, condition] of Object.entries(filters)) {
    const value = query[name as keyof typeof filters]
    if (value === undefined) continue
    conditions.push(condition)
    params.push(value)
  }
  const rows = db
    .read<EventRow>(
      `SELECT ${eventColumns} FROM event ${eventJoins} WHERE ${conditions.join(' AND ')} ORDER BY event.arrival DESC LIMIT ?`,
    )
    .all(...params, query.limit + 1)
  return toPage(rows, { limit: query.limit, key: (row) => [row.arrival], item: toEvent })
}

/** The event with its decision, or throws `event.not_found`. */
export function requireEvent(
  db: ReadDb,
  workspaceId: string,
  id: EventId,
): { event: Event; arrival: number; decision: RoutingDecision } {
  const row = db
    .read<EventRow>(`SELECT ${eventColumns} FROM event ${eventJoins} WHERE event.workspace_id = ? AND event.id = ?`)
    .get(workspaceId, id)
  const stored = db
    .read<{ decision_json: string }>('SELECT decision_json FROM decision WHERE workspace_id = ? AND event_id = ?')
    .get(workspaceId, id)
  if (row === undefined || stored === undefined) {
    throw new SwitchboardError('event.not_found', 'There is no such event.', { details: { id } })
  }
  return { event: toEvent(row), arrival: row.arrival, decision: readOwnJson<RoutingDecision>(stored.decision_json) }
}
