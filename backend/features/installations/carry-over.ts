import type { InstallationId, MappingId, ResourceId } from '#shared/model/ids.ts'
import { recordChange } from '#backend/features/changes/record-change.ts'
import { resumeByMachine } from '#backend/routing/machine-pauses.ts'
import type { KnownInstallation } from '#backend/routing/route-cache.ts'
import type { WriteDb } from '#backend/store/db.ts'

interface Succession {
  readonly workspaceId: string
  readonly before: InstallationId
  readonly after: InstallationId
  readonly at: number
}

/**
 * Some providers give an app that is added again the id that it had. What ended steps aside: its row stays as it ended, and its
 * external id says what came after it.
 */
export function stepAside(db: WriteDb, { workspaceId, before, after, at }: Succession): void {
  db.write(
    `UPDATE installation SET external_installation_id = external_installation_id || ' (before ' || ? || ')', version = version + 1
     WHERE workspace_id = ? AND id = ?`,
  ).run(after, workspaceId, before)
  recordChange(db, workspaceId, 'installation', before, { at })
}

/**
 * Hands resources and mappings on to the installation that was made again, and routes what waits for a mapping once more, so
 * that it waits where a decision finds it. What the machine paused is resumed unless its resource is gone; what an operator
 * paused stays so.
 */
export function carryOver(db: WriteDb, succession: Succession & { readonly installation: KnownInstallation }): void {
  const { workspaceId, before, after, at, installation } = succession
  const mappings = db
    .write(
      `UPDATE mapping SET installation_id = ?, version = version + 1
       WHERE workspace_id = ? AND installation_id = ? AND state_kind <> 'retired'`,
    )
    .run(after, workspaceId, before).changes
  if (mappings > 0) {
    const moved = db
      .read<{ id: MappingId }>('SELECT id FROM mapping WHERE workspace_id = ? AND installation_id = ?')
      .all(workspaceId, after)
    for (const { id } of moved) recordChange(db, workspaceId, 'mapping', id, { at })
  }
  const resources = db
    .read<{ id: ResourceId; removed_at: number | null }>(
      'SELECT id, removed_at FROM resource WHERE workspace_id = ? AND installation_id = ?',
    )
    .all(workspaceId, before)
  db.write(
    'UPDATE resource SET installation_id = ?, version = version + 1 WHERE workspace_id = ? AND installation_id = ?',
  ).run(after, workspaceId, before)
  for (const { id, removed_at } of resources) {
    recordChange(db, workspaceId, 'resource', id, { at })
    if (removed_at === null) resumeByMachine({ db, installation, at }, id)
  }
  db.write(
    `UPDATE delivery SET state = 'received' WHERE state = 'routed' AND arrival IN (
       SELECT arrival FROM unmatched_item WHERE workspace_id = ? AND group_key >= ? AND group_key < ? AND state_kind IN ('open', 'snoozed'))`,
  ).run(workspaceId, `resource/${before}/`, `resource/${before}0`)
}
