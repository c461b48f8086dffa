import type { EventId } from '#shared/model/ids.ts';
import type { Candidate, RoutingDecision } from '#shared/model/routing-decision.ts';
import type { ReadDb } from '#backend/store/db.ts';
/** Where an event would go if it came now, and who it may belong to whatever the decision. Changes nothing. */
export declare function explainEvent(db: ReadDb, workspaceId: string, id: EventId): {
    decision: RoutingDecision;
    candidates: Candidate[];
};
