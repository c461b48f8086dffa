import type { Clock } from '#shared/lib/clock.ts';
import type { NewId } from '#shared/lib/new-id.ts';
import type { SecretStore } from './secrets/secret-store.ts';
import type { CommitWatch } from './store/commit-watch.ts';
import type { WriteDb, WriteLock } from './store/db.ts';
import type { ServiceDatabase } from './store/service-database.ts';
export interface StoreOptions {
    /** Holds the database, where it is a file, and the key file, where no key is given. */
    readonly dataDir: string;
    /** Of a PostgreSQL database that holds everything, for any number of services. */
    readonly databaseUrl?: string;
    /** Value of `SWITCHBOARD_KEY`, where it is set. */
    readonly masterKey: string | undefined;
    readonly clock: Clock;
    readonly randomBytes: (count: number) => Uint8Array;
}
export interface OpenStore {
    readonly database: ServiceDatabase;
    readonly secrets: SecretStore;
    readonly commits: CommitWatch;
    readonly newId: NewId;
    /** One transaction; followers of the feed are told once it has committed. */
    readonly write: <T>(work: (db: WriteDb) => T, lock?: WriteLock) => T;
    close(): void;
}
/** Opens what a data folder holds, for the service and for its commands alike: several processes may have it open. */
export declare function openStore(options: StoreOptions): OpenStore;
