import type { Change, LostSeqs } from '#shared/model/change.ts';
import type { ReadDb } from '#backend/store/db.ts';
/** The seq of the newest change of a workspace. */
export declare function currentSeq(db: ReadDb, workspaceId: string): number;
/** What consoles may have been told that restores have undone, the latest first. */
export declare function lostSeqs(db: ReadDb, workspaceId: string): LostSeqs[];
/** Changes after `cursor` in order; throws `cursor.expired` where only a snapshot can help. */
export declare function readChanges(db: ReadDb, workspaceId: string, { cursor, limit }: {
    cursor: number;
    limit: number;
}): {
    changes: Change[];
    seq: number;
    more: boolean;
};
