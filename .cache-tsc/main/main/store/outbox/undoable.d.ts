import type { OpId } from '#shared/model/ids.ts';
import type { ReadDb } from '../sqlite/database.ts';
import type { OpRow } from './op-row.ts';
import type { StoreParsers } from '../store-parsers.ts';
import type { Outbox } from './outbox.ts';
/** What is read beside the row of a decision to show it. */
export interface OpSources {
    readonly outbox: Outbox;
    readonly db: ReadDb;
    readonly parsers: StoreParsers;
}
/** Whether undo would be honoured now: it stands, and nothing has decided its items or its mapping since. */
export declare function isUndoable(row: OpRow, { outbox, db, parsers }: OpSources): boolean;
/** How many items owe their state to the op. */
export declare function decidedItems(db: ReadDb, id: OpId): number;
