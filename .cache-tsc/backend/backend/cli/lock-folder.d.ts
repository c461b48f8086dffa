/**
 * Takes the folder for one running service; throws `data_dir.in_use` when another one serves it. Commands need no lock.
 * It is SQLite's own lock on a file: the system lets go of it when a process dies, however it dies.
 */
export declare function lockFolder(dataDir: string): () => void;
