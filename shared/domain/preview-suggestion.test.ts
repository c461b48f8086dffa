import { expect, test } from 'vitest'
import type { PastDecision, Suggestion } from '../model/suggestion.ts'
import { previewSuggestion } from './preview-suggestion.ts'
import type { CandidateInput } from './rank-candidates.ts'
import { suggestMappings } from './suggest-mappings.ts'
import { plainCandidate } from './suggest-mappings/plain-candidate.ts'

const projectIds = ['prj_018f0000-0000-7000-8000-000000000001', 'prj_018f0000-0000-7000-8000-000000000002'] as const
const [billing, search] = projectIds
const input: CandidateInput = {
  resource: { hostsCode: true, fullName: 'acme/billing', host: 'github.com', archived: false, fork: true },
  branch: null,
  projects: [
    { id: billing, name: 'Billing', slug: 'billing', archivedAt: null },
    { id: search, name: 'Search', slug: 'search', archivedAt: null },
  ],
  gitSignals: [
    { projectId: search, repoSlug: 'acme/billing', providerHost: 'github.com', branch: null, featureSlug: null },
  ],
  commitIn: [billing],
  siblings: [],
  pastDecisions: [],
}
const declined: PastDecision = {
  projectId: search,
  how: { kind: 'declined', reason: 'wrong_project', note: '' },
  signature: 'remote_equal',
  actor: 'ana',
  at: '2026-06-01T00:00:00.000Z',
  opId: 'op_018f0000-0000-7000-8000-000000000001',
}
const suggestionOf = (said: CandidateInput): Pick<Suggestion, 'state' | 'candidates' | 'resource'> => ({
  state: { kind: 'open' },
  candidates: suggestMappings(said),
  resource: said.resource,
})
const nothing = { stored: [], pastDecisions: [], archived: new Set<typeof billing>() }

test('a decline is previewed as the service will decide it', () => {
  const preview = previewSuggestion({ ...nothing, suggestion: suggestionOf(input), pastDecisions: [declined] })
  expect(preview).toEqual(suggestMappings({ ...input, pastDecisions: [declined] }))
})

test('evidence of the event alone is added to that of its resource', () => {
  const stored = suggestMappings(input).map(plainCandidate)
  const suggestion = suggestionOf({ ...input, commitIn: [] })
  expect(previewSuggestion({ ...nothing, stored, suggestion })).toEqual(suggestMappings(input))
})

test('where the service says nothing of the resource, what the event has is shown, without archived projects', () => {
  const stored = suggestMappings(input).map(plainCandidate)
  const preview = previewSuggestion({ ...nothing, stored, suggestion: undefined, archived: new Set([search]) })
  expect(preview.map(({ projectName }) => projectName)).toEqual(['Billing'])
})

test('of many that show the same, as many are named as the service knows, not as are replicated', () => {
  const ids = Array.from({ length: 9 }, (_, at) => `prj_018f0000-0000-7000-8000-00000000001${at}` as const)
  const projects = ids.map((id, at) => ({ id, name: `Project ${at}`, slug: `project-${at}`, archivedAt: null }))
  const siblings = ids.map((projectId, at) => ({ projectId, fullName: `acme/other-${at}` }))
  const said = { ...input, projects, gitSignals: [], commitIn: [], siblings }
  const ranked = suggestMappings(said)
  expect(ranked).toHaveLength(5)
  expect(ranked[0]?.equals).toHaveLength(8)
  expect(previewSuggestion({ ...nothing, suggestion: suggestionOf(said) })).toEqual(ranked)
  const preview = previewSuggestion({
    ...nothing,
    suggestion: suggestionOf(said),
    pastDecisions: [{ ...declined, projectId: projects[0]?.id ?? billing, signature: ranked[0]?.signature ?? '' }],
  })
  expect(preview[0]?.equals).toHaveLength(7)
  expect(preview[0]?.counterEvidence.join(' ')).toContain('and 5 more show the same evidence.')
})
