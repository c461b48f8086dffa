import type { IpcOutput } from '#shared/ipc/contract.ts';
import type { InboxFilter } from '#shared/ipc/inbox-calls.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { ReadDb } from '../sqlite/database.ts';
export type FreezeInput = {
    readonly kind: 'groups';
    readonly groupKeys: readonly string[];
    readonly filter: InboxFilter;
} | {
    readonly kind: 'events';
    readonly ids: readonly EventId[];
};
/** Fixes what a decision would act on. The count is of exactly the items that the selections cover. */
export declare function freezeSelection(db: ReadDb, input: FreezeInput, now: number): IpcOutput<'inbox.freeze'>;
