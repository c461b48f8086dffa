/** Writes a file whole or not at all, for this user alone: what was there before stays until the new one is on disk. */
export declare function writeEventFile(path: string, text: string): Promise<void>;
