import type { WriteDb } from '../sqlite/database.ts';
/** The part of an item that tallies count. */
export interface TalliedItem {
    readonly no: number;
    readonly groupNo: number;
    readonly provider: number;
    readonly state: number;
    readonly closesAt: number | null;
    readonly deciderNo: number | null;
    readonly type: string;
}
/** `closes_at` of a group with nothing ahead: sorts after every time. */
export declare const neverCloses: number;
/** Gathers what changed in one transaction, and brings the tallies up to it in as few statements as there are distinct counters. */
export declare class TallyBatch {
    #private;
    constructor(db: WriteDb, now: number);
    add(item: TalliedItem): void;
    remove(item: TalliedItem): void;
    /** Run it at the end of the transaction, when `inbox_item` is as it shall be. Yields now and then, so that reads get a turn. */
    flush(): Generator<void, void>;
}
/** Moves on the groups whose soonest end of redelivery has passed since it was worked out; all of them when the clock went back. */
export declare function refreshClosing(db: WriteDb, now: number, all: boolean): void;
