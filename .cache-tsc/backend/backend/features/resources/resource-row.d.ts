import type { Resource } from '#shared/model/resource.ts';
export interface ResourceRow {
    readonly id: Resource['id'];
    readonly installation_id: Resource['installationId'];
    readonly kind: Resource['kind'];
    readonly external_id: string;
    readonly full_name: string;
    readonly private: number;
    readonly archived: number;
    readonly fork: number;
    readonly default_branch: string | null;
    readonly first_seen_at: number;
    readonly last_seen_at: number;
    readonly removed_at: number | null;
    readonly version: number;
}
export declare const resourceColumns = "resource.id, resource.installation_id, resource.kind, resource.external_id, resource.full_name, resource.private,\n  resource.archived, resource.fork, resource.default_branch, resource.first_seen_at, resource.last_seen_at, resource.removed_at, resource.version";
/** The wire form of a stored resource. */
export declare function toResource(row: ResourceRow): Resource;
