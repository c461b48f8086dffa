import type { RoutingOutcome } from '#shared/model/routing-decision.ts';
/** What became of one delivery, for the log and for counting. */
export interface SettledDelivery {
    readonly traceId: string | null;
    readonly deliveryId: string;
    readonly provider: string;
    readonly workspaceId: string | undefined;
    readonly eventId: string | undefined;
    /** `routed`, or the reason why not; `duplicate` where the event was here already, `unclaimed` where nobody's it is. */
    readonly outcome: string;
}
export declare function outcomeCode(outcome: RoutingOutcome): string;
