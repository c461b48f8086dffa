/** The same rows by prepared statements, straight from the file: no checks, no view kept up, indexes and tallies once at the end. */
export declare function rawLoad(snapshotPath: string, databasePath: string): Promise<void>;
