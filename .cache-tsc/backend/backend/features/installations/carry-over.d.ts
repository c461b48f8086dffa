import type { InstallationId } from '#shared/model/ids.ts';
import type { KnownInstallation } from '#backend/routing/route-cache.ts';
import type { WriteDb } from '#backend/store/db.ts';
interface Succession {
    readonly workspaceId: string;
    readonly before: InstallationId;
    readonly after: InstallationId;
    readonly at: number;
}
/**
 * Some providers give an app that is added again the id that it had. What ended steps aside: its row stays as it ended, and its
 * external id says what came after it.
 */
export declare function stepAside(db: WriteDb, { workspaceId, before, after, at }: Succession): void;
/**
 * Hands resources and mappings on to the installation that was made again, and routes what waits for a mapping once more, so
 * that it waits where a decision finds it. What the machine paused is resumed unless its resource is gone; what an operator
 * paused stays so.
 */
export declare function carryOver(db: WriteDb, succession: Succession & {
    readonly installation: KnownInstallation;
}): void;
export {};
