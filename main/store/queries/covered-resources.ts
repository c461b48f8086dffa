import type { ResourceId } from '#shared/model/ids.ts'
import type { ReadDb } from '../sqlite/database.ts'

/** The projects that lie in a GitLab group; none where the resource is something else. */
export function resourcesBelow(db: ReadDb, id: ResourceId): readonly ResourceId[] {
  return db.values<ResourceId>(
    `SELECT r.id FROM synced_resource g CROSS JOIN synced_resource r INDEXED BY synced_resource_by_name
       ON r.installation_id = g.installation_id AND r.full_name >= g.full_name || '/' COLLATE NOCASE AND r.full_name < g.full_name || '0' COLLATE NOCASE
     WHERE g.id = ? AND g.kind = 'group' AND r.kind = 'project' AND r.removed_at IS NULL`,
    id,
  )
}
