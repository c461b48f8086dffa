/** Waits until a file's bytes are on disk. */
export declare function syncFile(file: string): void;
/** Waits until a file's name is on disk. */
export declare function syncFolderOf(file: string): void;
