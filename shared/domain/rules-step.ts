import type { RoutingStep } from '../model/routing-decision.ts'
import { type CompiledRules, noRules, type RoutableRule, type RuleSubject } from './match-rules.ts'
import { ruleSentence } from './rule-sentence.ts'

const noneMade: RoutingStep = {
  step: 'rules',
  outcome: 'skipped',
  reason: 'NO_RULES',
  detail: 'The workspace had no triage rules.',
}
const noneMatched: RoutingStep = {
  step: 'rules',
  outcome: 'failed',
  reason: 'NO_RULE_MATCHED',
  detail: "None of the workspace's triage rules was about it.",
}

/** What the workspace's rules say of an event that no mapping took. */
export function rulesStep(
  rules: CompiledRules = noRules,
  subject: RuleSubject,
): { readonly step: RoutingStep; readonly rule: RoutableRule | undefined } {
  if (rules.count === 0) return { step: noneMade, rule: undefined }
  const rule = rules.firstMatch(subject)
  return rule === undefined ? { step: noneMatched, rule } : { step: matched(rule), rule }
}

function matched(rule: RoutableRule): RoutingStep {
  const { id, version, action } = rule
  const outcome = action.kind === 'ignore' ? 'ignored' : 'passed'
  return { step: 'rules', outcome, reason: 'RULE_MATCHED', detail: ruleSentence(rule), rule: { id, version } }
}
