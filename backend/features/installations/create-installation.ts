import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { createInstallationInput, Installation } from '#shared/model/installation.ts'
import { toInstant } from '#shared/model/instant.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { recordChange } from '#backend/features/changes/record-change.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import { requeueWaiting } from '#backend/routing/requeue-waiting.ts'
import { isInstallationBound } from './installation-repository.ts'

/** Binds a provider's installation to the workspace and hands what waited for it to routing; throws `installation.taken`. */
export function createInstallation(tools: TenantTools, input: z.output<typeof createInstallationInput>): Installation {
  const { workspaceId } = tools
  return tools.write((db) => {
    if (isInstallationBound(db, input)) {
      // Whose it is stays unsaid: that would tell one workspace about another.
      throw new SwitchboardError('installation.taken', 'This installation is bound to a workspace already.', {
        details: { provider: input.provider, host: input.host, externalInstallationId: input.externalInstallationId },
      })
    }
    const at = tools.clock()
    const { active, ...facts } = input
    const installation: Installation = {
      id: tools.newId('inst'),
      mode: input.provider === 'github' ? 'github_app' : 'oauth',
      ...facts,
      state: { kind: active ? 'active' : 'pending' },
      lastDeliveryAt: null,
      installedAt: toInstant(at),
      version: 1,
    }
    db.write(
      `INSERT INTO installation (workspace_id, id, provider, host, mode, external_installation_id, account_json, resource_selection,
        state_json, last_delivery_at, installed_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, 1)`,
    ).run(
      workspaceId,
      installation.id,
      installation.provider,
      installation.host,
      installation.mode,
      installation.externalInstallationId,
      JSON.stringify(installation.account),
      installation.resourceSelection,
      JSON.stringify(installation.state),
      at,
    )
    recordChange(db, workspaceId, 'installation', installation.id, { at })
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
    return installation
  })
}
