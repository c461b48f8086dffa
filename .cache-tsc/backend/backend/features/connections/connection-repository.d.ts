import type { Connection, ConnectionStateKind, HealthKind } from '#shared/model/connection.ts';
import type { Provider } from '#shared/model/provider.ts';
import type { ReadDb } from '#backend/store/db.ts';
/** Connections of a workspace, the oldest first. */
export declare function listConnections(db: ReadDb, workspaceId: string, query: {
    readonly limit: number;
    readonly cursor?: string | undefined;
    readonly provider?: Provider | undefined;
    readonly state?: ConnectionStateKind | undefined;
    readonly health?: HealthKind | undefined;
}): {
    items: Connection[];
    next_cursor: string | null;
};
