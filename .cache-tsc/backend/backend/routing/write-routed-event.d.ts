import type { NewId } from '#shared/lib/new-id.ts';
import type { NormalizedEvent } from '#shared/model/event.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { Resource } from '#shared/model/resource.ts';
import type { RoutingDecision } from '#shared/model/routing-decision.ts';
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts';
import type { ReadDb, WriteDb } from '#backend/store/db.ts';
import type { DeliveryRow, ReadDelivery } from './read-delivery.ts';
import type { KnownInstallation } from './route-cache.ts';
export interface RoutedEvent {
    readonly row: DeliveryRow;
    readonly delivery: ReadDelivery;
    readonly provider: WebhookProvider;
    readonly installation: KnownInstallation | undefined;
    readonly workspaceId: string;
    readonly host: string;
    readonly decision: RoutingDecision;
    readonly event: NormalizedEvent | undefined;
    readonly resource: Resource | undefined;
    /** The event's id where it was routed before. */
    readonly existingId: EventId | undefined;
}
/** The event that a delivery already is in a workspace: one delivery id, whichever address it came to. */
export declare function findEventOfDelivery(db: ReadDb, workspaceId: string, row: DeliveryRow): EventId | undefined;
/** Writes an event with its decision, its place in the queue and its change; answers its id. */
export declare function writeRoutedEvent(scope: {
    readonly db: WriteDb;
    readonly newId: NewId;
    readonly now: number;
}, routed: RoutedEvent): EventId;
