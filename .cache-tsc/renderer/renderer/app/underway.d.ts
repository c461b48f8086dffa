import type { StoreApi } from 'zustand/vanilla';
/** What keys have asked for and isn't done yet, beside the Inbox's verdicts: keys behind it wait. */
export interface Underway {
    readonly store: StoreApi<{
        readonly pending: number;
        /** Grows when something could not be done: what was asked for behind it must not be done either. */
        readonly stops: number;
    }>;
    /** Counts work until it has settled; it fails as it would have. */
    add<T>(work: Promise<T>): Promise<T>;
}
export declare function createUnderway(): Underway;
