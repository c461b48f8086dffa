import type { ChangeEntity, Upsert } from '#shared/model/change.ts';
import type { ReadDb } from '#backend/store/db.ts';
interface Replicated {
    /** The row as it is now, or undefined where it is gone. */
    find(db: ReadDb, workspaceId: string, id: string, seq: number): Upsert | undefined;
    /** Rows in the order of their seq, after `afterSeq`, at most `limit`. */
    after(db: ReadDb, workspaceId: string, afterSeq: number, limit: number): Upsert[];
}
/** Every entity that consoles replicate, in the order in which a snapshot sends them. */
export declare const replicatedRows: {
    readonly [E in ChangeEntity]: Replicated;
};
export {};
