import { mostRules } from '#shared/domain/rule-limits.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { RuleId } from '#shared/model/ids.ts'
import type { Intent } from '#shared/model/operation.ts'
import type { RuleDefinition, TriageRule } from '#shared/model/triage-rule.ts'
import {
  findRule,
  insertRule,
  listRules,
  listRuleVersions,
  requireRule,
  ruleNotFound,
  saveDefinition,
  setDeleted,
  setOrder,
} from '../rules/rule-repository.ts'
import { requireDestination } from '../destinations/require-destination.ts'
import { requireRuleTarget } from '../rules/require-rule-target.ts'
import { resultOf } from './decide-items.ts'
import type { OpEffect, OpScope, RuleUndo } from './op-scope.ts'
import { nothingSelected } from './select-items.ts'

type RuleIntent = Extract<Intent, { type: `rule.${string}` }>

/** Performs a decision about rules. Events that wait are left as they are: a rule decides what comes from then on. */
export function decideRule(scope: OpScope, intent: RuleIntent): OpEffect {
  switch (intent.type) {
    case 'rule.create':
      return createRule(scope, intent)
    case 'rule.update':
      return changeRule(scope, intent, () => intent.definition)
    case 'rule.enable':
      return changeRule(scope, intent, (rule) => ({ ...definitionOf(rule), enabled: true }))
    case 'rule.disable':
      return changeRule(scope, intent, (rule) => ({ ...definitionOf(rule), enabled: false }))
    case 'rule.roll_back':
      return changeRule(scope, intent, (rule) => ({
        ...definitionAt(scope, rule, intent.toVersion),
        enabled: rule.enabled,
      }))
    case 'rule.delete':
      return deleteRule(scope, intent)
    case 'rule.reorder':
      return reorderRules(scope, intent.order)
    default:
      return unreachable(intent)
  }
}

function definitionOf({ name, conditions, action, enabled }: RuleDefinition): RuleDefinition {
  return { name, conditions, action, enabled }
}

function effectOf(subject: string, before: unknown, after: unknown, rule: RuleUndo): OpEffect {
  return { result: resultOf(nothingSelected), undo: { itemIds: [], mapping: null, rule }, subject, before, after }
}

function createRule(scope: OpScope, { ruleId, definition }: Extract<RuleIntent, { type: 'rule.create' }>): OpEffect {
  const { db, workspaceId, at, actor } = scope
  const rules = listRules(db, workspaceId)
  if (rules.length >= mostRules) {
    throw new SwitchboardError('rule.too_many', `A workspace has at most ${mostRules} rules: delete one first.`, {
      details: { most: mostRules },
    })
  }
  if (findRule(db, workspaceId, ruleId) !== undefined)
    throw new SwitchboardError('rule.taken', 'There is a rule with this id already.', { details: { id: ruleId } })
  requireRuleTarget(db, workspaceId, definition)
  const rule: TriageRule = {
    id: ruleId,
    ...definition,
    position: rules.length + 1,
    version: 1,
    won: 0,
    lastWonAt: null,
    createdBy: actor,
    createdAt: toInstant(at),
  }
  insertRule(db, workspaceId, rule)
  return effectOf(ruleId, null, rule, { kind: 'created', id: ruleId, version: 1 })
}

function changeRule(
  scope: OpScope,
  target: { readonly ruleId: RuleId; readonly baseVersion: number },
  change: (rule: TriageRule) => RuleDefinition,
): OpEffect {
  const { db, workspaceId, at, actor } = scope
  const rule = requireSeenRule(scope, target.ruleId, target.baseVersion)
  const definition = change(rule)
  // Turning a rule off is possible whatever has become of what it names.
  if (definition.enabled) requireRuleTarget(db, workspaceId, definition)
  const next = saveDefinition(db, workspaceId, rule, { definition, at, actor })
  const before = definitionOf(rule)
  return effectOf(rule.id, before, definition, { kind: 'changed', id: rule.id, version: next.version, before })
}

function definitionAt({ db, workspaceId }: OpScope, rule: TriageRule, version: number): RuleDefinition {
  const found = listRuleVersions(db, workspaceId, rule.id).find((one) => one.version === version)
  if (found === undefined) {
    throw new SwitchboardError('rule.version_not_found', `This rule has no version ${version}.`, {
      details: { id: rule.id, version },
    })
  }
  return definitionOf(found)
}

