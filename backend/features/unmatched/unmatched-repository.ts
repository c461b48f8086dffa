import { z } from 'zod'
import type { Group } from '#shared/api/group.ts'
import type { Event } from '#shared/model/event.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { ItemStateKind } from '#shared/model/unmatched-item.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb, SqlValue } from '#backend/store/db.ts'
import { eventColumns, toEvent } from '../events/event-row.ts'
import type { EventRow } from '../events/event-row.ts'

interface Page {
  readonly limit: number
  readonly cursor?: string | undefined
}

const itemCursor = z.tuple([z.int()])
const groupCursor = z.tuple([z.int(), z.string()])

/** Events that wait, or have waited, for a person: newest arrival first. */
export function listUnmatched(
  db: ReadDb,
  workspaceId: string,
  query: Page & { readonly state: ItemStateKind; readonly group?: string | undefined },
): { items: Event[]; next_cursor: string | null } {
  const [before] = decodeCursor(query.cursor, itemCursor) ?? [Number.MAX_SAFE_INTEGER]
  const ofGroup = query.group === undefined ? '' : 'AND item.group_key = ?'
  const params: SqlValue[] = [workspaceId, query.state, before, ...(query.group === undefined ? [] : [query.group])]
  const rows = db
    .read<EventRow>(
      `SELECT ${eventColumns} FROM unmatched_item AS item
         JOIN event ON event.workspace_id = item.workspace_id AND event.id = item.event_id
         JOIN decision ON decision.workspace_id = item.workspace_id AND decision.event_id = item.event_id
       WHERE item.workspace_id = ? AND item.state_kind = ? AND item.arrival < ? ${ofGroup} ORDER BY item.arrival DESC LIMIT ?`,
    )
    .all(...params, query.limit + 1)
  return toPage(rows, { limit: query.limit, key: (row) => [row.arrival], item: toEvent })
}

interface GroupRow {
  readonly group_key: string
  readonly reason: Group['reason']
  readonly provider: Group['provider']
  readonly subject: string
  readonly installation_id: Group['installationId']
  readonly resource_id: Group['resourceId']
  readonly open: number
  readonly snoozed: number
  readonly first_seen_at: number
  readonly last_seen_at: number
  readonly newest_event_id: Group['newestEventId']
}

/** Groups in which something waits, last seen first. */
export function listGroups(
  db: ReadDb,
  workspaceId: string,
  page: Page,
): { items: Group[]; next_cursor: string | null } {
  const [seenAt, key] = decodeCursor(page.cursor, groupCursor) ?? [Number.MAX_SAFE_INTEGER, '']
  const rows = db
    .read<GroupRow>(
      `SELECT group_key, reason, provider, subject, installation_id, resource_id, open, snoozed, first_seen_at, last_seen_at, newest_event_id
       FROM unmatched_group WHERE workspace_id = ? AND (open > 0 OR snoozed > 0)
         AND (last_seen_at < ? OR (last_seen_at = ? AND group_key > ?)) ORDER BY last_seen_at DESC, group_key LIMIT ?`,
    )
    .all(workspaceId, seenAt, seenAt, key, page.limit + 1)
  return toPage(rows, { limit: page.limit, key: (row) => [row.last_seen_at, row.group_key], item: toGroup })
}

function toGroup(row: GroupRow): Group {
  return {
    groupKey: row.group_key,
    reason: row.reason,
    provider: row.provider,
    subject: row.subject,
    installationId: row.installation_id,
    resourceId: row.resource_id,
    open: row.open,
    snoozed: row.snoozed,
    firstSeenAt: toInstant(row.first_seen_at),
    lastSeenAt: toInstant(row.last_seen_at),
    newestEventId: row.newest_event_id,
  }
}
