import type { IpcOutput } from '#shared/ipc/contract.ts';
import type { GroupSort, InboxFilter } from '#shared/ipc/inbox-calls.ts';
import type { ReadDb } from '../sqlite/database.ts';
import type { Asked } from './inbox-events.ts';
type Found = IpcOutput<'inbox.find_row'>;
export type RowWish = {
    readonly keys: readonly string[];
    readonly filter: InboxFilter;
} & ({
    readonly kind: 'groups';
    readonly sort: GroupSort;
} | {
    readonly kind: 'events';
    readonly groupKey: string | null;
});
/** Where the first of these rows that the list still has stands in it: how many come before it. */
export declare function findRow(db: ReadDb, input: RowWish, asked: Asked): Promise<Found>;
export {};