function deleteRule(scope: OpScope, target: { readonly ruleId: RuleId; readonly baseVersion: number }): OpEffect {
  const { db, workspaceId, at } = scope
  const rule = requireSeenRule(scope, target.ruleId, target.baseVersion)
  setDeleted(db, workspaceId, rule.id, { at, isDeleted: true })
  setOrder(db, workspaceId, listRules(db, workspaceId), at)
  return effectOf(rule.id, rule, null, { kind: 'deleted', id: rule.id })
}

function reorderRules({ db, workspaceId, at }: OpScope, order: readonly RuleId[]): OpEffect {
  const rules = listRules(db, workspaceId)
  const before = rules.map(({ id }) => id)
  arrange({ db, workspaceId, at }, rules, order)
  return effectOf('rules', before, order, { kind: 'ordered', before, after: [...order] })
}

function arrange(
  { db, workspaceId, at }: Pick<OpScope, 'db' | 'workspaceId' | 'at'>,
  rules: readonly TriageRule[],
  order: readonly RuleId[],
): void {
  for (const id of order) if (findRule(db, workspaceId, id) === undefined) throw ruleNotFound(id)
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const arranged = [...new Set(order)].flatMap((id) => byId.get(id) ?? [])
  if (arranged.length !== rules.length || order.length !== rules.length) throw orderChanged(rules)
  setOrder(db, workspaceId, arranged, at)
}

function orderChanged(rules: readonly TriageRule[]): SwitchboardError {
  return new SwitchboardError('rule.order_changed', 'There are other rules by now, or in another order. Look again.', {
    details: { current: { order: rules.map(({ id }) => id) } },
  })
}

/** Throws `version.conflict` with the rule as it is now. */
function requireSeenRule({ db, workspaceId }: OpScope, id: RuleId, version: number): TriageRule {
  const rule = requireRule(db, workspaceId, id)
  if (rule.version === version) return rule
  throw new SwitchboardError('version.conflict', 'This rule has changed since.', { details: { current: rule } })
}

/** Takes back what a decision did to rules, where nobody has decided about them since. */
export function undoRule(scope: OpScope, undo: RuleUndo): void {
  const { db, workspaceId, at, actor } = scope
  switch (undo.kind) {
    case 'created':
      requireSeenRule(scope, undo.id, undo.version)
      setDeleted(db, workspaceId, undo.id, { at, isDeleted: true })
      setOrder(db, workspaceId, listRules(db, workspaceId), at)
      return
    case 'changed':
      requireOpenTarget(scope, undo.before)
      saveDefinition(db, workspaceId, requireSeenRule(scope, undo.id, undo.version), {
        definition: undo.before,
        at,
        actor,
      })
      return
    case 'deleted':
      restoreRule(scope, undo.id)
      return
    case 'ordered': {
      const rules = listRules(db, workspaceId)
      if (rules.some(({ id }, index) => id !== undo.after[index])) throw orderChanged(rules)
      arrange(scope, rules, undo.before)
      return
    }
    default:
      unreachable(undo)
  }
}

/** To the place where it was, as far as there still is one. */
function restoreRule({ db, workspaceId, at }: OpScope, id: RuleId): void {
  const others = listRules(db, workspaceId)
  const found = findRule(db, workspaceId, id)
  if (found?.isDeleted !== true) {
    throw new SwitchboardError('op.nothing_to_undo', 'That rule is there.', { details: { id } })
  }
  requireOpenTarget({ db, workspaceId }, found.rule)
  setDeleted(db, workspaceId, id, { at, isDeleted: false })
  const place = Math.min(found.rule.position - 1, others.length)
  setOrder(db, workspaceId, [...others.slice(0, place), found.rule, ...others.slice(place)], at)
}

/** What a rule led to may have been archived while it didn't. */
function requireOpenTarget(
  { db, workspaceId }: Pick<OpScope, 'db' | 'workspaceId'>,
  { enabled, action }: RuleDefinition,
): void {
  if (enabled && action.kind === 'route') requireDestination(db, workspaceId, action.destination)
}
