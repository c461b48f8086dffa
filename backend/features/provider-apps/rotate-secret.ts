import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { InstallationId, ProviderAppId } from '#shared/model/ids.ts'
import type { Provider } from '#shared/model/provider.ts'
import { recordAudit, serviceAudit } from '#backend/features/audit/record-audit.ts'
import type { CommandTools } from '#backend/features/command-tools.ts'
import { webhookProvider } from '#backend/providers/webhook-providers.ts'
import type { SecretStore } from '#backend/secrets/secret-store.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { checkSecret } from './webhook-endpoint.ts'

/** Whose address it is: an app's, or an installation's own. */
export type EndpointOwner =
  | { readonly kind: 'app'; readonly id: ProviderAppId }
  | { readonly kind: 'installation'; readonly workspaceId: string; readonly id: InstallationId }

export interface SecretTools extends CommandTools {
  readonly actor: string
  readonly secrets: SecretStore
}

interface EndpointRow {
  readonly id: string
  readonly provider: Provider
  readonly webhook_secret_ref: string
  readonly previous_webhook_secret_ref: string | null
}

/**
 * Takes a new webhook secret beside the current one, which becomes the previous: both are right until that one is retired.
 * Refused with `secret.rotation_pending` while there is a previous one already: the provider may still sign with it.
 */
export function rotateSecret(
  tools: SecretTools,
  owner: EndpointOwner,
  secret: string,
): { readonly hasPreviousSecret: true } {
  return tools.write((db) => {
    const row = requireEndpoint(db, owner)
    checkSecret(webhookProvider(row.provider), secret)
    if (tools.secrets.read(db, row.webhook_secret_ref) === secret) {
      throw new SwitchboardError('request.invalid', 'That is the current secret already.')
    }
    if (row.previous_webhook_secret_ref !== null) {
      throw new SwitchboardError(
        'secret.rotation_pending',
        'The secret before the current one still counts, and the provider may be using it. Retire it first, then rotate again.',
      )
    }
    const ref = `${row.id}/webhook/${tools.newId('key')}`
    tools.secrets.put(db, ref, secret)
    db.write(
      'UPDATE provider_app SET webhook_secret_ref = ?, previous_webhook_secret_ref = webhook_secret_ref WHERE id = ?',
    ).run(ref, row.id)
    audit(db, tools, owner, 'webhook_secret.rotated')
    return { hasPreviousSecret: true }
  })
}

/** The same with a secret that the service makes: whoever is answered enters it at the provider. */
export function rotateToMadeSecret(
  tools: SecretTools & { readonly randomBytes: (count: number) => Uint8Array },
  owner: EndpointOwner,
): { readonly hasPreviousSecret: true; readonly webhookSecret: string } {
  return tools.write((db) => {
    const endpoint = requireEndpoint(db, owner)
    const provider = webhookProvider(endpoint.provider)
    const { displayName } = provider
    if (provider.makesSecret) {
      throw new SwitchboardError(
        'request.invalid',
        `${displayName} makes the secret itself: give the one that it shows.`,
      )
    }
    const bytes = tools.randomBytes(32)
    const webhookSecret =
      provider.makeSecret?.(bytes, tools.secrets.read(db, endpoint.webhook_secret_ref)) ??
      Buffer.from(bytes).toString('base64url')
    return { ...rotateSecret(tools, owner, webhookSecret), webhookSecret }
  })
}

/** From now on only the current secret is right. */
export function retireSecret(tools: SecretTools, owner: EndpointOwner): { readonly hasPreviousSecret: false } {
  return tools.write((db) => {
    const row = requireEndpoint(db, owner)
    if (row.previous_webhook_secret_ref === null) {
      throw new SwitchboardError(
        'secret.nothing_to_retire',
        'There is no previous secret: the current one alone is right already.',
      )
    }
    db.write('UPDATE provider_app SET previous_webhook_secret_ref = NULL WHERE id = ?').run(row.id)
    tools.secrets.remove(db, row.previous_webhook_secret_ref)
    audit(db, tools, owner, 'webhook_secret.retired')
    return { hasPreviousSecret: false }
  })
}

function requireEndpoint(db: ReadDb, owner: EndpointOwner): EndpointRow {
  const columns = 'id, provider, webhook_secret_ref, previous_webhook_secret_ref'
  const row =
    owner.kind === 'app'
      ? db
          .read<EndpointRow>(`SELECT ${columns} FROM provider_app WHERE id = ? AND installation_id IS NULL`)
          .get(owner.id)
      : db
          .read<EndpointRow>(`SELECT ${columns} FROM provider_app WHERE home_workspace_id = ? AND installation_id = ?`)
          .get(owner.workspaceId, owner.id)
  if (row !== undefined) return row
  throw owner.kind === 'app'
    ? new SwitchboardError('provider_app.not_found', 'There is no such app.')
    : new SwitchboardError('installation.not_found', 'No installation of this workspace with that id has an address.')
}

function audit(db: WriteDb, tools: SecretTools, owner: EndpointOwner, command: string): void {
  recordAudit(
    db,
    { newId: tools.newId, at: tools.clock() },
    {
      workspaceId: owner.kind === 'app' ? serviceAudit : owner.workspaceId,
      actor: tools.actor,
      command,
      subject: owner.id,
    },
  )
}
