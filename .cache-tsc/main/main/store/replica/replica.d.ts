import type { WorkspaceId } from '#shared/model/ids.ts';
import type { ReadDb, WriteDb } from '../sqlite/database.ts';
import type { EventWriter } from './event-writer.ts';
import type { Intern } from './intern.ts';
export interface ReplicaRow {
    readonly seq: number;
    readonly as_of: number | null;
    readonly complete: number;
    readonly outbox_revision: number;
    readonly rebuilt_because: string | null;
}
/** One workspace's rows: a connection that writes and one that only reads, so that a pull never blocks a window. */
export interface Replica {
    readonly path: string;
    readonly writer: WriteDb;
    readonly reader: ReadDb;
    readonly events: EventWriter;
    readonly intern: Intern;
    checkpoint(): void;
    close(): void;
}
export declare function readReplicaRow(db: ReadDb): ReplicaRow;
export interface ReplicaFile {
    readonly path: string;
    readonly workspaceId: WorkspaceId;
    readonly logCopied: 'here' | 'elsewhere';
}
export declare function openReplica({ path, workspaceId, logCopied }: ReplicaFile, rebuiltBecause: string | null): Replica;
/** A replica that is being loaded: nobody reads it. */
export declare function openLoadingReplica(path: string, workspaceId: WorkspaceId): Omit<Replica, 'reader'>;
