import type { InboxCounts } from '#shared/ipc/inbox-calls.ts';
import type { ReadDb } from '../sqlite/database.ts';
/** What the side bar shows: sums of a handful of tally rows. */
export declare function inboxCounts(db: ReadDb, now: number): InboxCounts;
