import type { ReaderDb, WriteDb } from '../db.ts';
import { type PostgresSession } from './postgres-session.ts';
/** The writing side of a session. The brands exist only for the compiler. */
export declare function toPostgresWriteDb(session: PostgresSession): WriteDb;
/** The reading side of a session of its own. */
export declare function toPostgresReaderDb(session: PostgresSession, close: () => void): ReaderDb;
