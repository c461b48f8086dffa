import type { StoreApi } from 'zustand/vanilla';
import type { EventRow, GroupRow, GroupSort, InboxCounts, InboxFilter } from '#shared/ipc/inbox-calls.ts';
import type { Client } from '../../client/client.ts';
import type { ListCursor } from '../../lists/list-state.ts';
import type { ListStore } from '../../lists/list-store.ts';
import type { DetailStore } from './detail-store.ts';
import type { InboxQuery } from './inbox-query.ts';
import type { Payloads } from './payloads.ts';
export interface InboxData {
    readonly query: InboxQuery;
    readonly counts: InboxCounts | null;
}
/** The Inbox: what is asked for, its two lists, and the detail beside them. */
export interface Inbox {
    readonly store: StoreApi<InboxData>;
    readonly groups: ListStore<GroupRow>;
    readonly events: ListStore<EventRow>;
    readonly detail: DetailStore;
    readonly payloads: Payloads;
    /** `cursor` says where to start, the top by default. */
    setQuery(query: InboxQuery, cursor?: ListCursor): void;
    setFilter(change: Partial<InboxFilter>): void;
    setSort(sort: GroupSort): void;
    toggleGrouping(): void;
    /** Drills from a group into its events. */
    openGroup(row: GroupRow): void;
    /** Back from a group's events; false when there is nothing to go back from. */
    back(): boolean;
    /** Shows a group among the others, or one of its events. */
    goToPlace(place: InboxPlace): void;
    /** Rows changed: asks again for what is shown. */
    refresh(): Promise<void>;
    /** Another workspace: everything starts anew. */
    reset(): void;
}
/** A group in the plain list of a state, and the event of it that is meant. */
export interface InboxPlace {
    readonly filter: InboxFilter;
    readonly group: {
        readonly groupKey: string;
        readonly subject: string;
    };
    readonly groupCursor: ListCursor;
    readonly eventCursor: ListCursor | null;
}
/** Builds the Inbox over the contract's calls. */
export declare function createInbox(client: Client, isFilling?: () => boolean): Inbox;
