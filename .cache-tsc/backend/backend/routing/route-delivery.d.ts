import type { NewId } from '#shared/lib/new-id.ts';
import type { KeptBody } from '#backend/features/events/read-body.ts';
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts';
import type { WriteDb } from '#backend/store/db.ts';
import { type OnRefused } from './apply-lifecycle.ts';
import type { BatchTallies } from './batch-tallies.ts';
import { type DeliveryRow } from './read-delivery.ts';
import type { RouteCache } from './route-cache.ts';
import { type SettledDelivery } from './settled-delivery.ts';
export interface RouteScope {
    readonly db: WriteDb;
    readonly cache: RouteCache;
    readonly tallies: BatchTallies;
    readonly newId: NewId;
    readonly providers: ReadonlyMap<string, WebhookProvider>;
    readonly now: number;
    readonly onRefused: OnRefused;
    /** Bodies that were read already; others are read when it is their turn. */
    readonly bodies: ReadonlyMap<number, KeptBody>;
    /** Whether a workspace may be written to now; where it is another process's turn, the delivery waits for a later batch. */
    readonly hold: (workspaceId: string) => boolean;
}
/** Takes one delivery from the durable inbox to its event and decision; answers what became of it, or nothing where it has to wait. */
export declare function routeDelivery(scope: RouteScope, row: DeliveryRow): SettledDelivery | undefined;
/** A delivery that became no event, or not yet. */
export declare function settledAs(row: DeliveryRow, outcome: string): SettledDelivery;
export declare function setDeliveryState(db: WriteDb, arrival: number, to: {
    state: 'routed' | 'unclaimed';
    externalId: string | null;
    workspaceId: string | null;
    eventId: string | null;
}): void;
