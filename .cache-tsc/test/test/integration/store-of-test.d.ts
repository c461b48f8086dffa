import type { SqliteDatabase } from '#backend/store/database.ts';
import type { ServiceDatabase } from '#backend/store/service-database.ts';
import type { StoreLocation } from '#backend/store/store-location.ts';
export declare const onPostgres: boolean;
/** The store that belongs to a path: that file, or a database of its own. The same path is the same store. */
export declare function storeAt(file: string): StoreLocation;
/** The file that a test looks into; such a test is about SQLite. */
export declare function fileOf(database: ServiceDatabase): SqliteDatabase;
/** As options of a service whose folder this is. */
export declare function storeIn(dataDir: string): {
    readonly dataDir: string;
    readonly databaseUrl?: string;
};
