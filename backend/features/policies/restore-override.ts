import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { PolicyOverride } from '#shared/model/policy.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { type TenantTools, whoOf } from '#backend/features/command-tools.ts'
import { touchSuggestions } from '#backend/features/suggestions/touch-suggestions.ts'
import { deleteOverride, findOverride, type OverridePlace, saveOverride, versionBefore } from './override-repository.ts'

/**
 * Puts back what a project did otherwise before a decision: exactly that, also where it has expired since. `version` is the one that
 * the decision left; throws `version.conflict` where there is another.
 */
export function restoreOverride(
  tools: TenantTools,
  place: OverridePlace,
  { before, version }: { readonly before: PolicyOverride | null; readonly version: number },
): void {
  const { workspaceId } = tools
  tools.write((db) => {
    const at = tools.clock()
    const current = findOverride(db, place, at)
    if ((current?.version ?? versionBefore(db, place)) !== version) throw changedSince(current)
    const audit = (command: string, after: PolicyOverride | undefined): void => {
      const subject = (current ?? after)?.id ?? ''
      recordAudit(db, { newId: tools.newId, at }, { ...whoOf(tools), command, subject, before: current, after })
    }
    if (before !== null) {
      const restored = { ...before, updatedAt: toInstant(at), version: version + 1 }
      saveOverride(db, workspaceId, restored)
      audit(current === undefined ? 'override.created' : 'override.changed', restored)
    } else {
      if (current === undefined) throw changedSince(current)
      deleteOverride(db, workspaceId, { override: current, at })
      audit('override.removed', undefined)
    }
    if ((before?.fields.autoAccept ?? current?.fields.autoAccept) !== undefined)
      touchSuggestions(db, workspaceId, 'all', at)
  })
}

function changedSince(current: PolicyOverride | undefined): SwitchboardError {
  return new SwitchboardError('version.conflict', 'What the project does otherwise has changed since.', {
    details: { current: current ?? null },
  })
}
