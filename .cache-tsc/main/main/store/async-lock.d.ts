export interface Lock {
    /** Lets one piece of work in at a time, in the order of asking. */
    run<T>(work: () => T | Promise<T>): Promise<T>;
    readonly isBusy: boolean;
}
export declare function createLock(): Lock;
