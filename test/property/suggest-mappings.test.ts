import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decideAuto } from '#shared/domain/decide-auto.ts'
import { maxCandidates } from '#shared/domain/suggest-mappings/rank-evidence.ts'
import { suggestMappings } from '#shared/domain/suggest-mappings.ts'
import { candidateInput } from './domain-arbitraries.ts'
import { runCount } from './run-count.ts'

const runs = { numRuns: runCount(2000) }

/** The same input with its lists in another order. */
const shuffled = candidateInput.chain((input) =>
  fc
    .record({
      projects: fc.shuffledSubarray([...input.projects], { minLength: input.projects.length }),
      gitSignals: fc.shuffledSubarray([...input.gitSignals], { minLength: input.gitSignals.length }),
      siblings: fc.shuffledSubarray([...input.siblings], { minLength: input.siblings.length }),
      commitIn: fc.shuffledSubarray([...input.commitIn], { minLength: input.commitIn.length }),
      pastDecisions: fc.shuffledSubarray([...input.pastDecisions], { minLength: input.pastDecisions.length }),
    })
    .map((lists) => [input, { ...input, ...lists }] as const),
)

test('the order of the input changes nothing', () => {
  fc.assert(
    fc.property(shuffled, ([input, other]) => {
      expect(suggestMappings(other)).toEqual(suggestMappings(input))
    }),
    runs,
  )
})

test('candidates are few, distinct, sure by more than nothing, never more than certain, strongest first', () => {
  fc.assert(
    fc.property(candidateInput, (input) => {
      const found = suggestMappings(input)
      const confidences = found.map(({ confidence }) => confidence)
      const offered = found.filter(({ isDeclined }) => !isDeclined)
      expect(found.length).toBeLessThanOrEqual(maxCandidates)
      expect(new Set(found.map(({ projectId }) => projectId)).size).toBe(found.length)
      expect(confidences.every((confidence) => confidence > 0 && confidence <= 1)).toBe(true)
      const strengths = offered.map(({ confidence }) => confidence)
      expect(strengths).toEqual(strengths.toSorted((one, other) => other - one))
      expect(found.slice(0, offered.length)).toEqual(offered)
    }),
    runs,
  )
})

test('more evidence for a project never makes it weaker', () => {
  fc.assert(
    fc.property(candidateInput, (input) => {
      const [project] = input.projects
      if (project === undefined) return
      const only = { ...input, projects: [project] }
      const signal = {
        projectId: project.id,
        repoSlug: input.resource.fullName.toLowerCase(),
        providerHost: input.resource.host,
        branch: null,
        featureSlug: null,
      }
      const before = suggestMappings(only)[0]?.confidence ?? 0
      const after = suggestMappings({ ...only, gitSignals: [...input.gitSignals, signal] })[0]?.confidence ?? 0
      expect(after).toBeGreaterThanOrEqual(before)
    }),
    runs,
  )
})

test('who is declined does not come back on the same evidence at the same rank', () => {
  fc.assert(
    fc.property(candidateInput, fc.nat({ max: maxCandidates - 1 }), (input, at) => {
      const before = suggestMappings(input)
      const chosen = before[at]
      if (chosen === undefined || chosen.isDeclined) return
      const decision = {
        projectId: chosen.projectId,
        how: { kind: 'declined', reason: 'wrong_project', note: '' },
        signature: chosen.signature,
        actor: 'ana',
        at: '2026-03-01T00:00:00.000Z',
        opId: 'op_018f0000-0000-7000-8000-000000000001',
      } as const
      const after = suggestMappings({ ...input, pastDecisions: [...input.pastDecisions, decision] })
      const same = after.find(({ projectId }) => projectId === chosen.projectId)
      // It may fall off the end; else all that nobody declined stand before it, and it weighs less than before the first time.
      const wasNew = input.pastDecisions.every(({ projectId }) => projectId !== chosen.projectId)
      expect(after.filter(({ isDeclined }) => !isDeclined)).not.toContain(same)
      if (same === undefined) return
      expect(same.confidence).toBeLessThanOrEqual(chosen.confidence * (wasNew ? 0.31 : 1))
      expect(after.findIndex(({ projectId }) => projectId === chosen.projectId)).toBeGreaterThanOrEqual(
        after.filter(({ isDeclined }) => !isDeclined).length,
      )
    }),
    runs,
  )
})

test('evidence decides by itself only where threshold, margin and uniqueness hold and nobody decided against it', () => {
  const policy = fc.record({ threshold: fc.constantFrom(0.2, 0.5, 0.9), margin: fc.constantFrom(0, 0.2) })
  fc.assert(
    fc.property(candidateInput, policy, (input, { threshold, margin }) => {
      const candidates = suggestMappings(input)
      const verdict = decideAuto(candidates, { threshold, margin })
      const [first, ...others] = candidates
      const holds =
        first !== undefined &&
        !first.isDeclined &&
        first.confidence >= threshold &&
        first.equals.length === 0 &&
        others.every(({ confidence }) => first.confidence - confidence > Math.max(margin - 1e-9, 1e-9))
      expect(verdict.kind === 'chosen').toBe(holds)
    }),
    runs,
  )
})
