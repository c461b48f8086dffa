import type { Migration } from '../migration.ts';
import { type PostgresSession } from './postgres-session.ts';
/** Brings the tables up to date, all steps in one transaction: whoever else starts now waits, and finds them done. */
export declare function migratePostgres(session: PostgresSession, migrations: readonly Migration[]): void;
