import { expect, test } from 'vitest'
import type { Candidate } from '#shared/model/routing-decision.ts'
import { projectId } from '#test/fakes/feed-ids.ts'
import { topCandidate } from './top-candidate.ts'

const candidate = (n: number, confidence: number): Candidate => ({
  projectId: projectId(n),
  projectName: `Project ${n}`,
  confidence,
  evidence: [],
  counterEvidence: [],
})

test('a row names both of two that are too close to tell which is meant, and one where it stands apart', () => {
  expect(topCandidate([candidate(1, 0.92), candidate(2, 0.9191)])?.ambiguousWith).toBe('Project 2')
  expect(topCandidate([candidate(1, 0.92), candidate(2, 0.92)])?.ambiguousWith).toBe('Project 2')
  expect(topCandidate([candidate(1, 0.92), candidate(2, 0.4)])?.ambiguousWith).toBeNull()
  expect(topCandidate([candidate(1, 0.92)])?.ambiguousWith).toBeNull()
  expect(topCandidate([])).toBeNull()
})
