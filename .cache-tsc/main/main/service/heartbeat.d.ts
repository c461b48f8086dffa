import type { After } from './timers.ts';
/** Whether somebody at the other end of a channel still works, asked again and again. */
export interface Heartbeat {
    /** The other end has answered. */
    heard(): void;
    stop(): void;
}
export declare const beatEveryMs = 1500;
/**
 * Asks at a steady pace and counts the turns that went by without an answer. Turns, not time: a machine that slept for
 * an hour has missed one of them.
 */
export declare function startHeartbeat({ after, ask, onMissed, onHeard, }: {
    readonly after: After;
    readonly ask: () => void;
    readonly onMissed: (inARow: number) => void;
    readonly onHeard: () => void;
}): Heartbeat;
