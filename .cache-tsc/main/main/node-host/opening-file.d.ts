/**
 * Writes a page that leads to the address, for this user alone, and answers with its path. Every user of the machine
 * can read a program's arguments, so the browser gets this file's name rather than the address.
 */
export declare function writeOpeningFile(dataDir: string, url: string): string;
/** Also what a host that was killed has left behind. */
export declare function removeOpeningFile(dataDir: string): void;
