import type { InboxFilter } from '#shared/ipc/inbox-calls.ts';
import type { ReadDb } from '../sqlite/database.ts';
import type { GroupChoice } from './group-row.ts';
/** The items that a search finds, counted by group. Large ones are counted a piece at a time, so that others get their answers in between. */
export interface TextMatches {
    readonly groups: ReadonlyMap<number, GroupChoice>;
    readonly total: number;
    readonly done: boolean;
    /** Resolves once everything is counted. */
    whole(): Promise<void>;
}
export interface TextMatcher {
    /** Ends what is being counted: the connection is about to close. Whoever waits for a count gets what there is. */
    stop(): void;
    /** Counts for a filter with words; `match` is its FTS5 query, `version` what the replica's rows are at. */
    find(db: ReadDb, wanted: {
        readonly filter: InboxFilter;
        readonly match: string;
        readonly version: number;
        readonly now: number;
    }): TextMatches;
}
export declare function createTextMatcher(): TextMatcher;
