import type { EventId } from '#shared/model/ids.ts';
import type { WriteDb } from '#backend/store/db.ts';
import type { RoutedEvent } from './write-routed-event.ts';
/** Puts an unmatched event into the queue of its group; one that was routed again leaves where it waited before. */
export declare function placeItem(db: WriteDb, placed: RoutedEvent & {
    readonly id: EventId;
    readonly seq: number;
    readonly now: number;
}): void;
