import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { ProviderApp } from '#shared/model/provider-app.ts'
import { readPull } from '#backend/pull/read-pull.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { webhookPath } from './webhook-endpoint.ts'

interface ProviderAppRow {
  readonly id: ProviderApp['id']
  readonly provider: ProviderApp['provider']
  readonly host: string
  readonly app_id: string
  readonly name: string
  readonly client_id: string | null
  readonly path_token: string
  readonly previous_webhook_secret_ref: string | null
  readonly home_workspace_id: string | null
  readonly created_at: number
}

const columns =
  'id, provider, host, app_id, name, client_id, path_token, previous_webhook_secret_ref, home_workspace_id, created_at'

function toProviderApp(db: ReadDb, row: ProviderAppRow): ProviderApp {
  return {
    id: row.id,
    provider: row.provider,
    host: row.host,
    appId: row.app_id,
    name: row.name,
    clientId: row.client_id,
    webhookPath: webhookPath(row.provider, row.path_token),
    hasPreviousSecret: row.previous_webhook_secret_ref !== null,
    homeWorkspaceId: row.home_workspace_id,
    createdAt: toInstant(row.created_at),
    pull: readPull(db, row),
  }
}

export function listProviderApps(db: ReadDb): ProviderApp[] {
  return db
    .read<ProviderAppRow>(`SELECT ${columns} FROM provider_app WHERE installation_id IS NULL ORDER BY name, id`)
    .all()
    .map((row) => toProviderApp(db, row))
}

export function findProviderApp(db: ReadDb, provider: string, host: string, appId: string): ProviderApp | undefined {
  const row = db
    .read<ProviderAppRow>(
      `SELECT ${columns} FROM provider_app WHERE provider = ? AND host = ? AND app_id = ? AND installation_id IS NULL`,
    )
    .get(provider, host, appId)
  return row === undefined ? undefined : toProviderApp(db, row)
}

/** Throws `provider_app.not_found`. */
export function requireProviderApp(db: ReadDb, id: string): ProviderApp {
  const row = db
    .read<ProviderAppRow>(`SELECT ${columns} FROM provider_app WHERE id = ? AND installation_id IS NULL`)
    .get(id)
  if (row === undefined) {
    throw new SwitchboardError('provider_app.not_found', 'There is no such app.', { details: { id } })
  }
  return toProviderApp(db, row)
}
