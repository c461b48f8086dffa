import { unreachable } from '#shared/lib/unreachable.ts'
import type { RuleId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Intent } from '#shared/model/operation.ts'
import type { TriageRule } from '#shared/model/triage-rule.ts'

/** What a decision about rules, or its undo, would restore. */
export type RuleBefore =
  | { readonly kind: 'rule'; readonly id: RuleId; readonly rule: TriageRule | null }
  | { readonly kind: 'order'; readonly order: readonly RuleId[] }

/** A decision about rules that the pulled rows don't hold yet. */
export interface OverlayRuleOp {
  readonly actor: string
  readonly at: number
  readonly intent: Intent
  readonly before: RuleBefore
}

export interface EffectiveRule extends TriageRule {
  readonly unsynced: boolean
}

/** The rules with decisions laid over them, in their order and numbered anew. */
export function effectiveRules(synced: readonly TriageRule[], ops: readonly OverlayRuleOp[]): EffectiveRule[] {
  let rules: EffectiveRule[] = synced.map((rule) => ({ ...rule, unsynced: false }))
  for (const op of ops) rules = applyToRules(rules, op)
  return rules.map((rule, index) => ({ ...rule, position: index + 1 }))
}

function applyToRules(rules: EffectiveRule[], op: OverlayRuleOp): EffectiveRule[] {
  const { intent } = op
  switch (intent.type) {
    case 'rule.create':
      return rules.some(({ id }) => id === intent.ruleId) ? rules : [...rules, created(op, intent)]
    case 'rule.update':
      return changed(rules, intent.ruleId, intent.definition)
    case 'rule.enable':
      return changed(rules, intent.ruleId, { enabled: true })
    case 'rule.disable':
      return changed(rules, intent.ruleId, { enabled: false })
    case 'rule.roll_back':
      // What the version said, only the service knows.
      return changed(rules, intent.ruleId, {})
    case 'rule.delete':
      return rules.filter(({ id }) => id !== intent.ruleId)
    case 'rule.reorder':
      return ordered(rules, intent.order)
    case 'op.undo':
      return undone(rules, op.before)
    default:
      return rules
  }
}

function created(op: OverlayRuleOp, intent: Extract<Intent, { type: 'rule.create' }>): EffectiveRule {
  const by = { createdBy: op.actor, createdAt: toInstant(op.at) }
  return {
    id: intent.ruleId,
    ...intent.definition,
    ...by,
    position: 0,
    version: 1,
    won: 0,
    lastWonAt: null,
    unsynced: true,
  }
}

function changed(rules: EffectiveRule[], id: RuleId, change: Partial<TriageRule>): EffectiveRule[] {
  return rules.map((rule) =>
    rule.id === id ? { ...rule, ...change, version: rule.version + 1, unsynced: true } : rule,
  )
}

function ordered(rules: EffectiveRule[], order: readonly RuleId[]): EffectiveRule[] {
  const place = new Map(order.map((id, index) => [id, index]))
  const placeOf = ({ id }: EffectiveRule): number => place.get(id) ?? order.length
  return rules.toSorted((a, b) => placeOf(a) - placeOf(b))
}

function undone(rules: EffectiveRule[], before: RuleBefore): EffectiveRule[] {
  switch (before.kind) {
    case 'order':
      return ordered(rules, before.order)
    case 'rule': {
      const { id, rule } = before
      if (rule === null) return rules.filter((other) => other.id !== id)
      const { name, conditions, action, enabled } = rule
      if (rules.some((other) => other.id === id)) return changed(rules, id, { name, conditions, action, enabled })
      return rules.toSpliced(rule.position - 1, 0, { ...rule, unsynced: true })
    }
    default:
      return unreachable(before)
  }
}
