import { bulkMatcher, type WaitingEvent } from '#shared/domain/bulk-matcher.ts'
import type { BulkFilter } from '#shared/model/bulk.ts'
import type { EventId, InstallationId, ResourceId } from '#shared/model/ids.ts'
import type { ReasonCode } from '#shared/model/routing-decision.ts'
import type { ReadDb, SqlValue } from '#backend/store/db.ts'
import { readOwnJson } from '../events/event-row.ts'
import { waitingFor } from '../ops/waiting-for.ts'
import { actionOf, type BulkRow, selectionOf } from './bulk-row.ts'

export interface Counted {
  readonly id: EventId
  readonly groupKey: string
  readonly reason: ReasonCode
  readonly installationId: InstallationId | null
  readonly resourceId: ResourceId | null
}

/** A piece of what a selection asks for, and where the next one begins: null where there is none. */
export interface Walked {
  readonly found: readonly Counted[]
  readonly next: string | null
}

/**
 * Looks at the next `limit` events. What entered the queue after the plan was made isn't among them: everything before that
 * is there to be seen, and what stops to wait meanwhile may be missed, which is as good.
 */
export function walkSelection(db: ReadDb, row: BulkRow, limit: number): Walked {
  const selection = selectionOf(row)
  if (selection.kind === 'suggestions') return { found: [], next: null }
  if (selection.kind === 'events') return walkIds(db, row, selection.ids, limit)
  const { groupKeys } = selection.filter
  return groupKeys === undefined
    ? walkAll(db, row, selection.filter, limit)
    : walkGroups(db, row, selection.filter, { keys: [...new Set(groupKeys)], limit })
}

interface CandidateRow extends WaitingEvent, Counted {
  readonly reason: ReasonCode
  readonly groupKey: string
  readonly installationId: InstallationId | null
  readonly arrival: number
  readonly openedSeq: number
}

const selectCandidates = `SELECT item.event_id AS id, item.arrival, item.opened_seq AS "openedSeq", item.group_key AS "groupKey", item.primary_reason AS reason,
    event.provider, event.installation_id AS "installationId", event.resource_id AS "resourceId", event.resource_name AS "resourceName", event.account_login AS "accountLogin",
    event.title, event.actor_login AS "actorLogin", event.received_at AS "receivedAt", event.redeliverable_until AS "redeliverableUntil"
  FROM unmatched_item AS item JOIN event ON event.workspace_id = item.workspace_id AND event.id = item.event_id
  WHERE item.workspace_id = ? AND item.state_kind = ?`

function candidates(db: ReadDb, row: BulkRow, rest: string, params: readonly SqlValue[]): CandidateRow[] {
  return db
    .read<CandidateRow>(`${selectCandidates} ${rest}`)
    .all(row.workspace_id, waitingFor(actionOf(row)), ...params)
}

function walkAll(db: ReadDb, row: BulkRow, filter: BulkFilter, limit: number): Walked {
  const after = row.cursor_json === null ? -1 : readOwnJson<number>(row.cursor_json)
  const rows = candidates(db, row, 'AND item.arrival > ? ORDER BY item.arrival LIMIT ?', [after, limit])
  const last = rows.at(-1)
  const matches = bulkMatcher(filter)
  return {
    found: rows.filter((each) => each.openedSeq <= row.through_seq && matches(each)),
    next: last === undefined || rows.length < limit ? null : JSON.stringify(last.arrival),
  }
}

interface GroupCursor {
  readonly at: number
  readonly after: number
}

function walkGroups(
  db: ReadDb,
  row: BulkRow,
  filter: BulkFilter,
  { keys, limit }: { readonly keys: readonly string[]; readonly limit: number },
): Walked {
  const matches = bulkMatcher(filter)
  const found: CandidateRow[] = []
  let { at, after } = row.cursor_json === null ? { at: 0, after: -1 } : readOwnJson<GroupCursor>(row.cursor_json)
  let left = limit
  for (let key = keys[at]; key !== undefined && left > 0; key = keys[at]) {
    const rows = candidates(
      db,
      row,
      'AND item.group_key = ? AND item.opened_seq > ? AND item.opened_seq <= ? ORDER BY item.opened_seq LIMIT ?',
      [key, after, row.through_seq, left],
    )
    found.push(...rows.filter(matches))
    const isWhole = rows.length < left
    after = isWhole ? -1 : (rows.at(-1)?.openedSeq ?? after)
    left -= Math.max(1, rows.length)
    if (isWhole) at += 1
  }
  return { found, next: at >= keys.length ? null : JSON.stringify({ at, after } satisfies GroupCursor) }
}

function walkIds(db: ReadDb, row: BulkRow, ids: readonly EventId[], limit: number): Walked {
  const unique = [...new Set(ids)]
  const at = row.cursor_json === null ? 0 : readOwnJson<number>(row.cursor_json)
  const found = unique.slice(at, at + limit).flatMap((id) => candidates(db, row, 'AND item.event_id = ?', [id]))
  return {
    found: found.filter((each) => each.openedSeq <= row.through_seq),
    next: at + limit >= unique.length ? null : JSON.stringify(at + limit),
  }
}
