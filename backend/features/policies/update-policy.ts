import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import {
  type SomeFields,
  someFieldsSchema,
  type updatePolicyInput,
  type WorkspacePolicy,
} from '#shared/model/policy.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import { touchSuggestions } from '#backend/features/suggestions/touch-suggestions.ts'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'
import { readStoredPolicy, savePolicy, toWorkspacePolicy } from './policy-repository.ts'
import { requireApplicable } from './require-applicable.ts'

type Change = z.output<typeof updatePolicyInput>

/** Changes what a workspace says about a provider; throws `version.conflict`, `policy.not_applicable`. */
export function updatePolicy(
  tools: TenantTools,
  provider: WebhookProvider,
  { change, ifMatch }: { readonly change: Change; readonly ifMatch: number },
): WorkspacePolicy {
  const { workspaceId } = tools
  const { name } = provider
  return tools.write((db) => {
    const before = readStoredPolicy(db, workspaceId, name)
    if (before.version !== ifMatch) {
      throw new SwitchboardError('version.conflict', 'The policy has changed since you saw it.', {
        details: { current: toWorkspacePolicy(name, before) },
      })
    }
    const fields = changed(before.fields, change)
    requireApplicable(provider, fields)
    const at = tools.clock()
    const after = { fields, updatedAt: at, version: before.version + 1 }
    savePolicy(db, { workspaceId, provider: name }, after)
    if (change.autoAccept !== undefined) touchSuggestions(db, workspaceId, 'all', at)
    recordAudit(
      db,
      { newId: tools.newId, at },
      {
        workspaceId,
        actor: tools.principal.name,
        command: 'policy.updated',
        subject: name,
        before: { fields: before.fields, version: before.version },
        after: { fields, version: after.version },
      },
    )
    return toWorkspacePolicy(name, after)
  })
}

function changed(before: SomeFields, change: Change): SomeFields {
  const entries = Object.entries({ ...before, ...change }).filter(([, value]) => value !== null)
  return someFieldsSchema.parse(Object.fromEntries(entries))
}
