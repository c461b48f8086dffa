import { expect, test } from 'vitest'
import type { Suggested } from '../model/suggestion.ts'
import { autoAccepted } from './auto-accept.ts'

const candidate = (digit: number, change: Partial<Suggested> = {}): Suggested => ({
  projectId: `prj_018f0000-0000-7000-8000-00000000000${digit}`,
  projectName: `Project ${digit}`,
  confidence: 0.9,
  evidence: [],
  counterEvidence: [],
  signature: 'remote_equal',
  equals: [],
  isDeclined: false,
  ...change,
})
const policy = { enabled: true, threshold: 0.9, leastDecisions: 50 }
const records = new Map([['remote_equal', { accepted: 60, declined: 0, undone: 0 }]])
const accepted = (candidates: readonly Suggested[], known = records, change: Partial<typeof policy> = {}) =>
  autoAccepted(candidates, known, { policy: { ...policy, ...change }, margin: 0.2 })?.candidate.projectName

test('what people always took is taken by policy, and only where policy asks for it', () => {
  expect(accepted([candidate(1), candidate(2, { confidence: 0.3 })])).toBe('Project 1')
  expect(accepted([candidate(1)], records, { enabled: false })).toBeUndefined()
})

test.each([
  ['few decisions', { accepted: 49, declined: 0, undone: 0 }],
  ['declines', { accepted: 50, declined: 10, undone: 0 }],
  ['what was taken back', { accepted: 60, declined: 0, undone: 10 }],
])('%s leave it to a person', (_, record) => {
  expect(accepted([candidate(1)], new Map([['remote_equal', record]]))).toBeUndefined()
})

test('what nobody decided on, what somebody declined, and what is not alone is left to a person', () => {
  expect(accepted([])).toBeUndefined()
  expect(accepted([candidate(1, { signature: 'name_similar' })])).toBeUndefined()
  expect(accepted([candidate(1, { isDeclined: true })])).toBeUndefined()
  expect(accepted([candidate(1), candidate(2, { confidence: 0.8 })])).toBeUndefined()
})
