import { z } from 'zod'
import type { BulkItem, BulkOutcome } from '#shared/model/bulk.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { destinationName } from '../destinations/destination-name.ts'
import { bulkMappingColumns, type BulkMappingRow, destinationOf, evidenceOf } from './bulk-mapping-row.ts'
import type { BulkRow } from './bulk-row.ts'

export const positionCursor = z.tuple([z.int()])

export interface BulkItemQuery {
  readonly limit: number
  readonly cursor?: string | undefined
  readonly outcome?: BulkOutcome | undefined
}

interface NamedRow extends BulkMappingRow {
  readonly full_name: string | null
}

const having: Readonly<Record<BulkOutcome, string>> = {
  acted: `planned.outcome = 'acted' AND planned.undo_outcome IS NULL`,
  skipped: `planned.outcome <> 'acted'`,
  not_reached: 'planned.left_out IS NULL AND planned.outcome IS NULL',
  restored: `planned.undo_outcome = 'restored'`,
  kept: `planned.undo_outcome = 'kept'`,
  left_out: 'planned.left_out IS NOT NULL',
}

/** What became of each mapping of a plan; what was left out of it only where that is asked for. */
export function listBulkMappings(
  db: ReadDb,
  { workspace_id: workspaceId, id }: BulkRow,
  query: BulkItemQuery,
): { items: BulkItem[]; next_cursor: string | null } {
  const [after] = decodeCursor(query.cursor, positionCursor) ?? [0]
  const rows = db
    .read<NamedRow>(
      `SELECT ${bulkMappingColumns}, resource.full_name FROM bulk_mapping AS planned
         LEFT JOIN resource ON resource.workspace_id = planned.workspace_id AND resource.id = planned.resource_id
       WHERE planned.workspace_id = ? AND planned.bulk_id = ? AND planned.position > ?
         AND ${query.outcome === undefined ? 'planned.left_out IS NULL' : having[query.outcome]}
       ORDER BY planned.position LIMIT ?`,
    )
    .all(workspaceId, id, after, query.limit + 1)
  return toPage(rows, { limit: query.limit, key: (row) => [row.position], item: toItem })

  function toItem(row: NamedRow): BulkItem {
    const destination = destinationOf(row)
    const { outcome, undo_outcome: undone, left_out: leftOut } = row
    const skipped = outcome === null || outcome === 'acted' ? null : outcome
    return {
      id: row.resource_id,
      outcome: outcomeOf(),
      code: leftOut ?? skipped,
      title: null,
      resourceName: row.full_name,
      mapping: {
        destination,
        destinationName: destinationName(db, workspaceId, destination),
        confidence: row.confidence === null ? null : row.confidence / 10_000,
        evidence: evidenceOf(row),
        events: row.events,
        mappingId: row.mapping_id,
      },
    }

    function outcomeOf(): BulkOutcome {
      if (leftOut !== null) return 'left_out'
      if (outcome === null) return 'not_reached'
      return skipped === null ? (undone ?? 'acted') : 'skipped'
    }
  }
}
