import type { LostSeqs } from '#shared/model/change.ts'
import type { WorkspaceId } from '#shared/model/ids.ts'
import type { WriteDb } from '../sqlite/database.ts'
import { effectful } from './op-queries.ts'

/** A decision that a restore may have undone, of a workspace, after a seq and up to another. */
const isLost = `workspace_id = ? AND state IN ('acked', 'synced') AND seq >= ? AND seq <= ?`

/** Decisions that the service had applied, and was put back to before. */
export function createLostOps(db: WriteDb, touchRevision: (workspaceId: WorkspaceId) => void) {
  /**
   * What was decided after something was known to be done didn't have to wait for it; once that waits again, it has to: an undo for
   * what it takes back, and anything for what is asked about again before it is sent.
   */
  function keepOrder(workspaceId: WorkspaceId): void {
    const waits = (op: string): string =>
      `${op}.workspace_id = ?1 AND ${op}.state NOT IN ('synced', 'cancelled') AND ${op}.state IN ('queued', 'awaiting_confirmation')`
    db.run(
      `INSERT OR IGNORE INTO op_dependency SELECT later.no, first.no FROM op later JOIN op first ON first.id = later.target
       WHERE ${waits('later')} AND ${waits('first')}`,
      workspaceId,
    )
    db.run(
      `INSERT OR IGNORE INTO op_dependency SELECT later.no, first.no FROM op first JOIN op later ON later.subject = first.subject AND later.no > first.no
       WHERE ${waits('first')} AND first.state = 'awaiting_confirmation' AND ${waits('later')}`,
      workspaceId,
    )
  }

  return {
    /** Whether `requeueLost` would send any again. */
    hasLost(workspaceId: WorkspaceId, lost: readonly LostSeqs[]): boolean {
      return lost.some(
        ({ after, through }) => db.value(`SELECT 1 FROM op WHERE ${isLost} LIMIT 1`, workspaceId, after, through) === 1,
      )
    },

    /**
     * The service was restored to before these were applied: they are sent again in their order, and under their own ids, so that
     * one which it does know changes nothing. One that changed no row has the seq of what came before it, which the backup may
     * have. Answers how many are known to be lost and sent again.
     */
    requeueLost(workspaceId: WorkspaceId, lost: readonly LostSeqs[]): number {
      return db.transact(() => {
        let count = 0
        let sentAgain = 0
        for (const { after, through } of lost) {
          sentAgain +=
            db.value<number>(
              `SELECT count(*) FROM op WHERE workspace_id = ? AND state IN ('acked', 'synced') AND seq > ? AND seq <= ? AND type NOT IN ${effectful}`,
              workspaceId,
              after,
              through,
            ) ?? 0
          count += db.run(
            `UPDATE op SET state = CASE WHEN type IN ${effectful} THEN 'awaiting_confirmation' ELSE 'queued' END, seq = NULL WHERE ${isLost}`,
            workspaceId,
            after,
            through,
          ).changes
        }
        if (count === 0) return sentAgain
        keepOrder(workspaceId)
        touchRevision(workspaceId)
        return sentAgain
      })
    },
  }
}
