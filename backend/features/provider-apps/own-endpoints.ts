import type { ProviderApp } from '#shared/model/provider-app.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { webhookPath } from './webhook-endpoint.ts'

/** An address that is one installation's own. */
export interface OwnEndpoint {
  readonly webhookPath: string
  readonly hasPreviousSecret: boolean
}

interface OwnEndpointRow {
  readonly provider: ProviderApp['provider']
  readonly path_token: string
  readonly installation_id: string
  readonly previous_webhook_secret_ref: string | null
}

/** Those of a workspace's installations, by the installation's id. */
export function listOwnEndpoints(db: ReadDb, workspaceId: string): ReadonlyMap<string, OwnEndpoint> {
  const rows = db
    .read<OwnEndpointRow>(
      `SELECT provider, path_token, installation_id, previous_webhook_secret_ref FROM provider_app
       WHERE home_workspace_id = ? AND installation_id IS NOT NULL`,
    )
    .all(workspaceId)
  return new Map(
    rows.map((row) => [
      row.installation_id,
      {
        webhookPath: webhookPath(row.provider, row.path_token),
        hasPreviousSecret: row.previous_webhook_secret_ref !== null,
      },
    ]),
  )
}
