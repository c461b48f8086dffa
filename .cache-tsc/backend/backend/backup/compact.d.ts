export interface CompactFacts {
    readonly file: string;
    readonly bytesBefore: number;
    readonly bytesAfter: number;
    /** Whether the file gives back by itself from now on what it no longer needs. */
    readonly shrinksByItself: boolean;
}
/**
 * Writes a folder's database anew without the room that is free in it, in one transaction: whatever stops it leaves the
 * database as it was. Refused with `data_dir.in_use` while anybody has it open, with `store.full` where the disk could not
 * hold the copies that are made on the way. `freeBytes` is what a folder's disk has left.
 */
export declare function compact(options: {
    readonly dataDir: string;
    readonly freeBytes?: (dir: string) => number;
}): CompactFacts;
