import type { PackedApp } from './pack-app.ts';
export declare const pictureFile: string;
/** How many events the replica holds for the Inbox; it is read from outside, as nothing inside a package can be asked. */
export declare function inboxItems(dataDir: string): number;
/**
 * Starts a package with the sample on an empty data folder, looks at it, and ends it; every line is something wrong.
 * Undefined where there is no display to start it on.
 */
export declare function tryPackage(packed: PackedApp): Promise<string[] | undefined>;
