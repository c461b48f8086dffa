import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { WorkspaceId } from '#shared/model/ids.ts'
import { ruleNames } from './rule-names.ts'
import { type RuleSources, shownRules } from './shown-rules.ts'

export function listRules(sources: RuleSources, workspaceId: WorkspaceId): IpcOutput<'rules.list'> {
  const rules = shownRules(sources, workspaceId)
  return { rules: rules.map((rule) => ({ ...rule, names: ruleNames(sources.db, rule) })) }
}
