import fc from 'fast-check'
import { expect, test } from 'vitest'
import { routeEvent } from '#shared/domain/route-event.ts'
import { routingDecisionSchema, routingStepNames } from '#shared/model/routing-decision.ts'
import { routeInput } from './domain-arbitraries.ts'
import { runCount } from './run-count.ts'

const runs = { numRuns: runCount(3000) }

test('every decision fits its schema, and has every step once, in order, with a sentence', () => {
  fc.assert(
    fc.property(routeInput, (input) => {
      const decision = routingDecisionSchema.parse(routeEvent(input))
      expect(decision.steps.map(({ step }) => step)).toEqual(routingStepNames)
      expect(decision.steps.every(({ detail }) => detail !== '' || input.event.kind === 'parse_failed')).toBe(true)
    }),
    runs,
  )
})

test('equal input gives an equal decision', () => {
  fc.assert(
    fc.property(routeInput, (input) => {
      const evidence = input.evidence()
      const again = { ...structuredClone({ ...input, evidence: null }), evidence: () => structuredClone(evidence) }
      expect(routeEvent(again)).toEqual(routeEvent(input))
    }),
    runs,
  )
})

test('the reason is that of the first step that did not pass, and what follows it was not looked at', () => {
  fc.assert(
    fc.property(routeInput, (input) => {
      const { outcome, steps } = routeEvent(input)
      if (outcome.kind === 'routed') return
      const decider = steps.find((step) => step.outcome !== 'passed')
      expect(decider).toMatchObject({
        outcome: outcome.kind === 'ignored' ? 'ignored' : 'failed',
        reason: outcome.reason,
      })
      const after = steps.slice(steps.findIndex((step) => step === decider) + 1)
      if (outcome.reason !== 'NO_MAPPING') expect(after.every(({ reason }) => reason === 'NOT_REACHED')).toBe(true)
    }),
    runs,
  )
})

test('only active mappings route, each at most once, and only through an active installation', () => {
  fc.assert(
    fc.property(routeInput, (input) => {
      const { outcome, steps } = routeEvent(input)
      if (outcome.kind !== 'routed') return
      expect(input.installation?.state.kind).toBe('active')
      const active = input.mappings.filter(({ state }) => state.kind === 'active').map(({ id }) => id)
      expect(outcome.mappingIds.every((id) => active.includes(id))).toBe(true)
      if (outcome.mappingIds.length === 0) expect(input.policy.enabled && steps[5]?.reason === 'AUTO_ROUTED').toBe(true)
    }),
    runs,
  )
})
