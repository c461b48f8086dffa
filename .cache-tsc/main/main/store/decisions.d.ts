import type { IpcOutput } from '#shared/ipc/contract.ts';
import type { OpView } from '#shared/ipc/ops-calls.ts';
import type { Clock } from '#shared/lib/clock.ts';
import type { NewId } from '#shared/lib/new-id.ts';
import type { OpId } from '#shared/model/ids.ts';
import type { Operation, Verdict } from '#shared/model/operation.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { StoreParsers } from './store-parsers.ts';
import type { WorkspaceSession } from './workspace-session.ts';
export interface DecisionContext {
    readonly outbox: Outbox;
    readonly session: WorkspaceSession;
    readonly parsers: StoreParsers;
    readonly clock: Clock;
    readonly newId: NewId;
}
/** Commits a decision to the outbox, then shows it. */
export declare function decide(context: DecisionContext, op: Operation, label: string): Promise<OpView>;
/** Takes a decision back: before it was ever sent by cancelling it, afterwards by an op of its own. */
export declare function undo(context: DecisionContext, input: {
    readonly opId: OpId | null;
    readonly actor: string;
    readonly again?: boolean;
}): Promise<IpcOutput<'ops.undo'>>;
/** Writes the service's verdicts down, each with what it means for the view. */
export declare function settle({ outbox, session, parsers }: DecisionContext, verdicts: readonly Verdict[]): Promise<{
    changed: boolean;
}>;
/** Queues a refused decision again, on what the service says now. A conflict was this op's answer for good, so it goes on under a new id. */
export declare function retry(context: DecisionContext, opId: OpId): Promise<OpView>;
/** Gives a refused decision up; an undo of it has nothing left to take back. */
export declare function discard(context: DecisionContext, opId: OpId): Promise<OpView>;
export declare function listOps(context: DecisionContext, input: {
    scope: 'all' | 'waiting' | 'attention';
    offset: number;
    limit: number;
}): IpcOutput<'ops.list'>;
export declare function lastOp(context: DecisionContext): OpView | null;
