export interface Patience {
    readonly silenceMs: number;
    readonly signal: AbortSignal;
}
/** The lines of a body, as they come in, until the signal aborts. Throws `service.unreachable` when nothing comes for `silenceMs`. */
export declare function readLines(body: ReadableStream<Uint8Array>, { silenceMs, signal }: Patience): AsyncGenerator<string[]>;
