import type { ResourceId } from '#shared/model/ids.ts'
import type { ReadDb } from '../sqlite/database.ts'

interface ResourceColumns {
  readonly installation_id: string
  readonly kind: string
  readonly full_name: string
}

/** By whose mappings an event of the resource goes, as at the service: its own, else those of the nearest GitLab group. */
export function mappingResource(db: ReadDb, resourceId: ResourceId): ResourceId {
  if (isMapped(db, resourceId)) return resourceId
  const resource = db.get<ResourceColumns>(
    'SELECT installation_id, kind, full_name FROM synced_resource WHERE id = ?',
    resourceId,
  )
  if (resource?.kind !== 'project') return resourceId
  for (const path of pathsAbove(resource.full_name)) {
    const group = db.value<ResourceId>(
      `SELECT id FROM synced_resource INDEXED BY synced_resource_by_name
       WHERE installation_id = ?1 AND full_name = ?2 COLLATE NOCASE AND full_name = ?2 AND kind = 'group' AND removed_at IS NULL`,
      resource.installation_id,
      path,
    )
    if (group !== undefined && isMapped(db, group)) return group
  }
  return resourceId
}

function isMapped(db: ReadDb, resourceId: ResourceId): boolean {
  return db.value<number>('SELECT 1 FROM mapping_view WHERE resource_id = ? AND current = 1 LIMIT 1', resourceId) === 1
}

/** "a/b/c": "a/b", "a". */
function pathsAbove(fullName: string): string[] {
  const parts = fullName.split('/').slice(0, -1)
  return parts.map((_part, at) => parts.slice(0, parts.length - at).join('/'))
}
