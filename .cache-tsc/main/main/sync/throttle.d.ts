import type { After } from '../service/timers.ts';
export interface Throttled {
    /** Runs now, or at the end of the current interval; many calls become one. */
    (): void;
    /** Forgets what was still to come. */
    cancel(): void;
}
/** Lets something happen at once, but at most every `intervalMs`; the last call is never lost. */
export declare function throttle(after: After, intervalMs: number, run: () => void): Throttled;
