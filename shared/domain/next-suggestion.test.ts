import { expect, test } from 'vitest'
import type { PastDecision, Suggested } from '../model/suggestion.ts'
import { nextSuggestion, type SuggestionFacts } from './next-suggestion.ts'

const projectId = 'prj_018f0000-0000-7000-8000-000000000001'
const mappingId = 'map_018f0000-0000-7000-8000-000000000001'
const candidate: Suggested = {
  projectId,
  projectName: 'Search',
  confidence: 0.9,
  evidence: [],
  counterEvidence: [],
  signature: 'remote_equal',
  equals: [],
  isDeclined: false,
}
const declined: PastDecision = {
  projectId,
  how: { kind: 'declined', reason: 'not_ours', note: '' },
  signature: 'remote_equal',
  actor: 'ana',
  at: '2026-06-01T00:00:00.000Z',
  opId: 'op_018f0000-0000-7000-8000-000000000001',
}
const nothing: SuggestionFacts = {
  known: undefined,
  mappedBy: [],
  isRemoved: false,
  candidates: [],
  pastDecisions: [],
}

test('evidence opens a suggestion; without any there is none', () => {
  expect(nextSuggestion(nothing)).toBeUndefined()
  expect(nextSuggestion({ ...nothing, candidates: [candidate] })).toEqual({ kind: 'open' })
})

test('it is declined once nothing is left that nobody declined, and open again on new evidence', () => {
  const facts = { ...nothing, known: { kind: 'open' } as const, pastDecisions: [declined] }
  const state = { kind: 'declined', reason: 'not_ours' } as const
  expect(nextSuggestion({ ...facts, candidates: [{ ...candidate, isDeclined: true }] })).toEqual(state)
  expect(nextSuggestion({ ...facts, known: state, candidates: [candidate] })).toEqual({ kind: 'open' })
})

test('it stays accepted while its mapping lives; mapped otherwise, removed or without evidence it is superseded', () => {
  const accepted = { kind: 'accepted', mappingId, signature: 'remote_equal', by: 'person' } as const
  expect(nextSuggestion({ ...nothing, known: accepted, mappedBy: [mappingId] })).toEqual(accepted)
  expect(nextSuggestion({ ...nothing, known: accepted, candidates: [candidate] })).toEqual({ kind: 'open' })
  const open = { ...nothing, known: { kind: 'open' } as const, candidates: [candidate] }
  expect(nextSuggestion({ ...open, mappedBy: [mappingId] })).toEqual({ kind: 'superseded' })
  expect(nextSuggestion({ ...open, isRemoved: true })).toEqual({ kind: 'superseded' })
  expect(nextSuggestion({ ...open, candidates: [] })).toEqual({ kind: 'superseded' })
})
