import type { SyncFailure } from './sync-failure.ts';
/** How long to wait before the same is tried again: null when nobody should until somebody asks. */
export declare function retryDelayMs(failure: SyncFailure, attempt: number, random: () => number): number | null;
