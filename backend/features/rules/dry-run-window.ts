import { z } from 'zod'
import { toMs } from '#shared/model/instant.ts'
import type { EventId, InstallationId, ResourceId } from '#shared/model/ids.ts'
import type { Provider } from '#shared/model/provider.ts'
import type { ReasonCode, RoutingOutcome } from '#shared/model/routing-decision.ts'
import type { ItemStateKind } from '#shared/model/unmatched-item.ts'
import { decodeCursor } from '#backend/http/page-cursor.ts'
import type { ReadDb, SqlValue } from '#backend/store/db.ts'

export interface StoredEventRow {
  readonly id: EventId
  readonly arrival: number
  readonly provider: Provider
  readonly host: string
  readonly type: string
  readonly action: string | null
  readonly kind: string | null
  readonly title: string
  readonly actor_login: string | null
  readonly installation_id: InstallationId | null
  readonly external_installation_id: string | null
  readonly resource_id: ResourceId | null
  readonly resource_name: string | null
  readonly branch: string | null
  readonly commit_sha: string | null
  readonly received_at: number
  readonly outcome_kind: RoutingOutcome['kind']
  readonly outcome_json: string
  readonly primary_reason: ReasonCode | null
  readonly state_kind: ItemStateKind | null
  readonly state_json: string | null
}

const columns = `event.id, event.arrival, event.provider, event.host, event.type, event.action, event.kind, event.title, event.actor_login,
  event.installation_id, event.external_installation_id, event.resource_id, event.resource_name, event.branch, event.commit_sha, event.received_at,
  event.outcome_kind, event.outcome_json, item.primary_reason, item.state_kind, item.state_json`
const cursorKey = z.tuple([z.int(), z.int()])

interface WindowInput {
  readonly newest: number
  readonly receivedAfter?: string | undefined
  readonly receivedBefore?: string | undefined
  readonly cursor?: string | undefined
}

export interface DryRunWindow {
  /** Newest first. */
  readonly rows: readonly StoredEventRow[]
  /** Later pages look at the same events, whatever came since. */
  readonly throughArrival: number
  /** The next page begins below it. */
  readonly before: number
}

/** The newest stored events, or those that came in a span of time: at most `newest`. */
export function readDryRunWindow(db: ReadDb, workspaceId: string, input: WindowInput): DryRunWindow {
  const [through, before] = decodeCursor(input.cursor, cursorKey) ?? [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
  const conditions = ['event.workspace_id = ?', 'event.arrival <= ?']
  const params: SqlValue[] = [workspaceId, through]
  if (input.receivedAfter !== undefined) {
    const after = toMs(input.receivedAfter)
    conditions.push('event.received_at > ?', 'event.arrival >= ?')
    params.push(after, arrivalAt(db, workspaceId, after))
  }
  if (input.receivedBefore !== undefined) {
    const until = toMs(input.receivedBefore)
    conditions.push('event.received_at < ?', 'event.arrival <= ?')
    params.push(until, arrivalAt(db, workspaceId, until))
  }
  const rows = db
    .read<StoredEventRow>(
      `SELECT ${columns} FROM event
       LEFT JOIN unmatched_item AS item ON item.workspace_id = event.workspace_id AND item.event_id = event.id
       WHERE ${conditions.join(' AND ')} ORDER BY event.arrival DESC LIMIT ?`,
    )
    .all(...params, input.newest)
  return { rows, throughArrival: Math.min(through, rows[0]?.arrival ?? 0), before }
}

/** About which arrival came at a time: times grow with arrivals, so that halving finds it without an index. */
function arrivalAt(db: ReadDb, workspaceId: string, at: number): number {
  const newest = db
    .read<{ arrival: number }>('SELECT arrival FROM event WHERE workspace_id = ? ORDER BY arrival DESC LIMIT 1')
    .get(workspaceId)
  let low = 0
  let high = newest?.arrival ?? 0
  const next = db.read<{ arrival: number; received_at: number }>(
    'SELECT arrival, received_at FROM event WHERE workspace_id = ? AND arrival >= ? ORDER BY arrival LIMIT 1',
  )
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const row = next.get(workspaceId, middle)
    if (row !== undefined && row.received_at <= at) low = Math.max(middle, row.arrival) + 1
    else high = middle
  }
  return low
}
