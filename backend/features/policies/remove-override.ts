import { must } from '#shared/lib/must.ts'
import type { ProjectPolicy } from '#shared/model/policy.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { type TenantTools, whoOf } from '#backend/features/command-tools.ts'
import { touchSuggestions } from '#backend/features/suggestions/touch-suggestions.ts'
import { deleteOverride, type OverridePlace, requireOverride } from './override-repository.ts'
import { listProjectPolicies } from './policy-repository.ts'
import { requireVersion } from './put-override.ts'

/** The workspace's policy holds for the project again; throws `override.not_found`, `version.conflict`. */
export function removeOverride(
  tools: TenantTools,
  { projectId, provider }: Pick<OverridePlace, 'projectId' | 'provider'>,
  ifMatch: number,
): ProjectPolicy {
  const { workspaceId, reason } = tools
  return tools.write((db) => {
    const at = tools.clock()
    const place = { workspaceId, projectId, provider }
    const before = requireOverride(db, place, at)
    requireVersion(before, ifMatch)
    deleteOverride(db, workspaceId, { override: before, at })
    if (before.fields.autoAccept !== undefined) touchSuggestions(db, workspaceId, 'all', at)
    recordAudit(
      db,
      { newId: tools.newId, at },
      {
        ...whoOf(tools),
        command: 'override.removed',
        subject: before.id,
        before,
        ...(reason !== undefined && { after: { reason } }),
      },
    )
    const policies = listProjectPolicies(db, { workspaceId, projectId, now: at })
    return must(
      policies.find((policy) => policy.provider === provider),
      'every provider has a policy',
    )
  })
}
