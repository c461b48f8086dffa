import type { WriteDb } from '#backend/store/db.ts';
export declare class Crash extends Error {
}
/** The database as a process sees it that dies at its `last` write: nothing after it happens, not even a rollback. */
export declare function dyingAt(db: WriteDb, last: number): WriteDb;
