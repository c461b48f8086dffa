import type { FrozenSelection, OpResult } from '#shared/model/operation.ts';
import type { ReadDb } from '#backend/store/db.ts';
import { type ItemRow } from '../unmatched/item-row.ts';
export interface SelectedItems {
    readonly rows: readonly ItemRow[];
    readonly skipped: OpResult['skipped'];
    readonly arrivedLater: number;
    /** How many of `rows` were not selected: a mapping took them as well. */
    readonly takenAlong: number;
}
export declare const nothingSelected: SelectedItems;
/** The items of a frozen selection that are still `waiting` as when it was frozen; later arrivals are only counted. */
export declare function selectItems(db: ReadDb, workspaceId: string, selection: FrozenSelection, waiting?: 'open' | 'snoozed'): SelectedItems;
/** Everything of a group that waits now. */
export declare function openInGroup(db: ReadDb, workspaceId: string, groupKey: string): ItemRow[];
/**
 * Throws `op.nothing_selected` where somebody, or something, was faster with every item, and `op.selection_grew` where
 * more would be acted on than were counted.
 */
export declare function requireFrozen(db: ReadDb, workspaceId: string, selection: FrozenSelection, selected: Omit<SelectedItems, 'takenAlong'>): void;
