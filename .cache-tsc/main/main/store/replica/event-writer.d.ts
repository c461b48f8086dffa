import type { Event } from '#shared/model/event.ts';
import type { WriteDb } from '../sqlite/database.ts';
import type { ArrivalNumbers } from './arrival-number.ts';
import type { Intern } from './intern.ts';
export interface EventWriter {
    /** Stores a row of the feed; `leaving` is called where an item has to leave the view before its row changes. Returns its number. */
    put(event: Event, leaving: (no: number) => void): number;
    /** Stores a row that can't be there yet. */
    insert(event: Event): number;
    remove(id: string, leaving: (no: number) => void): void;
}
export declare function createEventWriter(db: WriteDb, arrivals: ArrivalNumbers, intern: Intern): EventWriter;
