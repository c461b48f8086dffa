import type Database from 'better-sqlite3';
/** What SQLite itself finds wrong with a database: pages, indexes, and rows that refer to nothing. */
export declare function integrityProblems(connection: Database.Database): string[];
