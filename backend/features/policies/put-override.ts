import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { toInstant, toMs } from '#shared/model/instant.ts'
import type { PolicyOverride, putOverrideInput } from '#shared/model/policy.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { type TenantTools, whoOf } from '#backend/features/command-tools.ts'
import { requireProject } from '#backend/features/projects/project-repository.ts'
import { touchSuggestions } from '#backend/features/suggestions/touch-suggestions.ts'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'
import { findOverride, saveOverride, versionBefore } from './override-repository.ts'
import { requireApplicable } from './require-applicable.ts'

/** Says what a project does otherwise; throws `project.not_found`, `project.archived`, `version.conflict`, `policy.not_applicable`. */
export function putOverride(
  tools: TenantTools,
  place: { readonly projectId: PolicyOverride['projectId']; readonly provider: WebhookProvider },
  { input, ifMatch }: { readonly input: z.output<typeof putOverrideInput>; readonly ifMatch: number },
): PolicyOverride {
  const { workspaceId } = tools
  const { projectId } = place
  return tools.write((db) => {
    const at = tools.clock()
    const { archivedAt } = requireProject(db, workspaceId, projectId)
    if (archivedAt !== null)
      throw new SwitchboardError('project.archived', 'That project is archived.', { details: { id: projectId } })
    const where = { workspaceId, projectId, provider: place.provider.name }
    const before = findOverride(db, where, at)
    requireVersion(before, ifMatch)
    requireApplicable(place.provider, input.fields)
    if (input.expiresAt !== null && toMs(input.expiresAt) <= at)
      throw new SwitchboardError('request.invalid', 'An override can only expire in the future.', {
        details: { issues: [{ path: 'body.expiresAt', message: 'Expected a time in the future.' }] },
      })
    const after: PolicyOverride = {
      id: before?.id ?? tools.newId('ovr'),
      projectId,
      provider: place.provider.name,
      ...input,
      expired: false,
      createdBy: before?.createdBy ?? tools.shownActor ?? tools.principal.name,
      createdAt: before?.createdAt ?? toInstant(at),
      updatedAt: toInstant(at),
      version: (before?.version ?? versionBefore(db, where)) + 1,
    }
    saveOverride(db, workspaceId, after)
    if ((before?.fields.autoAccept ?? input.fields.autoAccept) !== undefined)
      touchSuggestions(db, workspaceId, 'all', at)
    const command = before === undefined ? 'override.created' : 'override.changed'
    recordAudit(db, { newId: tools.newId, at }, { ...whoOf(tools), command, subject: after.id, before, after })
    return after
  })
}

/** Throws `version.conflict`; 0 stands for none. */
export function requireVersion(override: PolicyOverride | undefined, ifMatch: number): void {
  if ((override?.version ?? 0) === ifMatch) return
  throw new SwitchboardError('version.conflict', 'What the project does otherwise has changed since you saw it.', {
    details: { current: override ?? null },
  })
}
