import type { ReaderDb, WriteDb } from './db.ts';
import type { StoreLocation } from './store-location.ts';
/** Something that differs after every commit, by whichever process. */
export interface CommitMark {
    read(): string | number;
    /** How often it is worth reading. */
    readonly everyMs: number;
    close(): void;
}
/** Pages of a file that nothing is on, which can go back to the disk. */
export interface FreePages {
    count(): {
        readonly free: number;
        readonly total: number;
    };
    giveBack(count: number): void;
}
export interface ServiceDatabase {
    readonly location: StoreLocation;
    readonly write: WriteDb;
    openReader(): ReaderDb;
    openMark(): CommitMark;
    /** Leaves to another connection what a commit here would do for the store's upkeep. */
    leaveUpkeep(): void;
    /** How much of the disk it takes. */
    sizeBytes(): number;
    /** Where the store gives nothing back by itself. */
    readonly freePages: FreePages | undefined;
    close(): void;
}
