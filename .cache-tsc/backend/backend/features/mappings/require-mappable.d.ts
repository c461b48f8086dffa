import type { InstallationId, ResourceId } from '#shared/model/ids.ts';
import type { Destination } from '#shared/model/mapping.ts';
import type { ReadDb } from '#backend/store/db.ts';
/** Throws where the resource isn't the installation's, or the destination can't take events. */
export declare function requireMappable(db: ReadDb, workspaceId: string, draft: {
    readonly installationId: InstallationId;
    readonly resourceId: ResourceId;
    readonly destination: Destination;
}): void;
