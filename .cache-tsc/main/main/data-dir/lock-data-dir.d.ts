/** Gives the folder back. */
export type Unlock = () => void;
/**
 * Makes the folder, for this user alone, and takes it for this process; throws `data_dir.in_use` when another one has it,
 * and `data_dir.unwritable` where it can't be used.
 * The lock is SQLite's own on a file: the system lets go of it when a process dies, however it dies.
 */
export declare function lockDataDir(dataDir: string): Unlock;
