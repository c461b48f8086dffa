import type { FrozenSelection, OpResult } from '#shared/model/operation.ts';
import type { ItemState, SnoozeUntil } from '#shared/model/unmatched-item.ts';
import { type ItemPlace, type ItemRow } from '../unmatched/item-row.ts';
import { type OpEffect, type OpScope } from './op-scope.ts';
import { type SelectedItems } from './select-items.ts';
/** Ignores, snoozes or wakes the selected items. */
export declare function decideItems(scope: OpScope, selection: FrozenSelection, decision: {
    readonly waiting: 'open' | 'snoozed';
    readonly next: (row: ItemRow) => Pick<ItemPlace, 'state' | 'wakeAfter'>;
}): OpEffect;
export declare function resultOf({ rows, skipped, arrivedLater, takenAlong }: SelectedItems): OpResult;
/** One state for every item. */
export declare function everyItem(state: ItemState): (row: ItemRow) => Pick<ItemPlace, 'state' | 'wakeAfter'>;
/** Snoozed, with the total of its group at which an item that waits for arrivals wakes. */
export declare function snoozedUntil(scope: OpScope, until: SnoozeUntil): (row: ItemRow) => Pick<ItemPlace, 'state' | 'wakeAfter'>;
/** What an audit line is about: the group, or the only item, or how many items. */
export declare function subjectOf(selection: FrozenSelection): string;
