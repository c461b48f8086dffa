import type { LostSeqs } from '#shared/model/change.ts';
import type { OpId, WorkspaceId } from '#shared/model/ids.ts';
import type { Operation } from '#shared/model/operation.ts';
import type { OutboxCounts } from '../store-api.ts';
import type { StoreParsers } from '../store-parsers.ts';
import type { WriteDb } from '../sqlite/database.ts';
import type { OpBefore, OpRow, StoredOpState } from './op-row.ts';
export interface NewOp {
    readonly workspaceId: WorkspaceId;
    readonly op: Operation;
    readonly label: string;
    readonly touched: number;
    readonly before: OpBefore;
    readonly subject: string | null;
    /** Ids of ops of ours that it builds on and that are not settled. */
    readonly dependsOn: readonly OpId[];
}
/** The ops on disk and their states. Every method that writes is one durable commit. */
export type Outbox = ReturnType<typeof createOutbox>;
export declare function createOutbox(db: WriteDb): {
    row: (id: OpId) => OpRow | undefined;
    revision: (workspaceId: WorkspaceId) => number;
    /** After a start: what was on its way is queued again, and types that a newer version left are parked until one knows them. */
    recover(): void;
    /** Ops that the pulled rows don't hold yet, in order. */
    overlaid(workspaceId: WorkspaceId, replicaSeq: number): OpRow[];
    /** Answers its place among all decisions. */
    insert({ workspaceId, op, label, touched, before, subject, dependsOn }: NewOp): number;
    /** Marks and returns what may be sent now, oldest first. */
    nextBatch(workspaceId: WorkspaceId, limit: number, parsers: StoreParsers): Operation[];
    unsend(workspaceId: WorkspaceId, ids: readonly OpId[]): void;
    setState(workspaceId: WorkspaceId, id: OpId, next: {
        state: StoredOpState;
        seq?: number;
        code?: string;
        message?: string;
        resultJson?: string;
    }): void;
    /** A refused op goes on, perhaps under a new id; ops that build on it follow it there. */
    requeue(workspaceId: WorkspaceId, id: OpId, next: {
        readonly id: OpId;
        readonly intentJson: string;
    }): void;
    /** What the replica has come past is synced. Not an overlay change: `overlaid` goes by seq as well. */
    markSynced(workspaceId: WorkspaceId, replicaSeq: number): boolean;
    /**
     * The service was restored to before these were applied: they are sent again under their own ids, so that one which it
     * does know changes nothing. Answers how many there are.
     */
    requeueLost(workspaceId: WorkspaceId, lost: readonly LostSeqs[]): number;
    /** The first op that this one waits for. */
    blockedBy(no: number): OpId | undefined;
    isUnsettled(id: OpId): boolean;
    /** Ops that build on this one, however far, in order. */
    dependents(no: number): OpRow[];
    /** Unsettled ops on the same mapping, oldest first. */
    unsettledOn(workspaceId: WorkspaceId, subject: string): OpId[];
    /** Whether something later was decided about the same mapping and stands. */
    supersededOn(row: OpRow): boolean;
    list(workspaceId: WorkspaceId, scope: 'all' | 'waiting' | 'attention', offset: number, limit: number): {
        total: number;
        rows: OpRow[];
    };
    /** Newest first, those that undo could be about. */
    undoCandidates(workspaceId: WorkspaceId, limit: number): OpRow[];
    counts(workspaceId: WorkspaceId): OutboxCounts;
};
