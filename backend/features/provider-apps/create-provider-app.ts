import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { must } from '#shared/lib/must.ts'
import type { createProviderAppInput, ProviderApp } from '#shared/model/provider-app.ts'
import { recordAudit, serviceAudit } from '#backend/features/audit/record-audit.ts'
import type { CommandTools } from '#backend/features/command-tools.ts'
import { findWorkspace } from '#backend/features/workspaces/workspace-repository.ts'
import { webhookProvider } from '#backend/providers/webhook-providers.ts'
import { findProviderApp } from './provider-app-repository.ts'
import { checkSecret, type EndpointTools, hostOf, insertEndpoint } from './webhook-endpoint.ts'

export interface ProviderAppTools extends CommandTools, EndpointTools {
  readonly actor: string
}

/** Registers an app of ours. Its path in our URLs can't be guessed; its secret is sealed and never shown. */
export function createProviderApp(
  tools: ProviderAppTools,
  input: z.output<typeof createProviderAppInput>,
): ProviderApp {
  const { provider, appId, homeWorkspaceId } = input
  const facts = webhookProvider(provider)
  const host = hostOf(facts, input.host)
  if (facts.endpointOf !== 'app') {
    throw new SwitchboardError(
      'request.invalid',
      `${facts.displayName} has no apps here: each of its installations has an address and a secret of its own.`,
    )
  }
  checkSecret(facts, input.webhookSecret)
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
    insertEndpoint(db, tools, { ...input, host, installationId: null, at })
    const made = must(findProviderApp(db, provider, host, appId), 'it was just inserted')
    const { webhookPath: _path, ...shown } = made
    recordAudit(
      db,
      { newId: tools.newId, at },
      {
        workspaceId: serviceAudit,
        actor: tools.actor,
        command: 'provider_app.created',
        subject: made.id,
        after: shown,
      },
    )
    return made
  })
}
