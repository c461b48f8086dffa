import type { Project } from '#shared/model/project.ts';
import type { ReadDb } from '#backend/store/db.ts';
export declare function listProjects(db: ReadDb, workspaceId: string, page: {
    readonly limit: number;
    readonly cursor?: string | undefined;
}): {
    items: Project[];
    next_cursor: string | null;
};
export declare function findProject(db: ReadDb, workspaceId: string, id: string): Project | undefined;
export declare function findProjectBySlug(db: ReadDb, workspaceId: string, slug: string): Project | undefined;
