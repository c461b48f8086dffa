import type { EventId, MappingId } from '#shared/model/ids.ts';
import type { RoutingDecision } from '#shared/model/routing-decision.ts';
import type { WriteDb } from '#backend/store/db.ts';
/** Where routing sends an event. Call it in the transaction that writes the event, with the seq of its change. */
export declare function signalRouted(db: WriteDb, routed: {
    readonly workspaceId: string;
    readonly eventId: EventId;
    readonly seq: number;
    readonly decision: RoutingDecision;
}): void;
interface Moved {
    readonly workspaceId: string;
    /** The seqs of the changes of the events that were moved, in the same transaction. */
    readonly firstSeq: number;
    readonly lastSeq: number;
}
/** Where a decision sends events: a mapping takes those of the moved ones whose outcome names it. All in one statement. */
export declare function signalMapped(db: WriteDb, { workspaceId, firstSeq, lastSeq }: Moved, mappingId: MappingId): void;
/** Takes back what the moved events had sent. They stay, marked, and come again in the order. */
export declare function retractSignals(db: WriteDb, { workspaceId, firstSeq, lastSeq }: Moved, at: number): void;
export {};
