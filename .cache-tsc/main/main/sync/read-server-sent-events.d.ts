import { type Patience } from './read-lines.ts';
export interface ServerSentEvent {
    readonly event: string;
    readonly data: string;
}
/** The events of an SSE body; comments only prove that the other side is alive. */
export declare function readServerSentEvents(body: ReadableStream<Uint8Array>, patience: Patience): AsyncGenerator<ServerSentEvent>;
