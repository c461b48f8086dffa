import type { ListedDelivery } from '#backend/providers/delivery-source.ts';
import type { ReadDb, WriteDb } from '#backend/store/db.ts';
/** A delivery that is listed and could not be read. */
export interface Hole extends ListedDelivery {
    readonly redeliveries: number;
}
export declare const maxRedeliveries = 4;
/** Notes what could not be read, so that the watermark may pass it; a newer attempt takes the place of the one before. */
export declare function noteHole(db: WriteDb, id: string, listed: ListedDelivery, { code, now }: {
    code: string;
    now: number;
}): void;
/** Forgets those that came in another way since. */
export declare function dropFilledHoles(db: WriteDb, id: string): void;
export declare function dueHoles(db: ReadDb, id: string, now: number): Hole[];
/** Written before the request: a kill between the two asks once less, never twice. */
export declare function claimRedelivery(db: WriteDb, id: string, hole: Hole, now: number): void;
/** What the provider keeps no longer is missing for good: counted in a gap of the day on which it was delivered. */
export declare function giveUpHoles(db: WriteDb, id: string, { keptSince, now }: {
    keptSince: number;
    now: number;
}): number;
export declare function countHoles(db: ReadDb, id: string): number;
