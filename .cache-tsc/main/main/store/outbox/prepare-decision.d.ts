import type { WorkspaceId } from '#shared/model/ids.ts';
import type { Operation } from '#shared/model/operation.ts';
import type { ReadDb } from '../sqlite/database.ts';
import type { NewOp, Outbox } from './outbox.ts';
/** What a decision would do to the view, worked out before it is written; throws where it could do nothing. Yields, so that reads get a turn. */
export declare function prepareDecision(db: ReadDb, outbox: Outbox, decision: {
    workspaceId: WorkspaceId;
    op: Operation;
    label: string;
}): Generator<void, NewOp>;
