import type { InstallationId, ResourceId } from '#shared/model/ids.ts';
import type { ReadDb } from '#backend/store/db.ts';
/**
 * The projects that a mapping of a GitLab group covers: those below it without a live mapping of their own, or of a
 * group that is nearer. Routing goes by the same rule; for any other resource there are none.
 */
export declare function coveredProjects(db: ReadDb, workspaceId: string, { installationId, resourceId }: {
    readonly installationId: InstallationId;
    readonly resourceId: ResourceId;
}): ResourceId[];
