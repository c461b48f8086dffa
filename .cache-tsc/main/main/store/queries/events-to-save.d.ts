import type { InboxFilter } from '#shared/ipc/inbox-calls.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { ReadDb } from '../sqlite/database.ts';
import type { Asked } from './inbox-events.ts';
export type SaveInput = {
    readonly kind: 'groups';
    readonly groupKeys: readonly string[];
    readonly filter: InboxFilter;
} | {
    readonly kind: 'events';
    readonly ids: readonly EventId[];
};
export interface EventsToSave {
    /** How many there are at this moment. */
    readonly asked: number;
    /** The newest of them, newest first. */
    readonly ids: EventId[];
}
/** Fixes what a file would hold. One synchronous read: nothing arrives between the count and the ids. */
export declare function eventsToSave(db: ReadDb, input: SaveInput, asked: Asked): EventsToSave;
