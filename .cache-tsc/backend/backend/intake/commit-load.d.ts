/** What share of the time goes into commits now: the last fifth of a second counts most. */
export interface CommitLoad {
    committed(beganMs: number, endedMs: number): void;
    /** From 0 to 1. */
    at(nowMs: number): number;
}
export declare function createCommitLoad(): CommitLoad;
