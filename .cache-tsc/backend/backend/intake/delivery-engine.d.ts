import type { Clock } from '#shared/lib/clock.ts';
import type { NewId } from '#shared/lib/new-id.ts';
import type { Logger } from '#backend/http/logger.ts';
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts';
import type { Removed } from '#backend/features/retention/retention-steps.ts';
import type { WriteDb } from '#backend/store/db.ts';
import type { FreePages } from '#backend/store/service-database.ts';
import { type Receipt, type VerifiedDelivery } from './commit-deliveries.ts';
import type { EnginePart } from './engine-messages.ts';
/** Everything that happens to a delivery between its signature and its event. */
export interface DeliveryEngine {
    /** Answers once all of them are on disk. */
    commit(deliveries: readonly VerifiedDelivery[]): Promise<readonly Receipt[]>;
    /** Something may wait to be routed, or to wake. */
    kick(): void;
    /** Answers once whatever does the work has taken a turn. */
    ping(): Promise<void>;
    /** Routes all that waits; answers when nothing does. */
    drain(): Promise<void>;
    stop(): Promise<void>;
}
export interface DeliveryEngineOptions {
    readonly db: WriteDb;
    readonly providers: ReadonlyMap<string, WebhookProvider>;
    readonly clock: Clock;
    readonly newId: NewId;
    readonly logger: Logger;
    /** After a commit that moved workspaces' feeds. */
    readonly onRouted: (workspaceIds: readonly string[]) => void;
    /** How many events were routed with which outcome. */
    readonly onOutcomes: (outcomes: Readonly<Record<string, number>>) => void;
    /** What retention removed in one step. */
    readonly onRemoved: (removed: Removed) => void;
    readonly freePages: FreePages | undefined;
    readonly part?: EnginePart;
}
/** Commits, routes and compresses on one connection: what can wait gives way to what a provider waits for. */
export declare function createDeliveryEngine(options: DeliveryEngineOptions): DeliveryEngine & {
    readonly isBusy: () => boolean;
};
