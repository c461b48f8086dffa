import { mostRules } from '#shared/domain/rule-limits.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { OpId, RuleId, WorkspaceId } from '#shared/model/ids.ts'
import type { Intent, Operation } from '#shared/model/operation.ts'
import { type RuleSources, shownRules } from '../queries/shown-rules.ts'
import type { EffectiveRule, RuleBefore } from '../replica/effective-rules.ts'
import type { OpRow } from './op-row.ts'
import { intentOf } from './op-row.ts'
import type { NewOp, Outbox } from './outbox.ts'

export type RuleIntent = Extract<Intent, { type: `rule.${string}` }>

/** What decisions about the order of rules are about. */
const allRules = 'rules'

export function isAboutRules(intent: Intent): intent is RuleIntent {
  return intent.type.startsWith('rule.')
}

/** A decision about rules, with what undo needs to know; throws where it could do nothing. */
export function prepareRuleDecision(
  sources: RuleSources & { readonly outbox: Outbox },
  decision: { readonly workspaceId: WorkspaceId; readonly op: Operation; readonly label: string },
  intent: RuleIntent,
): NewOp {
  const { workspaceId } = decision
  const rules = shownRules(sources, workspaceId)
  const before = ruleBefore(rules, intent)
  const subject = before.kind === 'rule' ? before.id : allRules
  const builtOn = before.kind === 'rule' ? [subject] : [subject, ...before.order]
  const dependsOn = new Set<OpId>(builtOn.flatMap((id) => sources.outbox.unsettledOn(workspaceId, id)))
  return {
    ...decision,
    touched: 0,
    subject,
    dependsOn: [...dependsOn],
    before: { items: [], mapping: null, rule: before },
  }
}

function ruleBefore(rules: readonly EffectiveRule[], intent: RuleIntent): RuleBefore {
  if (intent.type === 'rule.reorder') return { kind: 'order', order: rules.map(({ id }) => id) }
  const rule = rules.find(({ id }) => id === intent.ruleId)
  if (intent.type !== 'rule.create') return { kind: 'rule', id: intent.ruleId, rule: requireShown(rule, intent.ruleId) }
  if (rule !== undefined) throw new SwitchboardError('rule.taken', 'There is a rule with this id already.')
  if (rules.length >= mostRules) {
    throw new SwitchboardError('rule.too_many', `A workspace has at most ${mostRules} rules: delete one first.`)
  }
  return { kind: 'rule', id: intent.ruleId, rule: null }
}

function requireShown(rule: EffectiveRule | undefined, id: RuleId): EffectiveRule {
  if (rule === undefined)
    throw new SwitchboardError('rule.not_found', 'That rule no longer exists.', { details: { id } })
  return rule
}

/** Whether the rules are still as a decision left them, so that undo would be honoured. */
export function leftRulesSo(row: OpRow, sources: RuleSources): boolean {
  const intent = intentOf(row, sources.parsers)
  if (intent === null || !isAboutRules(intent)) return false
  const rules = shownRules(sources, row.workspace_id)
  switch (intent.type) {
    case 'rule.reorder':
      return rules.every(({ id }, index) => id === intent.order[index])
    case 'rule.delete':
      return rules.every(({ id }) => id !== intent.ruleId)
    case 'rule.create':
      return rules.some(({ id, version }) => id === intent.ruleId && version === 1)
    default:
      return rules.some(({ id, version }) => id === intent.ruleId && version === intent.baseVersion + 1)
  }
}
