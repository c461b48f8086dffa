import type { NormalizedEvent } from '../model/event.ts'
import type { RoutingStep } from '../model/routing-decision.ts'
import type { RuleReason } from '../model/triage-rule.ts'
import type { RoutedInstallation } from './installation-step.ts'
import { type CompiledRules, noRules, type RoutableRule } from './match-rules.ts'
import { ruleSentence } from './rule-sentence.ts'

const noneMade: RoutingStep = {
  step: 'rules',
  outcome: 'skipped',
  reason: 'NO_RULES',
  detail: 'The workspace has no triage rules.',
}
const noneMatched: RoutingStep = {
  step: 'rules',
  outcome: 'failed',
  reason: 'NO_RULE_MATCHED',
  detail: "None of the workspace's triage rules is about it.",
}

/** What the workspace's rules say of an event that no mapping took for `reason`. */
export function rulesStep(
  {
    rules = noRules,
    installation,
  }: { readonly rules?: CompiledRules; readonly installation: RoutedInstallation | undefined },
  event: NormalizedEvent,
  reason: RuleReason,
): { readonly step: RoutingStep; readonly rule: RoutableRule | undefined } {
  if (rules.count === 0) return { step: noneMade, rule: undefined }
  if (installation === undefined || event.resource === null) return { step: noneMatched, rule: undefined }
  const { provider, type, action, kind, title, branch } = event
  const names = { resourceName: event.resource.fullName, actorLogin: event.actor?.login ?? null }
  const installationId = installation.id
  const rule = rules.firstMatch({ provider, type, action, kind, title, branch, reason, installationId, ...names })
  return rule === undefined ? { step: noneMatched, rule } : { step: matched(rule), rule }
}

function matched(rule: RoutableRule): RoutingStep {
  const { id, version, action } = rule
  const outcome = action.kind === 'ignore' ? 'ignored' : 'passed'
  return { step: 'rules', outcome, reason: 'RULE_MATCHED', detail: ruleSentence(rule), rule: { id, version } }
}
