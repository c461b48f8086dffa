import type { SqliteDatabase } from '#backend/store/database.ts';
import type { PackedDeliveries } from './engine-messages.ts';
/** What the intake's thread does for a store that is a file of its own. */
export interface FileKeeper {
    /** Before a group is written: a large body would fill all the pages there are, and never give them back. */
    makeRoomFor(group: PackedDeliveries): void;
    stop(): Promise<void>;
}
/** Keeps the log short, by a thread of its own again: under load, checkpoints take as long as commits. */
export declare function tendFile(database: SqliteDatabase, onFailure: (error: Error) => void): FileKeeper;
export interface CheckpointData {
    readonly file: string;
}
