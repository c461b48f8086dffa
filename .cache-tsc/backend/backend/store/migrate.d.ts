import type Database from 'better-sqlite3';
import type { Migration } from './migration.ts';
/** "SwbS" in the file's header: this database is a Switchboard service's. */
export declare const serviceApplicationId = 1400332883;
/** Refuses databases that are another program's or a newer version's, before anything is written to them. */
export declare function assertOurs({ connection, file }: {
    connection: Database.Database;
    file: string;
}, newest: number): void;
/** Brings the schema up to date, one transaction per step: killed at any point, the file holds a whole version. */
export declare function migrate(connection: Database.Database, migrations: readonly Migration[]): void;
