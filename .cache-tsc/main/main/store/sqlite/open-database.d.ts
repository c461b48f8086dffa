import type { DatabaseHandle } from './database.ts';
/** One step of a schema's history. Never edited once released. */
export interface Migration {
    readonly version: number;
    readonly name: string;
    readonly sql: string;
}
export interface DatabaseKind {
    /** Tells our files from others', in the header of each. */
    readonly applicationId: number;
    readonly migrations: readonly Migration[];
    /** `NORMAL` where the file can be pulled again, `FULL` where it is the only copy. */
    readonly synchronous: 'NORMAL' | 'FULL';
    /** How much of the file each connection keeps in memory. */
    readonly cacheKiB: number;
}
interface OpenOptions {
    /** Whether the thread that writes also copies the log back into the file. */
    readonly logCopied: 'here' | 'elsewhere';
}
/** Opens or creates a file of ours and brings it to the newest version. A newer or foreign file is refused and left alone. */
export declare function openDatabase(path: string, kind: DatabaseKind, options?: OpenOptions): DatabaseHandle;
/** A second connection that can only read: it sees the last commit while the writer is still at work. */
export declare function openReader(path: string, cacheKiB: number): DatabaseHandle;
/** A file that is being filled and shown to nobody: a crash throws it away, so nothing waits for the disk. */
export declare function openLoading(path: string, kind: DatabaseKind): DatabaseHandle;
export {};
