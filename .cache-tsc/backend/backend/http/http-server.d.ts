import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App } from './app.ts';
import type { BodyPace } from './cut-slow-bodies.ts';
import { type DrainLimits } from './drain-connections.ts';
export interface ServerLimits {
    /** A client that has not sent its headers by then is cut. */
    readonly headersTimeoutMs: number;
    /** A client that has not sent the whole request by then is cut. */
    readonly requestTimeoutMs: number;
    /** A connection on which nothing moves, such as a reader that stopped reading, is cut. */
    readonly idleTimeoutMs: number;
    /** A client of whose body less than this arrives is cut, long before the request's own time is over. */
    readonly bodyPace: BodyPace;
    /** The next one takes the place of the one that has waited longest without a request. */
    readonly connections: number;
}
export declare const serverLimits: ServerLimits;
export interface HttpServer {
    readonly port: number;
    /** Refuses new connections, answers what is under way or on its way, and cuts what is left. */
    close(limits: DrainLimits): Promise<{
        readonly cut: number;
    }>;
}
/** Listens; answers once the port is known, or throws `port.taken`. */
export declare function listen(app: App, options: {
    readonly host: string;
    readonly port: number;
    readonly limits: ServerLimits;
    /** Looked at first; true when it answers the request. */
    readonly direct?: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;
}): Promise<HttpServer>;
