import type { Event } from '#shared/model/event.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { RoutingDecision } from '#shared/model/routing-decision.ts';
import type { ReadDb } from '#backend/store/db.ts';
export interface EventQuery {
    readonly limit: number;
    readonly cursor?: string | undefined;
    readonly outcome?: string | undefined;
    readonly installation?: string | undefined;
    readonly resource?: string | undefined;
    readonly type?: string | undefined;
    readonly delivery?: string | undefined;
}
/** Events of a workspace, newest arrival first. */
export declare function listEvents(db: ReadDb, workspaceId: string, query: EventQuery): {
    items: Event[];
    next_cursor: string | null;
};
/** The event with its decision, or throws `event.not_found`. */
export declare function requireEvent(db: ReadDb, workspaceId: string, id: EventId): {
    event: Event;
    arrival: number;
    decision: RoutingDecision;
};
