/** One step of the schema's history. Never edited after it landed. */
export interface Migration {
    readonly version: number;
    readonly name: string;
    readonly sql: string;
    /** What PostgreSQL is told besides, in its own words. */
    readonly postgres?: string;
}
export declare const migrations: readonly Migration[];
export declare const newestVersion: number;
