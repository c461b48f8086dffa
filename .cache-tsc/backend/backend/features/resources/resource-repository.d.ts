import type { Resource } from '#shared/model/resource.ts';
import type { ReadDb } from '#backend/store/db.ts';
export declare function listResources(db: ReadDb, of: {
    readonly workspaceId: string;
    readonly installationId: string;
}, page: {
    readonly limit: number;
    readonly cursor?: string | undefined;
}): {
    items: Resource[];
    next_cursor: string | null;
};
/** By the provider's immutable id. */
export declare function findResourceByExternalId(db: ReadDb, of: {
    readonly workspaceId: string;
    readonly installationId: string;
    readonly kind: string;
    readonly externalId: string;
}): Resource | undefined;
