import { expect, test } from 'vitest'
import type { SuggestionDetail } from '#shared/ipc/suggestion-calls.ts'
import { suggestionText } from '../inbox/suggestion-messages.ts'
import { acceptedBy, acceptOp, declinedBy } from './decide-suggestion.ts'
import { suggestionsText } from './messages.ts'

const candidate = (projectName: string, isDeclined = false): SuggestionDetail['candidates'][number] => ({
  projectId: 'prj_1',
  projectName,
  confidence: 0.9,
  evidence: [{ kind: 'remote_equal', group: 'address', weight: 0.9, sentence: 'Its builds report this address.' }],
  counterEvidence: [],
  signature: 'remote_equal',
  equals: [],
  isDeclined,
  hitRate: null,
  record: { accepted: 3, declined: 1, undone: 1 },
})

const detail: SuggestionDetail = {
  row: {
    id: 'sug_1',
    provider: 'github',
    resourceName: 'acme/search',
    installationLogin: 'acme',
    state: 'open',
    projectName: 'Search',
    confidence: 0.9,
    isAmbiguous: false,
    others: 1,
    waiting: 2,
    changedAt: '2026-11-21T09:00:00.000Z',
    unsynced: false,
  },
  installationId: 'inst_1',
  resourceId: 'res_1',
  archived: false,
  fork: false,
  candidates: [candidate('Web', true), candidate('Search')],
  past: [],
  accepted: null,
  groupKey: 'resource/inst_1/res_1',
  resolves: { count: 2, selection: { kind: 'items', ids: ['evt_1', 'evt_2'] } },
}

test('accepting makes a mapping that says what it was suggested on, and resolves what was shown', () => {
  const accepted = acceptedBy(detail, 2)
  if (typeof accepted === 'string') throw new Error(accepted)
  expect(acceptOp(accepted, 'map_1')).toEqual({
    intent: {
      type: 'mapping.create',
      mappingId: 'map_1',
      installationId: 'inst_1',
      resourceId: 'res_1',
      destination: { kind: 'project', id: 'prj_1' },
      filter: { events: [], branches: [], paths: [] },
      provenance: 'suggested',
      evidence: ['Its builds report this address.'],
      signature: 'remote_equal',
      selection: detail.resolves?.selection,
    },
    label: suggestionsText.acceptedLabel('acme/search', 'Search', 2),
  })
})

test('where nothing waits a mapping is made all the same', () => {
  const accepted = acceptedBy({ ...detail, resolves: null }, 2)
  if (typeof accepted === 'string') throw new Error(accepted)
  expect(acceptOp(accepted, 'map_1').intent).toMatchObject({ selection: null })
})

test('a key that has no candidate says so, and what was accepted is not accepted again', () => {
  expect(acceptedBy(detail, 3)).toBe(suggestionsText.noSuchCandidate(3))
  expect(acceptedBy(null, 1)).toBe(suggestionsText.noneChosen)
  expect(acceptedBy({ ...detail, row: { ...detail.row, state: 'accepted' } }, 1)).toBe(suggestionsText.acceptedAlready)
})

test('the decline key is about the first that nobody declined', () => {
  expect(declinedBy(detail)).toMatchObject({ projectName: 'Search', subject: 'acme/search' })
  expect(declinedBy({ ...detail, candidates: [candidate('Web', true)] })).toBe(suggestionText.nothingToDecline)
})

test('a record says its counts, and how often it was right once that says something', () => {
  expect(suggestionsText.recordWords(candidate('Search'))).toBe(
    '3 accepted, 1 of them taken back later, 1 declined. How often it is right is said from 20 decisions on.',
  )
  const known = { ...candidate('Search'), record: { accepted: 200, declined: 12, undone: 0 } }
  expect(suggestionsText.recordWords({ ...known, hitRate: { decisions: 212, atLeast: 0.88 } })).toBe(
    '200 accepted, 12 declined: right at least 88 % of the time, 212 decisions.',
  )
  expect(suggestionsText.recordWords({ ...known, record: { accepted: 0, declined: 0, undone: 0 } })).toBe(
    'Nobody here has decided on such evidence yet.',
  )
})
