import type { Clock } from '#shared/lib/clock.ts';
import type { ReadDb, WriteDb } from '#backend/store/db.ts';
import type { MasterKeys } from './master-keys.ts';
export interface SecretStore {
    /** Seals a secret under its name. */
    put(db: WriteDb, ref: string, secret: string): void;
    /** Throws `secret.unreadable` when it is missing, altered, moved from another name, or sealed with a key we don't have. */
    read(db: ReadDb, ref: string): string;
    remove(db: WriteDb, ref: string): void;
    /** How many can't be opened with the keys that are here. */
    countUnreadable(db: ReadDb): number;
    /** Seals everything with the current key that another of our keys opens; answers how many. */
    reseal(db: WriteDb): number;
}
/** Secrets at rest: AES-256-GCM, with the secret's name as associated data, so that rows can't be swapped. */
export declare function createSecretStore(options: {
    readonly keys: MasterKeys;
    readonly randomBytes: (count: number) => Uint8Array;
    readonly clock: Clock;
}): SecretStore;
/** How many secrets the database holds, whatever they were sealed with. */
export declare function countSealed(db: ReadDb): number;
