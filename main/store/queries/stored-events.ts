import type { EventId, ResourceId } from '#shared/model/ids.ts'
import { outcomeCode } from '../replica/codes.ts'
import type { ReadDb } from '../sqlite/database.ts'

/** What a filter asks of a stored event, and what a line shows of it. */
export interface PreviewEvent {
  readonly no: number
  readonly id: EventId
  readonly type: string
  readonly action: string | null
  readonly kind: string | null
  readonly branch: string | null
  readonly title: string
  readonly receivedAt: number
}

export const eventColumns = 'e.no, e.id, e.type, e.action, e.kind, e.branch, e.title, e.received_at AS receivedAt'

const most = 1_000
const newestOfAll = 10_000

/**
 * The newest events of a resource, at most a thousand. Two indexes lead to those that were routed and those that wait or
 * were decided; what a filter or a policy set aside has none, and is looked for among the newest of everything.
 */
export function* storedEvents(db: ReadDb, resourceId: ResourceId): Generator<void, readonly PreviewEvent[]> {
  const found = new Map<number, PreviewEvent>()
  const queries: readonly [string, number][] = [
    [
      `SELECT ${eventColumns} FROM synced_event e INDEXED BY synced_event_routed WHERE e.resource_id = ? AND e.outcome = ${outcomeCode.routed} ORDER BY e.no DESC LIMIT ?`,
      most,
    ],
    [
      `SELECT ${eventColumns} FROM inbox_group g INDEXED BY inbox_group_by_resource CROSS JOIN inbox_item i INDEXED BY inbox_item_group ON i.group_no = g.group_no
       CROSS JOIN synced_event e ON e.no = i.no WHERE g.resource_id = ? ORDER BY i.no DESC LIMIT ?`,
      most,
    ],
    [
      `SELECT ${eventColumns} FROM synced_event e NOT INDEXED WHERE e.resource_id = ? AND e.no >= coalesce((SELECT no FROM synced_event ORDER BY no DESC LIMIT 1 OFFSET ?), 0) ORDER BY e.no DESC`,
      newestOfAll,
    ],
  ]
  for (const [sql, limit] of queries) {
    for (const row of db.all<PreviewEvent>(sql, resourceId, limit)) found.set(row.no, row)
    yield
  }
  return [...found.values()].toSorted((a, b) => b.no - a.no).slice(0, most)
}
