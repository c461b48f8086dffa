import { type Migration } from './migration.ts';
import type { FreePages, ServiceDatabase } from './service-database.ts';
export interface SqliteDatabase extends ServiceDatabase {
    readonly location: {
        readonly kind: 'sqlite';
        readonly file: string;
    };
    readonly file: string;
    readonly freePages: FreePages;
    /** Moves what the log holds into the file, as far as readers allow. */
    checkpoint(): void;
    /** After how many pages of log a commit here does that by itself; 0 leaves it to another connection. */
    checkpointEvery(pages: number): void;
    /** How much this connection may keep in memory, and of one transaction before it goes to the log. */
    keepInMemory(megabytes: number): void;
}
/** Opens the service's database, creating or migrating it; throws `store.newer`, `store.foreign`, `store.damaged`. */
export declare function openServiceDatabase(options: {
    file: string;
    migrations?: readonly Migration[];
}): SqliteDatabase;
