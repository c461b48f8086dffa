import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { InstallationId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { addResourceInput, Resource } from '#shared/model/resource.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { touchSuggestions } from '#backend/features/suggestions/touch-suggestions.ts'
import { recordChange } from '#backend/features/changes/record-change.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import { findInstallation } from '#backend/features/installations/installation-repository.ts'
import { findResourceByExternalId } from './resource-repository.ts'

/** Adds a resource to an installation's inventory; throws `installation.not_found`, `resource.taken`. */
export function addResource(
  tools: TenantTools,
  installationId: InstallationId,
  input: z.output<typeof addResourceInput>,
): Resource {
  const { workspaceId } = tools
  return tools.write((db) => {
    if (findInstallation(db, workspaceId, installationId) === undefined) {
      throw new SwitchboardError('installation.not_found', 'There is no such installation in this workspace.')
    }
    const { kind, externalId } = input
    const known = findResourceByExternalId(db, { workspaceId, installationId, kind, externalId })
    if (known !== undefined) {
      throw new SwitchboardError('resource.taken', `The installation has ${known.fullName} already.`, {
        details: { id: known.id },
      })
    }
    const at = tools.clock()
    const now = toInstant(at)
    const resource: Resource = {
      id: tools.newId('res'),
      installationId,
      ...input,
      firstSeenAt: now,
      lastSeenAt: now,
      removedAt: null,
      version: 1,
    }
    db.write(
      `INSERT INTO resource (workspace_id, id, installation_id, kind, external_id, full_name, private, archived, fork, default_branch,
        first_seen_at, last_seen_at, removed_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, 1)`,
    ).run(
      workspaceId,
      resource.id,
      installationId,
      kind,
      externalId,
      input.fullName,
      Number(input.private),
      Number(input.archived),
      Number(input.fork),
      input.defaultBranch,
      at,
      at,
    )
    recordChange(db, workspaceId, 'resource', resource.id, { at })
    touchSuggestions(db, workspaceId, resource.id, at)
    recordAudit(db, { newId: tools.newId, at }, { workspaceId, actor: tools.principal.name, command: 'resource.added', subject: resource.id, after: resource })
    return resource
  })
}
