import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maxCandidates, rankCandidates } from '#shared/domain/rank-candidates.ts'
import { normalizeRemote } from '#shared/domain/normalize-remote.ts'
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
    })
    .map((lists) => [input, { ...input, ...lists }] as const),
)

test('the order of the input changes nothing', () => {
  fc.assert(
    fc.property(shuffled, ([input, other]) => {
      expect(rankCandidates(other)).toEqual(rankCandidates(input))
    }),
    runs,
  )
})

test('candidates are few, distinct, sure by more than nothing, never more than certain, strongest first', () => {
  fc.assert(
    fc.property(candidateInput, (input) => {
      const found = rankCandidates(input)
      const confidences = found.map(({ confidence }) => confidence)
      expect(found.length).toBeLessThanOrEqual(maxCandidates)
      expect(new Set(found.map(({ projectId }) => projectId)).size).toBe(found.length)
      expect(confidences.every((confidence) => confidence > 0 && confidence <= 1)).toBe(true)
      expect(confidences).toEqual(confidences.toSorted((one, other) => other - one))
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
      const before = rankCandidates(only)[0]?.confidence ?? 0
      const after = rankCandidates({ ...only, gitSignals: [...input.gitSignals, signal] })[0]?.confidence ?? 0
      expect(after).toBeGreaterThanOrEqual(before)
    }),
    runs,
  )
})

test('any text is a remote or none, and a remote stays one', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' }), fc.string()), (url) => {
      const remote = normalizeRemote(url)
      if (remote === undefined) return
      expect(normalizeRemote(`https://${remote.host}/${remote.slug}.git`)).toEqual(remote)
    }),
    runs,
  )
})
