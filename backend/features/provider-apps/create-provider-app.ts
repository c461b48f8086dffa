import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { must } from '#shared/lib/must.ts'
import type { createProviderAppInput, ProviderApp } from '#shared/model/provider-app.ts'
import { recordAudit, serviceAudit } from '#backend/features/audit/record-audit.ts'
import type { CommandTools } from '#backend/features/command-tools.ts'
import { findWorkspace } from '#backend/features/workspaces/workspace-repository.ts'
import type { SecretStore } from '#backend/secrets/secret-store.ts'
import { findProviderApp } from './provider-app-repository.ts'

export interface ProviderAppTools extends CommandTools {
  readonly actor: string
  readonly secrets: SecretStore
  readonly randomBytes: (count: number) => Uint8Array
}

/** Registers an app of ours. Its path in our URLs can't be guessed; its secret is sealed and never shown. */
export function createProviderApp(
  tools: ProviderAppTools,
  input: z.output<typeof createProviderAppInput>,
): ProviderApp {
  const { provider, host, appId, homeWorkspaceId } = input
  return tools.write((db) => {
    if (findProviderApp(db, provider, host, appId) !== undefined) {
      throw new SwitchboardError('provider_app.taken', `App ${appId} of ${host} is registered already.`, {
        details: { provider, host, appId },
      })
    }
    if (homeWorkspaceId !== null && findWorkspace(db, homeWorkspaceId) === undefined) {
      throw new SwitchboardError('workspace.not_found', 'There is no such workspace.', {
        details: { id: homeWorkspaceId },
      })
    }
    const at = tools.clock()
    const id = tools.newId('app')
    const secretRef = `${id}/webhook/${tools.newId('key')}`
    const pathToken = Buffer.from(tools.randomBytes(24)).toString('base64url')
    tools.secrets.put(db, secretRef, input.webhookSecret)
    db.write(
      `INSERT INTO provider_app (id, provider, host, app_id, name, client_id, path_token, webhook_secret_ref, previous_webhook_secret_ref,
        home_workspace_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?)`,
    ).run(id, provider, host, appId, input.name, input.clientId, pathToken, secretRef, homeWorkspaceId, at)
    const made = must(findProviderApp(db, provider, host, appId), 'it was just inserted')
    const { webhookPath: _path, ...shown } = made
    recordAudit(
      db,
      { newId: tools.newId, at },
      { workspaceId: serviceAudit, actor: tools.actor, command: 'provider_app.created', subject: id, after: shown },
    )
    return made
  })
}
