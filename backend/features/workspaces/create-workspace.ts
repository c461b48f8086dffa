import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { createWorkspaceInput, Workspace } from '#shared/model/workspace.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import type { CommandTools } from '#backend/features/command-tools.ts'
import { findWorkspaceBySlug } from './workspace-repository.ts'

/** Creates a workspace; throws `workspace.slug_taken`. */
export function createWorkspace(
  tools: CommandTools & { readonly actor: string },
  input: z.output<typeof createWorkspaceInput>,
): Workspace {
  return tools.write((db) => {
    if (findWorkspaceBySlug(db, input.slug) !== undefined) {
      throw new SwitchboardError('workspace.slug_taken', `There is a workspace ${input.slug} already.`, {
        details: { slug: input.slug },
      })
    }
    const at = tools.clock()
    // Workspaces carry bare UUIDs: other systems know them by these.
    const id = tools.newId('w').slice('w_'.length)
    const workspace: Workspace = { id, ...input, connectorsTenantId: id, createdAt: toInstant(at) }
    db.write(
      'INSERT INTO workspace (id, slug, name, connectors_tenant_id, production, created_at, seq) VALUES (?, ?, ?, ?, ?, ?, 0)',
    ).run(id, input.slug, input.name, id, input.production ? 1 : 0, at)
    recordAudit(
      db,
      { newId: tools.newId, at },
      { workspaceId: id, actor: tools.actor, command: 'workspace.created', subject: id, after: workspace },
    )
    return workspace
  })
}
