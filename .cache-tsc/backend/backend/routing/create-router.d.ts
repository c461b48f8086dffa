import { type RouteTools } from './route-batch.ts';
import type { SettledDelivery } from './settled-delivery.ts';
export interface RouterOptions extends RouteTools {
    /** After a commit that moved workspaces' feeds. */
    readonly onRouted: (workspaceIds: readonly string[]) => void;
    /** After the same commit, what became of each delivery. */
    readonly onSettled?: (deliveries: readonly SettledDelivery[]) => void;
    /** A store that is full or busy: routing goes on by itself, later. */
    readonly onFailure: (error: unknown) => void;
    /** Whether requests wait to be answered: those go first, within reason. */
    readonly isBusy?: () => boolean;
    /** What share of the time is over for routing while they do. */
    readonly busyShare?: () => number;
}
export interface Router {
    /** Something may wait to be routed. */
    kick(): void;
    /** Routes everything that waits now; answers when nothing does. */
    drain(): Promise<void>;
    /** Stops after the batch under way; what is left is routed on the next start. */
    stop(): void;
}
/** Takes deliveries from the durable inbox to their events, in the order in which they arrived, whenever there are any. */
export declare function createRouter(options: RouterOptions): Router;
