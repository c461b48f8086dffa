import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileConditions, compileRules } from '#shared/domain/match-rules.ts'
import type { RuleSubject } from '#shared/domain/match-rules.ts'
import { routeEvent } from '#shared/domain/route-event.ts'
import type { RouteEventInput } from '#shared/domain/route-event.ts'
import { subjectOf, unreadSubject } from '#shared/domain/rule-subject.ts'
import { routingDecisionSchema, routingStepNames } from '#shared/model/routing-decision.ts'
import { ruleReasonSchema } from '#shared/model/triage-rule.ts'
import { routableRules, routeInput } from './domain-arbitraries.ts'
import { runCount } from './run-count.ts'

const runs = { numRuns: runCount(600) }
/** Most events would never come as far as the rules: these do more often. */
const reaching = routeInput.map((input) => ({
  ...input,
  mappings: input.mappings.filter(({ state }) => state.kind === 'paused').slice(0, 1),
  mutedEvents: [],
  installation: input.installation && { ...input.installation, state: { kind: 'active' as const } },
}))

/** What rules see of an event that no mapping took; undefined where it doesn't come as far. */
function seenByRules(input: RouteEventInput): RuleSubject | undefined {
  const { outcome } = routeEvent({ ...input, policy: { ...input.policy, enabled: false } })
  if (outcome.kind !== 'unmatched') return undefined
  if (input.event.kind === 'parse_failed') return input.request && unreadSubject(input.request, input.installation)
  const reason = ruleReasonSchema.safeParse(outcome.reason)
  return reason.success ? subjectOf(input.event.event, reason.data, input.installation) : undefined
}

test('the first rule that is on and matches wins, and its id and version are recorded', () => {
  fc.assert(
    fc.property(reaching, routableRules, (input, rules) => {
      const decision = routingDecisionSchema.parse(routeEvent({ ...input, rules: compileRules(rules) }))
      expect(decision.steps.map(({ step }) => step)).toEqual(routingStepNames)
      const subject = seenByRules(input)
      if (subject === undefined) return
      const asked = rules.filter(({ enabled, action }) => enabled && (subject.isRoutable || action.kind !== 'route'))
      const first = asked.find((rule) => compileConditions(rule.conditions)(subject))
      const step = decision.steps[4]
      expect(decision.rule?.id).toBe(first?.id)
      expect(step?.rule).toEqual(first && { id: first.id, version: first.version })
      if (first !== undefined) expect(step?.detail).toContain(`Rule ${first.position} “${first.name}” (version`)
    }),
    runs,
  )
})

test('what a rule does is what the outcome says', () => {
  const outcomes = { ignore: 'ignored', route: 'routed', assign: 'unmatched', snooze: 'unmatched' } as const
  fc.assert(
    fc.property(reaching, routableRules, (input, rules) => {
      const { outcome, rule } = routeEvent({ ...input, rules: compileRules(rules) })
      if (rule === undefined) return
      expect(outcome.kind).toBe(outcomes[rule.action.kind])
      if (rule.action.kind !== 'route') return
      const { destination } = rule.action
      expect(outcome).toMatchObject({ mappingIds: [], byRule: { id: rule.id, version: rule.version, destination } })
    }),
    runs,
  )
})

test('rules that are off do nothing', () => {
  fc.assert(
    fc.property(reaching, routableRules, (input, rules) => {
      const off = compileRules(rules.map((rule) => ({ ...rule, enabled: false })))
      expect(routeEvent({ ...input, rules: off })).toEqual(routeEvent(input))
      const on = compileRules(rules.filter(({ enabled }) => enabled))
      expect(routeEvent({ ...input, rules: on })).toEqual(routeEvent({ ...input, rules: compileRules(rules) }))
    }),
    runs,
  )
})

test('the same input gives the same decision, in whatever order the rules are handed over', () => {
  fc.assert(
    fc.property(reaching, routableRules, (input, rules) => {
      const decision = routeEvent({ ...input, rules: compileRules(rules) })
      expect(routeEvent({ ...input, rules: compileRules(rules.toReversed()) })).toEqual(decision)
    }),
    runs,
  )
})

test('what a mapping takes, or what never comes as far, no rule changes', () => {
  fc.assert(
    fc.property(routeInput, routableRules, (input, rules) => {
      const without = routeEvent(input)
      if (without.steps[4]?.reason !== 'NOT_REACHED') return
      expect(routeEvent({ ...input, rules: compileRules(rules) })).toEqual(without)
    }),
    runs,
  )
})

test('no rule sends what came through no able installation, or what could not be read', () => {
  fc.assert(
    fc.property(routeInput, routableRules, (input, rules) => {
      const { outcome } = routeEvent({ ...input, rules: compileRules(rules) })
      if (outcome.kind !== 'routed') return
      expect(input.installation?.state.kind).toBe('active')
      expect(input.event.kind).not.toBe('parse_failed')
    }),
    runs,
  )
})
