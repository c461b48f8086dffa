import type { OpId } from '#shared/model/ids.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { unsettled } from './op-queries.ts'
import type { OpRow } from './op-row.ts'

const tookEffect = `state NOT IN ('cancelled', 'conflict', 'rejected', 'parked', 'awaiting_confirmation')`

/** What is asked of the decisions about one mapping, in their order. */
export function createMappingOps(db: ReadDb) {
  return {
    /** Whether something later was decided about it that stands: what was taken back left it as it was before. */
    standsLater({ workspace_id: workspaceId, subject, no }: OpRow): boolean {
      const later = db.value(
        `SELECT 1 FROM op WHERE workspace_id = ?1 AND subject = ?2 AND no > ?3 AND undone_by IS NULL AND ${tookEffect}
         AND (target IS NULL OR coalesce((SELECT t.no FROM op t WHERE t.id = op.target), 0) <= ?3) LIMIT 1`,
        workspaceId,
        subject,
        no,
      )
      return later !== undefined
    },

    /** Whether a later decision that the pulled rows don't hold yet gives that resource to that project. */
    mapsLater(
      { workspace_id: workspaceId, no }: OpRow,
      { resourceId, projectId }: { readonly resourceId: string; readonly projectId: string },
    ): boolean {
      const later = db.value(
        `SELECT 1 FROM op WHERE workspace_id = ? AND no > ? AND type = 'mapping.create' AND undone_by IS NULL
         AND state NOT IN ('synced', 'cancelled') AND state IN ('queued', 'sending', 'acked')
         AND intent_json ->> '$.resourceId' = ? AND intent_json ->> '$.destination.id' = ? LIMIT 1`,
        workspaceId,
        no,
        resourceId,
        projectId,
      )
      return later !== undefined
    },

    /** Undos of what was decided later about it that are not settled: an undo of this one comes after them. */
    unsettledUndosAfter({ workspace_id: workspaceId, subject, no }: OpRow): OpId[] {
      return db.values<OpId>(
        `SELECT id FROM op WHERE workspace_id = ? AND subject = ? AND no > ? AND type = 'op.undo' AND state IN ${unsettled} ORDER BY no`,
        workspaceId,
        subject,
        no,
      )
    },

    /** How many versions our decisions and their undos can have made of a mapping, from this one on. */
    versionsSince({ workspace_id: workspaceId, no }: OpRow, mappingId: string): number {
      const count = db.value<number>(
        `SELECT count(*) FROM op WHERE workspace_id = ? AND subject = ? AND no >= ? AND ${tookEffect}`,
        workspaceId,
        mappingId,
        no,
      )
      return count ?? 0
    },
  }
}
