import type { WorkspaceId } from '#shared/model/ids.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { unsettled } from './op-queries.ts'

/**
 * The first that can be sent once what goes now is answered, and that nothing later may overtake: an undo, or what was known to be
 * done. Later decisions didn't have to wait for it: to them, it was done.
 */
export function nextTurn(db: ReadDb, workspaceId: WorkspaceId): number {
  return (
    db.value<number>(
      `SELECT min(op.no) FROM op WHERE workspace_id = ? AND state NOT IN ('synced', 'cancelled') AND state = 'queued'
       AND (type = 'op.undo' OR result_json IS NOT NULL)
       AND EXISTS (SELECT 1 FROM op_dependency d JOIN op o ON o.no = d.depends_on WHERE d.op_no = op.no AND o.state IN ${unsettled})
       AND NOT EXISTS (SELECT 1 FROM op_dependency d JOIN op o ON o.no = d.depends_on WHERE d.op_no = op.no AND o.state IN ${unsettled}
         AND (o.state <> 'queued' OR o.no > op.no OR EXISTS (
           SELECT 1 FROM op_dependency e JOIN op p ON p.no = e.depends_on WHERE e.op_no = o.no AND p.state IN ${unsettled})))`,
      workspaceId,
    ) ?? Number.MAX_SAFE_INTEGER
  )
}
