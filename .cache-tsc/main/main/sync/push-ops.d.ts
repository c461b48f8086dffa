import type { WorkspaceId } from '#shared/model/ids.ts';
import type { ServiceClient } from '../service/service-client.ts';
import type { ConsoleStore } from '../store/store-api.ts';
export interface PushOptions {
    readonly client: ServiceClient;
    readonly store: Pick<ConsoleStore, 'nextBatch' | 'settle' | 'unsend'>;
    readonly workspaceId: WorkspaceId;
    readonly tenantId: string;
    readonly signal: AbortSignal;
    readonly onSettled: () => void;
    /** Our role was not enough: the decisions are refused, and kept for whoever may. */
    readonly onForbidden: () => void;
}
/**
 * Sends what is ready until nothing is left. Without an answer the ops are queued again under the same ids:
 * the service tells a repetition by them.
 */
export declare function pushOps(options: PushOptions): Promise<void>;
