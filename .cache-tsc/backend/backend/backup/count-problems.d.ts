import type { ReadDb } from '#backend/store/db.ts';
/** Counts that don't match the rows, one sentence each; none for a database whose parts agree. */
export declare function countProblems(db: ReadDb, version?: number): string[];
