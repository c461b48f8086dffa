import type BetterSqlite3 from 'better-sqlite3';
type Value = string | number | bigint | Uint8Array | null;
/** What queries get: they can't write. Row types are vouched for by our own migrations. */
export interface ReadDb {
    get<Row>(sql: string, ...values: readonly Value[]): Row | undefined;
    all<Row>(sql: string, ...values: readonly Value[]): Row[];
    iterate<Row>(sql: string, ...values: readonly Value[]): IterableIterator<Row>;
    /** The first column of the first row. */
    value<T>(sql: string, ...values: readonly Value[]): T | undefined;
    /** The first column of every row. */
    values<T>(sql: string, ...values: readonly Value[]): T[];
}
export interface WriteDb extends ReadDb {
    run(sql: string, ...values: readonly Value[]): {
        readonly changes: number;
        readonly lastInsertRowid: number | bigint;
    };
    exec(sql: string): void;
    /** Runs `work` in one transaction; nested calls join the outer one. */
    transact<T>(work: () => T): T;
}
export interface DatabaseHandle extends WriteDb {
    readonly path: string;
    /** Copies what was committed from the log into the file, as far as no reader is in the way. */
    checkpoint(): void;
    close(): void;
}
/** Wraps a connection: statements are prepared once and kept by their text. */
export declare function wrapDatabase(db: BetterSqlite3.Database): DatabaseHandle;
/** The same database, with its failures in other words. */
export declare function translatingErrors(db: DatabaseHandle, translate: (error: unknown) => unknown): DatabaseHandle;
export {};
