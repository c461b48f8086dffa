import type { InboxFilter } from '#shared/ipc/inbox-calls.ts';
import type { IpcOutput } from '#shared/ipc/contract.ts';
import type { ReadDb } from '../sqlite/database.ts';
import type { TextMatcher } from './text-matches.ts';
export interface EventsInput {
    readonly filter: InboxFilter;
    readonly groupKey: string | null;
    readonly offset: number;
    readonly limit: number;
}
/** When it is asked, at which state of the rows, and who counts what a search finds. */
export interface Asked {
    readonly now: number;
    readonly version: number;
    readonly matcher: TextMatcher;
}
/** A window of items, newest first. */
export declare function inboxEvents(db: ReadDb, input: EventsInput, asked: Asked): IpcOutput<'inbox.events'>;
