import type { ReadDb } from '../sqlite/database.ts';
export declare const numbersPerHour: number;
export declare function hourOfNumber(no: number): number;
export declare function hourOfTime(timeMs: number): number;
export interface ArrivalNumbers {
    /** A free number for an event that arrived at `receivedMs`: later events get greater ones, bursts keep the order of the calls. */
    next(receivedMs: number): number;
}
export declare function createArrivalNumbers(db: ReadDb): ArrivalNumbers;
