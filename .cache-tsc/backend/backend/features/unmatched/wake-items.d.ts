import type { ReadDb, WriteDb } from '#backend/store/db.ts';
/** Opens the items that waited until now; answers the workspaces that changed and whether more are due. */
export declare function wakeDueItems(db: WriteDb, now: number): {
    workspaceIds: string[];
    more: boolean;
};
/** When the next item is due, in milliseconds, or undefined where none waits for a time. */
export declare function nextWakeAt(db: ReadDb): number | undefined;
/** Opens the items of a group that waited for it to reach `total`. */
export declare function wakeByCount(db: WriteDb, options: {
    workspaceId: string;
    groupKey: string;
    total: number;
    at: number;
}): void;
