import { type LargeBay } from './large-bay.ts';
/** Memory that small bodies under way may hold together. */
export declare class BufferBudget {
    private left;
    constructor(bytes: number);
    take(bytes: number): void;
    give(bytes: number): void;
}
/** From here on a body waits for its place in the bay before it is read. */
export declare const largeBytes: number;
export interface BodyLimits {
    readonly maxBytes: number;
    readonly contentLength: number | undefined;
    readonly budget: BufferBudget;
    readonly bay: LargeBay;
}
export interface HeldBody {
    readonly bytes: Uint8Array;
    /** Call when done with the bytes: their memory is used again. */
    readonly release: () => void;
}
/** The whole body, counted while it streams; the rest of one that is too large is never held. */
export declare function readCappedBody(body: AsyncIterable<Uint8Array>, limits: BodyLimits): Promise<HeldBody>;
