import type { Clock } from '#shared/lib/clock.ts';
import type { NewId } from '#shared/lib/new-id.ts';
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts';
import type { WriteDb } from '#backend/store/db.ts';
import type { OnRefused } from './apply-lifecycle.ts';
import type { SettledDelivery } from './settled-delivery.ts';
export interface RouteTools {
    readonly db: WriteDb;
    readonly newId: NewId;
    readonly clock: Clock;
    readonly providers: ReadonlyMap<string, WebhookProvider>;
    /** Told about a defect of ours: the event is kept and shown as one that could not be read. */
    readonly onDefect: (error: unknown, delivery: {
        readonly deliveryId: string;
        readonly traceId: string | null;
    }) => void;
    readonly onRefused?: OnRefused;
}
export interface Routed {
    readonly workspaceIds: readonly string[];
    readonly settled: readonly SettledDelivery[];
    /** How many wait for a workspace that another process is writing to. */
    readonly left: number;
}
/**
 * Routes the oldest deliveries that wait, in one commit: at most `limit`, and none begun after `budgetMs`, because everybody
 * else who writes waits meanwhile. Answers which workspaces they went to.
 */
export declare function routeBatch(tools: RouteTools, { limit, budgetMs }: {
    readonly limit: number;
    readonly budgetMs?: number;
}): Routed;
