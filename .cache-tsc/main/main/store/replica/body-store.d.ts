import type { RawEvent } from '#shared/api/event-routes.ts';
import type { Payload } from '#shared/ipc/inbox-calls.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { ReadDb } from '../sqlite/database.ts';
export interface BodyStore {
    read(id: EventId): Payload | null;
    put(items: readonly RawEvent[], gone: readonly EventId[]): void;
    /** Of the newest open items, those whose body isn't kept. */
    missing(replica: ReadDb, limit: number): EventId[];
    close(): void;
}
/** Payloads of one workspace, compressed, at most `maxBytes`: beyond that the least used go. Losing the file loses nothing that can't be asked for again. */
export declare function openBodyStore(path: string, options: {
    readonly maxBytes: number;
    readonly now: number;
}): BodyStore;
