import type { Worker } from 'node:worker_threads';
import type { Clock } from '#shared/lib/clock.ts';
import type { After } from '../service/timers.ts';
import type { StoreHealth } from './store-health.ts';
export interface ThreadKeeper {
    /** Sends now, or as soon as a thread runs again. */
    send(message: unknown): void;
    /** Starts no other thread; answers the one that runs. */
    leave(): Worker | undefined;
}
/** Keeps one thread running from its first message on: started again at once when it ends, and later and later when it keeps ending. */
export declare function keepThread({ spawn, clock, after, onEnd, onHealth, }: {
    spawn: () => Worker;
    clock: Clock;
    after: After;
    /** What was sent to the thread will not be answered any more. */
    onEnd: (exitCode: number) => void;
    onHealth: (health: StoreHealth) => void;
}): ThreadKeeper;
