import type { ReadDb } from '#backend/store/db.ts'
import type { OpId } from '#shared/model/ids.ts'
import { readOwnJson } from '../events/event-row.ts'
import { findMapping } from '../mappings/mapping-repository.ts'
import type { UndoRecord } from './op-scope.ts'

type MappingUndo = NonNullable<UndoRecord['mapping']>

/**
 * What a decision left of its mapping, under the version that it has now: where everything decided about it since was taken
 * back, it stands as that left it. Otherwise as it was, so that the version refuses the undo.
 */
export function standsAsLeft(
  db: ReadDb,
  workspaceId: string,
  target: OpId,
  left: MappingUndo | null,
): MappingUndo | null {
  if (left === null || left.change === null) return left
  const { id, change } = left
  const version = findMapping(db, workspaceId, id)?.version
  if (version === undefined || version === change.version) return left
  const since = undoneSince(db, workspaceId, target).filter(
    (mapping) => mapping?.id === id && (mapping.change?.version ?? 0) > change.version,
  )
  // Each was a version, and its undo another; where there are more, a decision stands.
  return version === change.version + 2 * since.length ? { id, change: { ...change, version } } : left
}

/** What the decisions on mappings had left that were taken back after `target` was applied. */
function undoneSince(db: ReadDb, workspaceId: string, target: OpId): UndoRecord['mapping'][] {
  return db
    .read<{ verdict_json: string }>(
      `SELECT undone.verdict_json FROM operation AS target
       JOIN audit ON audit.workspace_id = target.workspace_id AND audit.at >= target.applied_at AND audit.command = 'op.undo'
       JOIN operation AS undone ON undone.workspace_id = audit.workspace_id AND undone.id = audit.subject
       WHERE target.workspace_id = ? AND target.id = ? AND undone.undone_by IS NOT NULL
         AND undone.type IN ('mapping.pause', 'mapping.resume', 'mapping.retire')`,
    )
    .all(workspaceId, target)
    .map(({ verdict_json: json }) => readOwnJson<{ undo: UndoRecord | null }>(json).undo?.mapping ?? null)
}
