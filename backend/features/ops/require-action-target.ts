import type { BulkAction } from '#shared/model/bulk.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { requireDestination } from '../destinations/require-destination.ts'
import { requireAssignable } from '../rules/require-rule-target.ts'

/** Throws where an action names a person or a destination that the workspace doesn't have, or no longer uses. */
export function requireActionTarget(db: ReadDb, workspaceId: string, action: BulkAction): void {
  if (action.kind === 'assign' && action.memberId !== null) requireAssignable(db, workspaceId, action.memberId)
  if (action.kind === 'map') requireDestination(db, workspaceId, action.destination)
}
