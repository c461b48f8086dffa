import type { Project } from '#shared/model/project.ts';
export interface ProjectRow {
    readonly id: Project['id'];
    readonly slug: string;
    readonly name: string;
    readonly archived_at: number | null;
    readonly created_at: number;
    readonly version: number;
}
export declare const projectColumns = "project.id, project.slug, project.name, project.archived_at, project.created_at, project.version";
/** The wire form of a stored project. */
export declare function toProject(row: ProjectRow): Project;
