import type Database from 'better-sqlite3';
import type { ReaderDb, WriteDb } from './db.ts';
type Connection = Database.Database;
/** The writing side of a connection. The brands exist only for the compiler. */
export declare function toWriteDb(connection: Connection): WriteDb;
/** The reading side of a connection that was opened read-only. */
export declare function toReaderDb(connection: Connection): ReaderDb;
export {};
