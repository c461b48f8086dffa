import type Database from 'better-sqlite3';
export interface DatabaseFacts {
    readonly schemaVersion: number;
    readonly workspaces: readonly {
        readonly slug: string;
        readonly seq: number;
    }[];
    readonly deliveries: number;
    readonly events: number;
    readonly operations: number;
    /** Secrets by the name of the key that opens them. The key is never in the database. */
    readonly sealed: readonly {
        readonly keyId: string;
        readonly secrets: number;
    }[];
}
export declare function schemaVersionOf(connection: Database.Database): number;
/** What a database holds, in numbers. */
export declare function describeDatabase(connection: Database.Database): DatabaseFacts;
