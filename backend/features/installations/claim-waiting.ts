import type { Installation } from '#shared/model/installation.ts'
import type { WriteDb } from '#backend/store/db.ts'

/**
 * Puts what waited for an installation back in line for routing: deliveries that nobody had claimed, and events that its own
 * workspace keeps as the home of unclaimed ones. Whichever process routes notices by the commit.
 */
export function claimWaiting(
  db: WriteDb,
  claim: { readonly workspaceId: string; readonly installation: Installation },
): number {
  const { provider, host, externalInstallationId } = claim.installation
  const apps = db
    .read<{ id: string }>('SELECT id FROM provider_app WHERE provider = ? AND host = ?')
    .all(provider, host)
  let waiting = 0
  for (const app of apps) {
    waiting += db
      .write(
        "UPDATE delivery SET state = 'received' WHERE provider_app_id = ? AND external_installation_id = ? AND state = 'unclaimed'",
      )
      .run(app.id, externalInstallationId).changes
    waiting += db
      .write(
        `UPDATE delivery SET state = 'received' WHERE arrival IN (
           SELECT item.arrival FROM unmatched_item AS item
             JOIN event ON event.workspace_id = item.workspace_id AND event.id = item.event_id
             WHERE item.workspace_id = ? AND item.primary_reason = 'NO_INSTALLATION' AND item.state_kind IN ('open', 'snoozed')
               AND event.provider = ? AND event.host = ? AND event.external_installation_id = ?)
         AND provider_app_id = ? AND state = 'routed'`,
      )
      .run(claim.workspaceId, provider, host, externalInstallationId, app.id).changes
  }
  return waiting
}
