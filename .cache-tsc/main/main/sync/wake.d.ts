import type { After } from '../service/timers.ts';
/** A bell that one loop waits on. Ringing while nobody waits is remembered once. */
export interface Wake {
    ring(): void;
    /** Resolves when it rings, after `delayMs` (null: never by itself), or when the signal aborts. */
    wait(delayMs: number | null, signal: AbortSignal): Promise<void>;
}
export declare function createWake(after: After): Wake;
