import { must } from '#shared/lib/must.ts'
import type { ProjectPolicy } from '#shared/model/policy.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import { touchSuggestions } from '#backend/features/suggestions/suggestion-due.ts'
import { deleteOverride, type OverridePlace, requireOverride } from './override-repository.ts'
import { listProjectPolicies } from './policy-repository.ts'
import { requireVersion } from './put-override.ts'

/** The workspace's policy holds for the project again; throws `override.not_found`, `version.conflict`. */
export function removeOverride(
  tools: TenantTools,
  { projectId, provider }: Pick<OverridePlace, 'projectId' | 'provider'>,
  ifMatch: number,
): ProjectPolicy {
  const { workspaceId } = tools
  return tools.write((db) => {
    const at = tools.clock()
    const place = { workspaceId, projectId, provider }
    const before = requireOverride(db, place, at)
    requireVersion(before, ifMatch)
    deleteOverride(db, place)
    if (before.fields.autoAccept !== undefined) touchSuggestions(db, workspaceId, 'all', at)
    recordAudit(
      db,
      { newId: tools.newId, at },
      { workspaceId, actor: tools.principal.name, command: 'override.removed', subject: before.id, before },
    )
    const policies = listProjectPolicies(db, { workspaceId, projectId, now: at })
    return must(
      policies.find((policy) => policy.provider === provider),
      'every provider has a policy',
    )
  })
}
