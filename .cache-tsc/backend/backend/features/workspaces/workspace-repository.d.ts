import type { Workspace } from '#shared/model/workspace.ts';
import type { ReadDb } from '#backend/store/db.ts';
export interface WorkspaceRow {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly connectors_tenant_id: string;
    readonly production: number;
    readonly created_at: number;
}
/** The wire form of a stored workspace. */
export declare function toWorkspace(row: WorkspaceRow): Workspace;
export declare function listWorkspaces(db: ReadDb): Workspace[];
export declare function findWorkspaceBySlug(db: ReadDb, slug: string): Workspace | undefined;
export declare function findWorkspace(db: ReadDb, id: string): Workspace | undefined;
/** The workspace that an `X-Tenant-Id` selects. */
export declare function findWorkspaceIdOfTenant(db: ReadDb, tenantId: string): string | undefined;
