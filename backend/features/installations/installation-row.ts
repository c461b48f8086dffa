import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'
import { toInstant } from '#shared/model/instant.ts'
import { accountSchema, type Installation, installationStateSchema } from '#shared/model/installation.ts'

export interface InstallationRow {
  readonly workspace_id: string
  readonly id: Installation['id']
  readonly provider: Installation['provider']
  readonly host: string
  readonly mode: Installation['mode']
  readonly external_installation_id: string
  readonly account_json: string
  readonly resource_selection: Installation['resourceSelection']
  readonly state_json: string
  readonly last_delivery_at: number | null
  readonly installed_at: number
  readonly version: number
}

export const installationColumns = `installation.workspace_id, installation.id, installation.provider, installation.host, installation.mode,
  installation.external_installation_id, installation.account_json, installation.resource_selection, installation.state_json,
  installation.last_delivery_at, installation.installed_at, installation.version`

/** The wire form of a stored installation. */
export function toInstallation(row: InstallationRow): Installation {
  return {
    id: row.id,
    provider: row.provider,
    host: row.host,
    mode: row.mode,
    externalInstallationId: shownExternalId(row),
    account: accountSchema.parse(JSON.parse(row.account_json)),
    resourceSelection: row.resource_selection,
    state: installationStateSchema.parse(JSON.parse(row.state_json)),
    lastDeliveryAt: row.last_delivery_at === null ? null : toInstant(row.last_delivery_at),
    installedAt: toInstant(row.installed_at),
    version: row.version,
  }
}

/**
 * An app's installation is known by its provider's id, which one workspace alone may have. Where the address is the installation's
 * own, its id is only what the workspace calls it.
 */
export function storedExternalId(provider: WebhookProvider, workspaceId: string, externalId: string): string {
  return provider.endpointOf === 'app' ? externalId : `${workspaceId}/${externalId}`
}

function shownExternalId(row: Pick<InstallationRow, 'workspace_id' | 'external_installation_id'>): string {
  const own = `${row.workspace_id}/`
  return row.external_installation_id.startsWith(own)
    ? row.external_installation_id.slice(own.length)
    : row.external_installation_id
}
