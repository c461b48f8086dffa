import type { StoreApi } from 'zustand/vanilla';
import type { EventDetail, GroupRow, InboxFilter } from '#shared/ipc/inbox-calls.ts';
import type { FrozenSelection } from '#shared/model/operation.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { Client } from '../../client/client.ts';
/** What stands beside the list. */
export type DetailTarget = {
    readonly kind: 'group';
    readonly groupKey: string;
    readonly filter: InboxFilter;
} | {
    readonly kind: 'event';
    readonly id: EventId;
    readonly groupKey: string;
};
export interface Frozen {
    readonly count: number;
    readonly selections: readonly FrozenSelection[];
    /** The group of each selection; empty for events. */
    readonly groupKeys: readonly string[];
}
/** The detail with what a decision on it would act on, fixed together: the count on the button is the count acted on. */
export interface Detail {
    readonly target: DetailTarget;
    readonly group: GroupRow | null;
    readonly event: EventDetail;
    /** null where nothing is open. */
    readonly frozen: Frozen | null;
    /** The whole group, also where a filter shows a part of it: what a mapping would resolve. */
    readonly frozenGroup: Frozen | null;
}
export interface DetailState {
    readonly target: DetailTarget | null;
    /** May still show the previous target for the few milliseconds until the next is there. */
    readonly detail: Detail | null;
    readonly failure: string | null;
}
export interface DetailStore {
    readonly store: StoreApi<DetailState>;
    show(target: DetailTarget | null): void;
    /** Loads what is likely shown next. */
    prefetch(target: DetailTarget): void;
    /** What is cached is old; asks again for what is shown. */
    refresh(): void;
    /** The detail of what is shown now, fresh enough to decide on. */
    settled(): Promise<Detail | null>;
}
/** One text per target. */
export declare function targetKey(target: DetailTarget): string;
/** Builds the holder of the detail: a small cache, so that the next item is on screen at once. */
export declare function createDetailStore(client: Client): DetailStore;
