import type { WriteDb } from '#backend/store/db.ts';
import { type ItemPlace, type ItemRow } from './item-row.ts';
/**
 * Puts items where `next` says, with everything that follows from it: their events' outcome and version, the feed, the
 * tallies, and what their destinations get or no longer have.
 * Call it inside a transaction. Answers the seq of the last one.
 */
export declare function moveItems(db: WriteDb, options: {
    workspaceId: string;
    at: number;
    rows: readonly ItemRow[];
    next: (row: ItemRow) => ItemPlace;
}): number;
