import type { GroupRow } from '#shared/ipc/inbox-calls.ts';
import type { ReadDb } from '../sqlite/database.ts';
/** One group in one state, as a list has chosen it. */
export interface GroupChoice {
    readonly group_no: number;
    readonly n: number;
    readonly newest_no: number;
    readonly oldest_no: number;
    readonly closes_at: number;
}
/**
 * Rows of the groups that a subquery has chosen: tallies, and the words of the newest event. One statement for the whole window.
 * `chosen` gives the columns of a choice; `order` repeats its order.
 */
export declare function groupRows(db: ReadDb, state: number, chosen: {
    readonly sql: string;
    readonly order: string;
}, ...values: readonly (number | string | null)[]): GroupRow[];
