import type { Server } from 'node:http';
export interface DrainLimits {
    /** After that, whatever is still open is cut. */
    readonly graceMs: number;
    /** How long a connection has to be quiet before it is closed: a request may be on its way over one that looks idle. */
    readonly quietMs: number;
}
/**
 * Knows every connection of a server, so that it can be closed without one being reset before its answer. Answers whether
 * it is closed and how many had to be cut.
 */
export declare function trackConnections(server: Server): (limits: DrainLimits) => Promise<{
    readonly cut: number;
}>;
