/**
 * A failure to make or open a data folder as `data_dir.unwritable`, with the folder and the reason; anything else as it is.
 * Reads the codes of Node's file system and of SQLite.
 */
export declare function dataDirFailure(error: unknown, dataDir: string): unknown;
