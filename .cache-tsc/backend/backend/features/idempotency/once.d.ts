import type { Clock } from '#shared/lib/clock.ts';
import type { WriteDb } from '#backend/store/db.ts';
export interface OnceRequest {
    /** Who and what: the same key of another caller or for another call is another key. */
    readonly scope: string;
    readonly key: string;
    /** What must be equal for a repeat to be a repeat. */
    readonly request: string;
    readonly status: number;
    readonly work: () => unknown;
}
interface Tools {
    readonly write: <T>(work: (db: WriteDb) => T) => T;
    readonly clock: Clock;
}
/** Does the work and keeps its answer in one transaction; a repeat gets that answer and does nothing. */
export declare function once(tools: Tools, request: OnceRequest): {
    readonly answer: string;
    readonly status: number;
    readonly replayed: boolean;
};
/** Answers that no client would ask for again. */
export declare function forgetOldAnswers(db: WriteDb, now: number): void;
export {};
