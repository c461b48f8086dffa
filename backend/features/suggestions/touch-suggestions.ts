import type { InstallationId, ResourceId } from '#shared/model/ids.ts'
import type { WriteDb } from '#backend/store/db.ts'

/** Whose suggestions a change concerns. */
export type DueScope = ResourceId | InstallationId | `slug:${string}` | 'all'

/**
 * Notes that evidence has changed, in the transaction that changes it; what follows is worked out after the commit. One
 * line per scope, however often it is touched.
 */
export function touchSuggestions(db: WriteDb, workspaceId: string, scope: DueScope, at: number): void {
  db.write(
    `INSERT INTO suggestion_due (workspace_id, scope, position, touched_at) VALUES (?, ?, '', ?)
     ON CONFLICT (workspace_id, scope) DO UPDATE SET position = ''`,
  ).run(workspaceId, scope, at)
}
