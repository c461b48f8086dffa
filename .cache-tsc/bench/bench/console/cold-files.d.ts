/** Takes files out of the system's cache, so that the next reader waits for the disk; says whether all of them are out. */
export declare function makeCold(paths: readonly string[]): boolean;
