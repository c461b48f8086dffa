/** What a failed exchange means for the loop that made it. */
export interface SyncFailure {
    /** One plain sentence for the status line. */
    readonly why: string;
    readonly code: string;
    /** Whether sending the same again may work without anybody doing something. */
    readonly retryable: boolean;
    readonly retryAfterMs: number | null;
    /** What the service logged it under, where it answered. */
    readonly traceId?: string;
}
/** Reads a failure; anything that isn't one of ours is a defect and worth another try. */
export declare function readSyncFailure(error: unknown): SyncFailure;
