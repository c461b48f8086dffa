import type { OpId } from '#shared/model/ids.ts';
import type { Operation, Verdict } from '#shared/model/operation.ts';
import type { ReadDb, WriteDb } from '#backend/store/db.ts';
import type { UndoRecord } from './op-scope.ts';
interface Outcome {
    readonly verdict: Verdict;
    readonly undo: UndoRecord | null;
}
export interface StoredOp extends Outcome {
    readonly type: string;
    readonly intent: string;
    readonly undoneBy: string | null;
}
export declare function findStoredOp(db: ReadDb, workspaceId: string, id: OpId): StoredOp | undefined;
export declare function storeOp(db: WriteDb, workspaceId: string, op: Operation, stored: Outcome & {
    principal: string;
    decidedAt: number;
    at: number;
}): void;
export {};
