import type { EventId } from '#shared/model/ids.ts';
import type { WriteDb } from '#backend/store/db.ts';
/** Removes events with all that belongs to them, and leaves tombstones. Call it in a transaction; they must be decided or routed. */
export declare function removeEvents(db: WriteDb, { workspaceId, ids, at }: {
    readonly workspaceId: string;
    readonly ids: readonly EventId[];
    readonly at: number;
}): void;
/** Removes what was received, and keeps what was understood of it. */
export declare function removeBody(db: WriteDb, arrival: number): boolean;
