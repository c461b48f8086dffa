import type { IncomingMessage } from 'node:http';
/** The trace that a request belongs to, by the W3C's `traceparent`; one of our own where it names none. */
export declare function traceIdOf(incoming: IncomingMessage, newTraceId: () => string): string;
/** The same for the answer. */
export declare function traceHeaders(traceId: string): {
    readonly 'X-Trace-Id': string;
    readonly traceparent: string;
};
/** Makes ids of traces; asks for randomness rarely, because asking costs more than all the rest. */
export declare function createNewTraceId(randomBytes: (size: number) => Uint8Array): () => string;
