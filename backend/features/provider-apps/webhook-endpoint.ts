import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { InstallationId } from '#shared/model/ids.ts'
import type { Provider } from '#shared/model/provider.ts'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'
import type { SecretStore } from '#backend/secrets/secret-store.ts'
import type { WriteDb } from '#backend/store/db.ts'

export interface EndpointTools {
  readonly newId: NewId
  readonly secrets: SecretStore
  readonly randomBytes: (count: number) => Uint8Array
}

/** An address of ours and who may send to it: an app's, for all its installations, or one installation's own. */
interface NewEndpoint {
  readonly provider: Provider
  readonly host: string
  readonly appId: string
  readonly name: string
  readonly clientId: string | null
  readonly webhookSecret: string
  readonly homeWorkspaceId: string | null
  readonly installationId: InstallationId | null
  readonly at: number
}

/** Makes an address that can't be guessed, and seals its secret; answers the address's path. */
export function insertEndpoint(db: WriteDb, tools: EndpointTools, endpoint: NewEndpoint): { readonly path: string } {
  const id = tools.newId('app')
  const secretRef = `${id}/webhook/${tools.newId('key')}`
  const pathToken = Buffer.from(tools.randomBytes(24)).toString('base64url')
  tools.secrets.put(db, secretRef, endpoint.webhookSecret)
  db.write(
    `INSERT INTO provider_app (id, provider, host, app_id, name, client_id, path_token, webhook_secret_ref, previous_webhook_secret_ref,
      home_workspace_id, created_at, installation_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?)`,
  ).run(
    id,
    endpoint.provider,
    endpoint.host,
    endpoint.appId,
    endpoint.name,
    endpoint.clientId,
    pathToken,
    secretRef,
    endpoint.homeWorkspaceId,
    endpoint.at,
    endpoint.installationId,
  )
  return { path: webhookPath(endpoint.provider, pathToken) }
}

/** Gives the address of an installation to the one that came after it, with a secret of its own; undefined where it had none. */
export function handOnEndpoint(
  db: WriteDb,
  tools: EndpointTools,
  succession: {
    readonly workspaceId: string
    readonly before: InstallationId
    readonly after: InstallationId
    readonly webhookSecret: string
  },
): { readonly path: string } | undefined {
  const row = db
    .read<EndpointRow>(
      `SELECT id, provider, path_token, webhook_secret_ref, previous_webhook_secret_ref FROM provider_app
       WHERE home_workspace_id = ? AND installation_id = ?`,
    )
    .get(succession.workspaceId, succession.before)
  if (row === undefined) return undefined
  const secretRef = `${row.id}/webhook/${tools.newId('key')}`
  tools.secrets.put(db, secretRef, succession.webhookSecret)
  db.write(
    `UPDATE provider_app SET installation_id = ?, app_id = ?, webhook_secret_ref = ?, previous_webhook_secret_ref = NULL WHERE id = ?`,
  ).run(succession.after, succession.after, secretRef, row.id)
  tools.secrets.remove(db, row.webhook_secret_ref)
  if (row.previous_webhook_secret_ref !== null) tools.secrets.remove(db, row.previous_webhook_secret_ref)
  return { path: webhookPath(row.provider, row.path_token) }
}

interface EndpointRow {
  readonly id: string
  readonly provider: Provider
  readonly path_token: string
  readonly webhook_secret_ref: string
  readonly previous_webhook_secret_ref: string | null
}

export function webhookPath(provider: Provider, pathToken: string): string {
  return `/webhooks/${provider}/${pathToken}`
}

/** The host that was given, else the provider's own; throws `request.invalid` where there is no such thing. */
export function hostOf(provider: WebhookProvider, given: string | undefined): string {
  const host = given ?? provider.defaultHost
  if (host !== null) return host
  throw new SwitchboardError(
    'request.invalid',
    `Say which host: every ${provider.displayName} site has one of its own.`,
  )
}

/** Throws `request.invalid` where the provider could not have made such a secret. */
export function checkSecret(provider: WebhookProvider, secret: string): void {
  const problem = provider.secretProblem?.(secret)
  if (problem !== undefined) throw new SwitchboardError('request.invalid', problem)
}
