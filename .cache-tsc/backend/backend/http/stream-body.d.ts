import type { StreamBody } from './handler.ts';
/** A web stream that asks for the next part only when the last one was taken, and ends the source when the caller goes. */
export declare function toReadableStream(body: StreamBody, onEnd: () => void): ReadableStream<Uint8Array>;
