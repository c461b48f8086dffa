import type { OpId } from '#shared/model/ids.ts'
import type { IntentType, Operation, Verdict } from '#shared/model/operation.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { readOwnJson } from '../events/event-row.ts'
import type { UndoRecord } from './op-scope.ts'

interface OperationRow {
  readonly type: IntentType
  readonly intent_json: string
  readonly verdict_json: string
  readonly undone_by: string | null
}

interface Outcome {
  readonly verdict: Verdict
  readonly undo: UndoRecord | null
}

export interface StoredOp extends Outcome {
  readonly type: IntentType
  readonly intent: string
  readonly undoneBy: string | null
}

export function findStoredOp(db: ReadDb, workspaceId: string, id: OpId): StoredOp | undefined {
  const row = db
    .read<OperationRow>(
      'SELECT type, intent_json, verdict_json, undone_by FROM operation WHERE workspace_id = ? AND id = ?',
    )
    .get(workspaceId, id)
  if (row === undefined) return undefined
  return { ...readOwnJson<Outcome>(row.verdict_json), type: row.type, intent: row.intent_json, undoneBy: row.undone_by }
}

export function storeOp(
  db: WriteDb,
  workspaceId: string,
  op: Operation,
  stored: Outcome & { principal: string; decidedAt: number; at: number },
): void {
  const { verdict, undo, principal, decidedAt, at } = stored
  db.write(
    'INSERT INTO operation (workspace_id, id, type, actor, decided_at, applied_at, intent_json, verdict_json, undone_by, principal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)',
  ).run(
    workspaceId,
    op.id,
    op.intent.type,
    op.actor,
    decidedAt,
    at,
    JSON.stringify(op.intent),
    JSON.stringify({ verdict, undo }),
    principal,
  )
}
