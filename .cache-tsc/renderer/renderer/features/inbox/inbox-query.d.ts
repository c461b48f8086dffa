import type { EventRow, GroupSort, InboxFilter, InboxState } from '#shared/ipc/inbox-calls.ts';
import type { Provider } from '#shared/model/provider.ts';
/** Which rows the list shows: what one decision solves, or single events (of one group, or of all). */
export type InboxView = {
    readonly kind: 'groups';
} | {
    readonly kind: 'events';
    readonly group: {
        readonly groupKey: string;
        readonly subject: string;
    } | null;
};
export interface InboxQuery {
    readonly filter: InboxFilter;
    readonly sort: GroupSort;
    readonly view: InboxView;
}
export declare const inboxStates: readonly InboxState[];
export declare const groupSorts: readonly GroupSort[];
export declare const providers: readonly Provider[];
export declare const hourMs = 3600000;
export declare const closingSoonMs: number;
export declare const openInbox: InboxQuery;
/** The saved view of what the provider would soon no longer send again. */
export declare const closingSoon: InboxQuery;
/** Groups with all of their events in one state. */
export declare function wholeGroups(state: InboxState): InboxFilter;
/** Whether a query narrows beyond the plain list of open groups. */
export declare function isNarrowed(query: InboxQuery): boolean;
/** A narrower or wider filter shows the list of groups or events again, not the group that was open. */
export declare function withFilter(query: InboxQuery, change: Partial<InboxFilter>): InboxQuery;
/** Tokens that were typed (`state:open provider:github closing:12h`) and the words that are left. */
export declare function parseTokens(text: string): {
    readonly change: Partial<InboxFilter>;
    readonly rest: string;
};
/** What to search for while somebody types: the last word isn't searched for as long as it is, or may become, a filter. */
export declare function wordsSoFar(text: string): string;
/** Names that filters can be typed by, with the values that they take. */
export declare const tokenNames: readonly ['state', 'provider', 'closing'];
export type TokenName = (typeof tokenNames)[number];
/** What a search was not taken as it may have been meant; null where it was. */
export type SearchDoubt = {
    readonly kind: 'no_words';
} | {
    readonly kind: 'unknown_filter';
    readonly word: string;
} | {
    readonly kind: 'unknown_value';
    readonly word: string;
    readonly name: TokenName;
};
/** Looks at the words that are left beside the filters. `http://…` and `12:30` are words like others. */
export declare function doubtOf(text: string): SearchDoubt | null;
/** Groups from a list of events where only those are at hand. */
export declare function groupKeysOf(rows: Iterable<EventRow>): readonly string[];
