import type { Clock } from '#shared/lib/clock.ts';
import type { LostSeqs } from '#shared/model/change.ts';
import type { WorkspaceId } from '#shared/model/ids.ts';
import type { LoadParsers } from './load-parsers.ts';
import type { Asked } from './queries/inbox-events.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { ReplicaFile } from './replica/replica.ts';
import type { ReadDb } from './sqlite/database.ts';
import type { ReplicaState } from './store-api.ts';
import { ViewWriter } from './view-writer.ts';
export interface LoadedSnapshot {
    readonly seq: number;
    /** When the service was asked, in ms. */
    readonly at: number;
    readonly lost?: readonly LostSeqs[];
}
interface SessionInput {
    readonly file: ReplicaFile;
    readonly outbox: Outbox;
    readonly loadParsers: LoadParsers;
    readonly clock: Clock;
    /** Called after each commit to the replica. */
    readonly onWritten: () => void;
    /** Copies a file's log in another thread; without it, this one does. */
    readonly copyLog: ((path: string) => Promise<void>) | undefined;
}
/** One open workspace: its replica, and the outbox's decisions laid over it. Writes take turns; reads see the last commit. */
export declare class WorkspaceSession {
    #private;
    readonly workspaceId: WorkspaceId;
    private constructor();
    static open(input: SessionInput): Promise<WorkspaceSession>;
    get reader(): ReadDb;
    /** What queries about the present need beside the rows. */
    asked(): Asked;
    /** In turn with other writes. */
    get view(): ViewWriter;
    /** Between writes only: sees what the current transaction has written. */
    get writer(): ReadDb;
    state(): ReplicaState;
    /** Work that changes the replica or the outbox of this workspace, one at a time. */
    exclusive<T>(work: () => T | Promise<T>): Promise<T>;
    /** The view couldn't be brought up to the outbox: the overlay is laid anew before the next write, a broken file is put aside. */
    recoverView(error: unknown): Promise<void>;
    beginSnapshot(): Promise<void>;
    putSnapshotLines(text: string): Promise<number>;
    /** Decisions go on while the view is built; only the last step keeps them waiting. */
    finishSnapshot(loaded: LoadedSnapshot): Promise<void>;
    abandonSnapshot(): void;
    /** Moves "soonest end of redelivery" of groups on where it has passed, before a list goes by it. */
    refreshClosing(): Promise<void>;
    /** After damage was found in mid-work: puts the file aside and starts an empty one, to be pulled again. Call it in turn with writes. */
    rebuild(): Promise<void>;
    /** Call it in turn with writes. */
    close(): Promise<void>;
}
export {};
