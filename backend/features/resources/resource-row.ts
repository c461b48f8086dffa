import { toInstant } from '#shared/model/instant.ts';
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

export const resourceColumns = `resource.id, resource.installation_id, resource.kind, resource.external_id, resource.full_name, resource.private,
  resource.archived, resource.fork, resource.default_branch, resource.first_seen_at, resource.last_seen_at, resource.removed_at, resource.version`;

/** The wire form of a stored resource. */
export function toResource(row: ResourceRow): Resource {
  return {
    id: row.id,
    installationId: row.installation_id,
    kind: row.kind,
    externalId: row.external_id,
    fullName: row.full_name,
    private: row.private === 1,
    archived: row.archived === 1,
    fork: row.fork === 1,
    defaultBranch: row.default_branch,
    firstSeenAt: toInstant(row.first_seen_at),
    lastSeenAt: toInstant(row.last_seen_at),
    removedAt: row.removed_at === null ? null : toInstant(row.removed_at),
    version: row.version,
  };
}
