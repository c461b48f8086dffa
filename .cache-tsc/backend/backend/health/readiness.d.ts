import type { Clock } from '#shared/lib/clock.ts';
import type { SecretStore } from '#backend/secrets/secret-store.ts';
import type { WriteDb, WriteLock } from '#backend/store/db.ts';
export type CheckName = 'database' | 'secrets' | 'intake' | 'running';
/** `ok`, or a sentence about what isn't. */
export type CheckResults = Readonly<Record<CheckName, string>>;
export interface Readiness {
    /** Whether requests should come here, and why not. */
    check(): Promise<{
        readonly ready: boolean;
        readonly checks: CheckResults;
    }>;
}
export interface ReadinessOptions {
    readonly db: WriteDb;
    readonly write: <T>(work: (db: WriteDb) => T, lock: WriteLock) => T;
    readonly secrets: Pick<SecretStore, 'countUnreadable'>;
    /** Answers once the intake's thread has taken a turn. */
    readonly askIntake: () => Promise<void>;
    readonly isStopping: () => boolean;
    readonly clock: Clock;
    readonly monotonic: () => number;
}
export declare function createReadiness(options: ReadinessOptions): Readiness;
