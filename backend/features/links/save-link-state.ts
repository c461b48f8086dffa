import type { Link } from '#shared/model/link.ts'
import { recordChange } from '#backend/features/changes/record-change.ts'
import type { WriteDb } from '#backend/store/db.ts'

/** Writes the state and version of a link, and tells the feed. */
export function saveLinkState(db: WriteDb, workspaceId: string, { id, state, version }: Link, at: number): void {
  recordChange(db, workspaceId, 'link', id, { at })
  db.write('UPDATE link SET state_kind = ?, state_json = ?, version = ? WHERE workspace_id = ? AND id = ?').run(
    state.kind,
    JSON.stringify(state),
    version,
    workspaceId,
    id,
  )
}
