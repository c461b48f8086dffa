import { SwitchboardError } from '#shared/errors/switchboard-error.ts';
export interface Place {
    readonly bytes: Uint8Array;
    readonly leave: () => void;
}
/**
 * The one stretch of memory in which large bodies are held, one after the other. It is used again and again, and the
 * intake's thread sees the same bytes: memory that is thrown away twenty megabytes at a time piles up until somebody sweeps.
 */
export declare class LargeBay {
    private readonly capacity;
    private readonly patienceMs;
    private memory;
    /** In order of place. */
    private readonly taken;
    private readonly turns;
    constructor(capacity: number, patienceMs: number);
    /** A place of that size, once it is this one's turn; what is not read meanwhile stays with the sender. Throws `service.busy`. */
    enter(size: number): Promise<Place>;
    private waitFor;
    private take;
    private give;
    /** Strictly in turn: otherwise the largest would wait for ever. */
    private next;
}
export declare function tooMuchAtOnce(): SwitchboardError;
