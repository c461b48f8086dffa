import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import {
  type CreatedInstallation,
  type createInstallationInput,
  type Installation,
} from '#shared/model/installation.ts'
import { isOver } from '#shared/model/next-installation-state.ts'
import { toInstant } from '#shared/model/instant.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { recordChange } from '#backend/features/changes/record-change.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import { insertConnection } from '#backend/features/connections/insert-connection.ts'
import {
  checkSecret,
  type EndpointTools,
  handOnEndpoint,
  hostOf,
  insertEndpoint,
} from '#backend/features/provider-apps/webhook-endpoint.ts'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'
import { webhookProvider } from '#backend/providers/webhook-providers.ts'
import { requeueWaiting } from '#backend/routing/requeue-waiting.ts'
import { carryOver, stepAside } from './carry-over.ts'
import { findBoundInstallation } from './installation-repository.ts'
import { storedExternalId } from './installation-row.ts'

export interface InstallationTools extends TenantTools, EndpointTools {}

/**
 * Binds a provider's installation to the workspace and hands what waited for it to routing; throws `installation.taken`.
 * One that ended in the same workspace has it as its successor: address and mappings are carried over.
 */
export function createInstallation(
  tools: InstallationTools,
  { active, webhookSecret, ...given }: z.output<typeof createInstallationInput>,
): CreatedInstallation {
  const { workspaceId } = tools
  const provider = webhookProvider(given.provider)
  const input = { ...given, host: hostOf(provider, given.host) }
  checkOwnSecret(provider, webhookSecret)
  return tools.write((db) => {
    const storedId = storedExternalId(provider, workspaceId, input.externalInstallationId)
    const bound = findBoundInstallation(db, { ...input, storedId })
    const ended = bound !== undefined && bound.workspaceId === workspaceId && isOver(bound.state) ? bound : undefined
    if (bound !== undefined && ended === undefined) {
      // Whose it is stays unsaid: that would tell one workspace about another.
      throw new SwitchboardError('installation.taken', 'This installation is bound to a workspace already.', {
        details: { provider: input.provider, host: input.host, externalInstallationId: input.externalInstallationId },
      })
    }
    const at = tools.clock()
    const installation: Installation = {
      id: tools.newId('inst'),
      mode: provider.installationMode,
      ...input,
      state: { kind: active ? 'active' : 'pending' },
      lastDeliveryAt: null,
      installedAt: toInstant(at),
      version: 1,
    }
    const succession = ended && { workspaceId, before: ended.id, after: installation.id, at }
    if (succession !== undefined) stepAside(db, succession)
    db.write(
      `INSERT INTO installation (workspace_id, id, provider, host, mode, external_installation_id, account_json, resource_selection,
        state_json, last_delivery_at, installed_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, 1)`,
    ).run(
      workspaceId,
      installation.id,
      installation.provider,
      installation.host,
      installation.mode,
      storedId,
      JSON.stringify(installation.account),
      installation.resourceSelection,
      JSON.stringify(installation.state),
      at,
    )
    insertConnection(db, workspaceId, { subject: { kind: 'installation', id: installation.id }, at })
    const handedOn =
      succession !== undefined && webhookSecret !== undefined
        ? handOnEndpoint(db, tools, { ...succession, webhookSecret })
        : undefined
    const endpoint =
      webhookSecret === undefined || handedOn !== undefined
        ? handedOn
        : insertEndpoint(db, tools, {
            ...input,
            appId: installation.id,
            name: input.account.login,
            clientId: null,
            webhookSecret,
            homeWorkspaceId: workspaceId,
            installationId: installation.id,
            at,
          })
    recordChange(db, workspaceId, 'installation', installation.id, { at })
    if (succession !== undefined) carryOver(db, { ...succession, installation: { ...installation, workspaceId } })
    recordAudit(
      db,
      { newId: tools.newId, at },
      {
        workspaceId,
        actor: tools.principal.name,
        command: 'installation.created',
        subject: installation.id,
        after: installation,
      },
    )
    requeueWaiting(db, { workspaceId, ...input })
    return { ...installation, webhookPath: endpoint?.path ?? null }
  })
}

/** An address of its own needs a secret of its own; an app's installations share the app's. */
function checkOwnSecret(provider: WebhookProvider, secret: string | undefined): void {
  const { displayName, endpointOf } = provider
  if (endpointOf === 'app') {
    if (secret === undefined) return
    throw new SwitchboardError('request.invalid', `The webhook secret is that of the ${displayName} app; leave it out.`)
  }
  if (secret === undefined)
    throw new SwitchboardError('request.invalid', `A ${displayName} installation needs its webhook secret.`)
  checkSecret(provider, secret)
}
