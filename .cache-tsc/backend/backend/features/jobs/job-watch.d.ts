import type { Clock } from '#shared/lib/clock.ts';
import type { ReadDb, WriteDb } from '#backend/store/db.ts';
/** Fails the jobs that nobody does any more: their process was killed, or the service was started without them. */
export declare function failSilentJobs(db: WriteDb, now: number): void;
/** Sees to it that no job runs for ever; answers the way to stop. */
export declare function startJobWatch(options: {
    readonly read: ReadDb;
    readonly write: <T>(work: (db: WriteDb) => T) => T;
    readonly clock: Clock;
    readonly onFailure: (error: unknown) => void;
}): () => void;
