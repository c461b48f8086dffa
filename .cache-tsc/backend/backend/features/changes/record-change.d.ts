import type { ChangeEntity } from '#shared/model/change.ts';
import type { WriteDb } from '#backend/store/db.ts';
/**
 * Puts a row of a workspace at the end of its feed and answers the new seq. Call it in the transaction that writes the row:
 * the workspace's row orders all writers, so a reader never sees a later seq before an earlier one.
 */
export declare function recordChange(db: WriteDb, workspaceId: string, entity: ChangeEntity, id: string, options: {
    readonly at: number;
    readonly tombstone?: boolean;
}): number;
/**
 * Takes the next `count` seqs of a workspace and answers the first; each must get its change in the same transaction. The row
 * is read once in a transaction: nobody else moves it meanwhile.
 */
export declare function reserveSeqs(db: WriteDb, workspaceId: string, count: number): number;
/** Writes the change of a seq that was reserved. */
export declare function putChange(db: WriteDb, change: {
    workspaceId: string;
    seq: number;
    entity: ChangeEntity;
    id: string;
    at: number;
    tombstone?: boolean;
}): void;
