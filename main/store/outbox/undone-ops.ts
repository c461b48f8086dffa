import type { WorkspaceId } from '#shared/model/ids.ts'
import type { Intent } from '#shared/model/operation.ts'
import type { WriteDb } from '../sqlite/database.ts'
import type { OpRow } from './op-row.ts'

/** A decision that was taken back, with what doing it again would be. */
export interface UndoneOp extends OpRow {
  readonly redo_json: string
}

/** One that stands again, because its undo was refused, has nothing to be done again. */
const taken = `SELECT o.*, u.intent_json AS redo_json FROM undone u JOIN op o ON o.no = u.op_no
  WHERE (o.state = 'cancelled' OR o.undone_by IS NOT NULL)`

/** The stack of what was taken back: it ends with the next new decision, as in every editor. */
export function createUndoneOps(db: WriteDb) {
  return {
    undoneOp(no: number): UndoneOp | undefined {
      return db.get<UndoneOp>(`${taken} AND u.op_no = ?`, no)
    },

    /** The last taken back first. */
    undoneOps(workspaceId: WorkspaceId): UndoneOp[] {
      return db.all<UndoneOp>(`${taken} AND u.workspace_id = ? ORDER BY u.no DESC`, workspaceId)
    },

    keepUndone(workspaceId: WorkspaceId, no: number, intent: Intent): void {
      db.run('DELETE FROM undone WHERE op_no = ?', no)
      db.run(
        'INSERT INTO undone (workspace_id, op_no, intent_json) VALUES (?, ?, ?)',
        workspaceId,
        no,
        JSON.stringify(intent),
      )
    },

    forgetUndone(no: number): void {
      db.run('DELETE FROM undone WHERE op_no = ?', no)
    },

    endRedo(workspaceId: WorkspaceId): void {
      db.run('DELETE FROM undone WHERE workspace_id = ?', workspaceId)
    },

    /** What was made again has another id, by which those that built on it go on. */
    renameInUndone(workspaceId: WorkspaceId, from: string, to: string): void {
      db.run(
        'UPDATE undone SET intent_json = replace(intent_json, ?, ?) WHERE workspace_id = ?',
        JSON.stringify(from),
        JSON.stringify(to),
        workspaceId,
      )
    },
  }
}
