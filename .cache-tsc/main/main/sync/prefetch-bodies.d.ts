import type { WorkspaceId } from '#shared/model/ids.ts';
import type { ServiceClient } from '../service/service-client.ts';
import type { ConsoleStore } from '../store/store-api.ts';
export interface PrefetchOptions {
    readonly client: ServiceClient;
    readonly store: Pick<ConsoleStore, 'missingBodies' | 'putPayloads'>;
    readonly workspaceId: WorkspaceId;
    readonly tenantId: string;
    readonly signal: AbortSignal;
}
/** Fetches one batch of bodies that open items lack; answers whether there may be more. */
export declare function prefetchBodies(options: PrefetchOptions): Promise<boolean>;
