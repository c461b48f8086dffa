import type { ReadDb } from '#backend/store/db.ts';
/** What is kept of a delivery's body. */
export interface KeptBody {
    readonly arrival: number;
    readonly sha256: Uint8Array;
    readonly encoding: 'raw' | 'deflate' | 'parts';
    readonly provider: string;
    readonly body: Uint8Array;
    readonly size: number;
}
/** Undefined once nothing of it is kept. */
export declare function readKeptBody(db: ReadDb, arrival: number): KeptBody | undefined;
/** Those that wait to be routed and are small, all at once: a store that is elsewhere is asked once. */
export declare function readWaitingBodies(db: ReadDb, first: number, last: number): Map<number, KeptBody>;
/** The bytes of a delivery as they were received; undefined once they are no longer kept. */
export declare function readBody(db: ReadDb, arrival: number): Uint8Array | undefined;
/** The bytes as they were received. */
export declare function bytesOf(db: ReadDb, kept: KeptBody): Uint8Array;
/** The parts of a large body, one at a time; none for a body that is kept in one piece. */
export declare function readParts(db: ReadDb, arrival: number): Generator<Uint8Array>;
/** The text of a body, or undefined where it isn't UTF-8. */
export declare function textOfBody(body: Uint8Array): string | undefined;
