import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterAccepts, mutedBy } from '#shared/domain/mapping-filter.ts'
import { routeEvent, type RouteEventInput } from '#shared/domain/route-event.ts'
import type { NormalizedEvent } from '#shared/model/event.ts'
import type { MappingId } from '#shared/model/ids.ts'
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
      // Of what nobody knows, more is said than what decided: rules are still asked, and it may be muted.
      if (outcome.kind === 'routed' || input.event.kind === 'unsupported') return
      const decider = steps.find((step) => step.outcome !== 'passed')
      expect(decider).toMatchObject({
        outcome: outcome.kind === 'ignored' ? 'ignored' : 'failed',
        reason: outcome.reason,
      })
      const after = steps.slice(steps.findIndex((step) => step === decider) + 1)
      const reachesRules = outcome.reason === 'NO_MAPPING' || outcome.reason === 'MAPPING_PAUSED'
      if (!reachesRules && outcome.reason !== 'PARSE_FAILED')
        expect(after.every(({ reason }) => reason === 'NOT_REACHED')).toBe(true)
    }),
    runs,
  )
})

/** What the specification says of fan-out, in its own words. */
function accepting({ event: read, installation, mappings, mutedEvents }: RouteEventInput): MappingId[] {
  if (read.kind !== 'event' || installation?.state.kind !== 'active' || read.event.resource === null) return []
  const { event } = read
  return mappings
    .filter(({ state }) => state.kind === 'active')
    .filter((one) => mutedBy(one.mutedEvents ?? mutedEvents, event) === undefined && filterAccepts(one.filter, event))
    .map(({ id }) => id)
}

test('an event goes to exactly those active mappings that accept it, and only through an active installation', () => {
  fc.assert(
    fc.property(routeInput, (input) => {
      const { outcome, steps } = routeEvent(input)
      expect(outcome.kind === 'routed' ? outcome.mappingIds : []).toEqual(accepting(input))
      if (outcome.kind !== 'routed') return
      expect(input.installation?.state.kind).toBe('active')
      if (outcome.mappingIds.length === 0) expect(steps[5]?.reason).toBe('AUTO_ROUTED')
    }),
    runs,
  )
})

test('the same event with its list of files cut off reaches every mapping that it reaches with all of them', () => {
  const files = fc.array(fc.constantFrom('a.ts', 'docs/a.md', 'src/a.ts'), { maxLength: 4 })
  fc.assert(
    fc.property(routeInput, files, fc.nat(4), (input, paths, kept) => {
      if (input.event.kind !== 'event') return
      const { kind, event } = input.event
      const { pathsCutOff: _, ...rest } = event
      const whole: NormalizedEvent = { ...rest, paths }
      const cutOff: NormalizedEvent = { ...event, paths: paths.slice(0, kept), pathsCutOff: true }
      const reached = (one: NormalizedEvent) => accepting({ ...input, event: { kind, event: one } })
      expect(reached(cutOff)).toEqual(expect.arrayContaining(reached(whole)))
      const decision = routeEvent({ ...input, event: { kind, event: cutOff } })
      if (reached(whole).length > 0)
        expect(decision.outcome).toMatchObject({ kind: 'routed', mappingIds: reached(cutOff) })
    }),
    runs,
  )
})

test("evidence alone routes only where code is hosted, and by the first candidate's own policy, or else the workspace's", () => {
  fc.assert(
    fc.property(routeInput, (input) => {
      const { outcome, candidates } = routeEvent(input)
      if (outcome.kind !== 'routed' || outcome.mappingIds.length > 0) return
      const [first, second] = candidates
      const own = first && input.projectPolicies?.get(first.projectId)
      const policy = own?.autoRoute ?? input.policy
      expect(input.hostsCode && policy.enabled && (first?.confidence ?? 0) >= policy.threshold).toBe(true)
      expect(second?.confidence).not.toBe(first?.confidence)
    }),
    runs,
  )
})

test('what mutes an event holds every mapping back but those of projects with a list of their own that does not', () => {
  fc.assert(
    fc.property(routeInput, (input) => {
      const { outcome } = routeEvent(input)
      if (outcome.kind !== 'routed' || input.event.kind !== 'event') return
      const { event } = input.event
      for (const { id, mutedEvents = input.mutedEvents } of input.mappings.filter((one) => one.state.kind === 'active'))
        if (mutedBy(mutedEvents, event) !== undefined && input.mappings.filter((one) => one.id === id).length === 1)
          expect(outcome.mappingIds).not.toContain(id)
    }),
    runs,
  )
})
