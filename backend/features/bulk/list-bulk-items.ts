import { makesMappings } from '#shared/domain/bulk-kinds.ts'
import { type BulkItem, type BulkOutcome, type BulkSkipCode, bulkSkipCodeSchema } from '#shared/model/bulk.ts'
import type { EventId } from '#shared/model/ids.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb, SqlValue } from '#backend/store/db.ts'
import { actionOf, type BulkRow } from './bulk-row.ts'
import { type BulkItemQuery, listBulkMappings, positionCursor } from './list-bulk-mappings.ts'

interface ItemOfBulkRow {
  readonly position: number
  readonly event_id: EventId
  readonly outcome: 'acted' | BulkSkipCode | null
  readonly undo_outcome: 'restored' | 'kept' | null
  readonly title: string | null
  readonly resource_name: string | null
}

const having: Readonly<Record<BulkOutcome, string>> = {
  acted: `AND item.outcome = 'acted' AND item.undo_outcome IS NULL`,
  skipped: `AND item.outcome <> 'acted'`,
  not_reached: 'AND item.outcome IS NULL AND item.position > ?',
  restored: `AND item.undo_outcome = 'restored'`,
  kept: `AND item.undo_outcome = 'kept'`,
  left_out: 'AND 1 = 0',
}

/** What became of each event, or resource, of a plan, in the order in which they are acted on. */
export function listBulkItems(
  db: ReadDb,
  bulk: BulkRow,
  query: BulkItemQuery,
): { items: BulkItem[]; next_cursor: string | null } {
  if (makesMappings(actionOf(bulk))) return listBulkMappings(db, bulk, query)
  const [after] = decodeCursor(query.cursor, positionCursor) ?? [0]
  const params: SqlValue[] = [bulk.workspace_id, bulk.id, after]
  // What is reached is so in order: nobody needs to look for the rest.
  if (query.outcome === 'not_reached') params.push(bulk.done)
  const rows = db
    .read<ItemOfBulkRow>(
      `SELECT item.position, item.event_id, item.outcome, item.undo_outcome, event.title, event.resource_name
       FROM bulk_item AS item LEFT JOIN event ON event.workspace_id = item.workspace_id AND event.id = item.event_id
       WHERE item.workspace_id = ? AND item.bulk_id = ? AND item.position > ? ${query.outcome === undefined ? '' : having[query.outcome]}
       ORDER BY item.position LIMIT ?`,
    )
    .all(...params, query.limit + 1)
  return toPage(rows, { limit: query.limit, key: (row) => [row.position], item: toItem })
}

function toItem({
  event_id: id,
  outcome,
  undo_outcome: undone,
  title,
  resource_name: resourceName,
}: ItemOfBulkRow): BulkItem {
  const code = bulkSkipCodeSchema.safeParse(outcome).data ?? null
  const became: BulkOutcome = outcome === null ? 'not_reached' : code === null ? (undone ?? 'acted') : 'skipped'
  return { id, outcome: became, code, title, resourceName, mapping: null }
}
