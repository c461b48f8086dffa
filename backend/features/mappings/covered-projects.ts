import { groupsAbove } from '#shared/domain/groups-above.ts'
import type { InstallationId, ResourceId } from '#shared/model/ids.ts'
import type { ReadDb } from '#backend/store/db.ts'

interface NamedResource {
  readonly id: ResourceId
  readonly fullName: string
}

/**
 * The projects that a mapping of a GitLab group covers: those below it without a live mapping of their own, or of a
 * group that is nearer. Routing goes by the same rule; for any other resource there are none.
 */
export function coveredProjects(
  db: ReadDb,
  workspaceId: string,
  { installationId, resourceId }: { readonly installationId: InstallationId; readonly resourceId: ResourceId },
): ResourceId[] {
  const group = db
    .read<NamedResource>(
      `SELECT id, full_name AS "fullName" FROM resource
       WHERE workspace_id = ? AND installation_id = ? AND id = ? AND kind = 'group' AND removed_at IS NULL`,
    )
    .get(workspaceId, installationId, resourceId)
  if (group === undefined) return []
  const mapped = `EXISTS (SELECT 1 FROM mapping WHERE mapping.workspace_id = resource.workspace_id
    AND mapping.resource_id = resource.id AND mapping.state_kind IN ('active', 'paused'))`
  const mappedGroups = db
    .read<NamedResource>(
      `SELECT id, full_name AS "fullName" FROM resource
       WHERE workspace_id = ? AND installation_id = ? AND kind = 'group' AND removed_at IS NULL AND ${mapped} ORDER BY id`,
    )
    .all(workspaceId, installationId)
  const groups = [group, ...mappedGroups.filter(({ id }) => id !== group.id)]
  return db
    .read<NamedResource>(
      `SELECT id, full_name AS "fullName" FROM resource
       WHERE workspace_id = ? AND installation_id = ? AND kind = 'project' AND NOT ${mapped} ORDER BY id`,
    )
    .all(workspaceId, installationId)
    .filter(({ fullName }) => groupsAbove(fullName, groups)[0]?.id === group.id)
    .map(({ id }) => id)
}
