import type { ReaderDb } from '#backend/store/db.ts';
/**
 * Every row of a workspace as NDJSON, all from one state of the database, in batches: the next one is read when the caller
 * has taken the last. Closes the reader when it ends, however it ends.
 */
export declare function streamSnapshot(reader: ReaderDb, workspaceId: string, isStillAllowed: () => boolean): AsyncGenerator<string>;
