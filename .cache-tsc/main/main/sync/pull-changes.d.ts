import type { WorkspaceId } from '#shared/model/ids.ts';
import type { ServiceClient } from '../service/service-client.ts';
import type { ConsoleStore, ReplicaState } from '../store/store-api.ts';
export interface PullOptions {
    readonly client: ServiceClient;
    readonly store: Pick<ConsoleStore, 'applyChanges'>;
    readonly workspaceId: WorkspaceId;
    readonly tenantId: string;
    readonly signal: AbortSignal;
    readonly now: () => number;
    readonly from: ReplicaState;
    readonly onPage: (page: {
        state: ReplicaState;
        changed: boolean;
        opsChanged: boolean;
    }) => void;
}
/** Applies pages of the feed until the replica has caught up. Throws `cursor.expired` when it has to start over. */
export declare function pullChanges(options: PullOptions): Promise<ReplicaState>;
