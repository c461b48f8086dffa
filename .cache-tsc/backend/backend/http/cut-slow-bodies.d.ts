import type { Server } from 'node:http';
export interface BodyPace {
    readonly windowMs: number;
    readonly leastBytes: number;
}
/** Cuts a request of whose body hardly anything arrives for a whole window; one window may pass before it is watched. */
export declare function cutSlowBodies(server: Server, { windowMs, leastBytes }: BodyPace): void;
