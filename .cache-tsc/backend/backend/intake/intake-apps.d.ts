import type { SecretStore } from '#backend/secrets/secret-store.ts';
import type { ReadDb } from '#backend/store/db.ts';
import type { FindIntakeApp } from './create-intake.ts';
export interface IntakeAppsOptions {
    readonly db: ReadDb;
    readonly secrets: Pick<SecretStore, 'read'>;
    /** How long a row may be trusted that another process may have changed: 0 for the requests that are read together, in one turn. */
    readonly trustMs: number;
    readonly monotonic: () => number;
    /** How often this process has written: what it took back itself, it knows of at once. */
    readonly ownWrites: () => number;
}
/**
 * Finds the provider app behind an address, with its secrets opened. A secret is opened once, because a new one has a new name.
 * `mustBeNew` where a row that was trusted turned out to be of no use.
 */
export declare function createIntakeApps({ db, secrets, trustMs, monotonic, ownWrites }: IntakeAppsOptions): FindIntakeApp;
