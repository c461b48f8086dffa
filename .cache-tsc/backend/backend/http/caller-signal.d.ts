import type { ServerResponse } from 'node:http';
export interface CallerSignal {
    /** Aborts when the caller has gone, the answer has ended, or the service stops. */
    readonly signal: AbortSignal;
    end(): void;
}
/** Made only when a handler asks: most calls are over before anybody could leave. */
export declare function createCallerSignal(outgoing: ServerResponse, stopping: AbortSignal): CallerSignal;
