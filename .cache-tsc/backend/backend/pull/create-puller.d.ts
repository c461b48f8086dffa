import type { PullTools } from './pull-tools.ts';
/** Pulls what is due, for as long as it runs. */
export interface Puller {
    start(): void;
    /** Ends the requests under way and waits until what came is on disk. */
    stop(): Promise<void>;
}
/**
 * Looks every second which apps are due, by the store: a command may have given one a key, or pulled it meanwhile. At a start
 * and after a sleep all of them are, but for those that wait for a limit.
 */
export declare function createPuller(tools: PullTools): Puller;
