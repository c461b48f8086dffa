import Database from 'better-sqlite3';
/** Opens a service's database for reading, without changing or migrating it; throws `backup.not_found`, `store.foreign`, `store.newer`. */
export declare function openExisting(file: string): {
    readonly connection: Database.Database;
    readonly version: number;
};
