/** Whether SQLite found that the file itself is broken. */
export declare function isDamage(error: unknown): boolean;
/** A failure of the disk under one of our codes; anything else is returned as it is. */
export declare function storeFailure(error: unknown): unknown;
