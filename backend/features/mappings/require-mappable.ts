import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { InstallationId, ResourceId } from '#shared/model/ids.ts'
import type { Destination } from '#shared/model/mapping.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { requireDestination } from '../destinations/require-destination.ts'

/** Throws where the resource isn't the installation's, or the destination can't take events. */
export function requireMappable(
  db: ReadDb,
  workspaceId: string,
  draft: {
    readonly installationId: InstallationId
    readonly resourceId: ResourceId
    readonly destination: Destination
  },
): void {
  const { installationId, resourceId, destination } = draft
  const resource = db
    .read<{ installation_id: string }>('SELECT installation_id FROM resource WHERE workspace_id = ? AND id = ?')
    .get(workspaceId, resourceId)
  if (resource?.installation_id !== installationId) {
    throw new SwitchboardError('resource.not_found', 'That installation has no such resource.', {
      details: { installationId, resourceId },
    })
  }
  requireDestination(db, workspaceId, destination)
}
