import type { RoutingDecision } from '../model/routing-decision.ts'
import type { RoutedInstallation } from './installation-step.ts'
import { compileRules, type RoutableRule, type RuleSubject } from './match-rules.ts'
import type { ReadEvent } from './read-event.ts'
import { type RequestFacts, subjectOf, unreadSubject } from './rule-subject.ts'

/** What would become of an event by a draft: it wins, something else takes the event first, or it isn't about it. */
export type DryRunFate =
  | { readonly kind: 'wins'; readonly sentence: string }
  | { readonly kind: 'taken'; readonly by: 'rule' | 'mapping'; readonly sentence: string }
  /** The draft is about it, and no rule is asked as long as its account is suspended. */
  | { readonly kind: 'unasked'; readonly account: string }
  | { readonly kind: 'other' }

/** A stored event with the decision that routing comes to with the draft among the rules. */
export interface DryRunCase {
  readonly read: ReadEvent
  readonly request: RequestFacts
  readonly installation: RoutedInstallation | undefined
  readonly decision: RoutingDecision
}

/** Reads decisions for one draft. A mapping asks no rule why the event would wait, so that it takes what the draft is about for any reason. */
export function dryRunFates(draft: RoutableRule): (one: DryRunCase) => DryRunFate {
  const alone = compileRules([draft])
  const forAnyReason = compileRules([{ ...draft, conditions: { ...draft.conditions, reasons: [] } }])
  return (one) => {
    const { rule, steps } = one.decision
    const sentence = (name: 'rules' | 'mapping'): string => steps.find(({ step }) => step === name)?.detail ?? ''
    if (rule?.id === draft.id) return { kind: 'wins', sentence: sentence('rules') }
    if (steps.some(({ step, outcome }) => step === 'mapping' && outcome === 'passed')) {
      return forAnyReason.firstMatch(subjectIn(one)) === undefined
        ? { kind: 'other' }
        : { kind: 'taken', by: 'mapping', sentence: sentence('mapping') }
    }
    if (steps.some(({ reason }) => reason === 'INSTALLATION_SUSPENDED')) {
      return one.installation === undefined || forAnyReason.firstMatch(subjectIn(one)) === undefined
        ? { kind: 'other' }
        : { kind: 'unasked', account: one.installation.accountLogin }
    }
    return rule === undefined || alone.firstMatch(subjectIn(one)) === undefined
      ? { kind: 'other' }
      : { kind: 'taken', by: 'rule', sentence: sentence('rules') }
  }
}

/** The event as the rules that were asked have seen it. */
function subjectIn({ read, request, installation, decision }: DryRunCase): RuleSubject {
  if (read.kind === 'parse_failed') return unreadSubject(request, installation)
  if (read.kind === 'unsupported') return subjectOf(read.event, 'UNSUPPORTED_EVENT', installation)
  const isPaused = decision.steps.some(({ reason }) => reason === 'MAPPING_PAUSED')
  return subjectOf(read.event, isPaused ? 'MAPPING_PAUSED' : 'NO_MAPPING', installation)
}

/** How many a draft is about that no rule is asked about now, and of which accounts; few are suspended. */
export function unaskedOf(fates: readonly DryRunFate[]): { readonly count: number; readonly accounts: string[] } {
  const unasked = fates.flatMap((fate) => (fate.kind === 'unasked' ? [fate.account] : []))
  return { count: unasked.length, accounts: [...new Set(unasked)].slice(0, 20) }
}
