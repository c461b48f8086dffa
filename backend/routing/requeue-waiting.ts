import { groupKeyOf } from '#shared/domain/group-key.ts'
import type { Provider } from '#shared/model/provider.ts'
import type { WriteDb } from '#backend/store/db.ts'

/**
 * Sends the events that waited for an installation through routing once more, in the order in which they arrived: those that
 * were kept at the provider app, and those that wait in the installation's own workspace. Call it in the transaction that
 * claims or revives the installation; answers how many there are.
 */
export function requeueWaiting(
  db: WriteDb,
  installation: {
    readonly workspaceId: string
    readonly provider: Provider
    readonly host: string
    readonly externalInstallationId: string
  },
): number {
  const { workspaceId, provider, host, externalInstallationId } = installation
  const unclaimed = db
    .write(
      `UPDATE delivery SET state = 'received' WHERE state = 'unclaimed' AND external_installation_id = ?
         AND provider_app_id IN (SELECT id FROM provider_app WHERE provider = ? AND host = ?)`,
    )
    .run(externalInstallationId, provider, host)
  const groupKey = groupKeyOf({
    reason: 'NO_INSTALLATION',
    provider,
    host,
    externalInstallationId,
    installationId: null,
    resourceId: null,
    type: '',
    endpointId: '',
  })
  return unclaimed.changes + requeueGroup(db, workspaceId, groupKey)
}

/** Sends what waits in a group through routing once more; answers how many there are. */
export function requeueGroup(db: WriteDb, workspaceId: string, groupKey: string): number {
  return db
    .write(
      `UPDATE delivery SET state = 'received' WHERE state = 'routed' AND arrival IN (
         SELECT arrival FROM unmatched_item WHERE workspace_id = ? AND group_key = ? AND state_kind IN ('open', 'snoozed'))`,
    )
    .run(workspaceId, groupKey).changes
}
