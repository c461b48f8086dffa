import { expect, test } from 'vitest'
import type { PastDecision } from '../model/suggestion.ts'
import type { CandidateInput, CandidateProject } from './rank-candidates.ts'
import { suggestMappings } from './suggest-mappings.ts'
import { percent } from './suggest-mappings/share.ts'

const project = (digit: number, name: string): CandidateProject => ({
  id: `prj_018f0000-0000-7000-8000-00000000000${digit}`,
  name,
  slug: name.toLowerCase(),
  archivedAt: null,
})
const billing = project(1, 'Billing')
const search = project(2, 'Search')
const nothing: CandidateInput = {
  resource: { hostsCode: true, fullName: 'acme/billing-api', host: 'github.com', archived: false, fork: false },
  branch: null,
  projects: [billing, search],
  gitSignals: [],
  commitIn: [],
  siblings: [],
  pastDecisions: [],
}
const signal = (of: CandidateProject, providerHost = 'github.com') => ({
  projectId: of.id,
  repoSlug: 'acme/billing-api',
  providerHost,
  branch: null,
  featureSlug: null,
})
const sibling = (of: CandidateProject, fullName = 'acme/web') => ({ projectId: of.id, fullName })

test('an equal remote weighs 0.90, the same slug on another host 0.40', () => {
  const input = { ...nothing, gitSignals: [signal(search), signal(search, 'ghes.acme.test')] }
  expect(suggestMappings(input)[0]).toMatchObject({ projectName: 'Search', confidence: 0.9 })
  const elsewhere = suggestMappings({ ...input, gitSignals: [signal(search, 'ghes.acme.test')] })
  expect(elsewhere[0]).toMatchObject({ projectName: 'Search', confidence: 0.4 })
})

test('groups combine by noisy-or', () => {
  const [first] = suggestMappings({ ...nothing, gitSignals: [signal(billing)], siblings: [sibling(billing)] })
  expect(first?.evidence.map(({ kind, weight }) => [kind, weight])).toEqual([
    ['remote_equal', 0.9],
    ['name_similar', 0.24],
    ['sibling_mapped', 0.2],
  ])
  expect(first?.confidence).toBe(0.9392)
})

test('a neighbour counts once, is of the same owner, and is not the resource itself', () => {
  const siblings = [
    sibling(search),
    sibling(search, 'acme/ios'),
    sibling(search, 'other/web'),
    sibling(search, 'acme/billing-api'),
  ]
  const found = suggestMappings({ ...nothing, siblings }).find(({ projectName }) => projectName === 'Search')
  expect(found).toMatchObject({
    confidence: 0.2,
    evidence: [{ sentence: '2 resources of acme go to Search already.' }],
  })
})

test('an archived project is no candidate, an archived resource weighs a fifth', () => {
  const input = {
    ...nothing,
    gitSignals: [signal(search)],
    projects: [{ ...search, archivedAt: '2026-01-01T00:00:00.000Z' }],
  }
  expect(suggestMappings(input)).toEqual([])
  const archived = { ...nothing, resource: { ...nothing.resource, archived: true }, gitSignals: [signal(search)] }
  expect(suggestMappings(archived)[0]).toMatchObject({
    confidence: 0.18,
    counterEvidence: ['acme/billing-api is archived.'],
  })
})

test("a fork's name, address and neighbours say as much as another's", () => {
  const siblings = [1, 2].map((digit) => ({ projectId: search.id, fullName: `acme/s${digit}` }))
  for (const more of [{}, { siblings }, { gitSignals: [signal(search)] }, { gitSignals: [signal(search)], siblings }]) {
    const input = { ...nothing, ...more }
    const fork = { ...input, resource: { ...input.resource, fork: true } }
    expect(suggestMappings(input)).not.toEqual([])
    expect(suggestMappings(fork)).toEqual(suggestMappings(input))
  }
})

test('two projects with equal evidence are ambiguous, in the order of their names', () => {
  const candidates = suggestMappings({
    ...nothing,
    projects: [search, project(3, 'Alpha')],
    gitSignals: [signal(search), { ...signal(search), projectId: project(3, 'Alpha').id }],
  })
  expect(candidates.map(({ projectName }) => projectName)).toEqual(['Alpha', 'Search'])
  expect(candidates.map(({ equals }) => equals)).toEqual([['Search'], ['Alpha']])
  expect(candidates[0]?.counterEvidence).toEqual(['Search shows the same evidence.'])
})

test('at most five are named', () => {
  const projects = [1, 2, 3, 4, 5, 6, 7].map((digit) => ({ ...project(digit, `Billing ${digit}`), slug: 'billing' }))
  expect(suggestMappings({ ...nothing, projects })).toHaveLength(5)
})

test('a share is never rounded up', () => {
  expect([percent(0.9), percent(0.29), percent(0.9999), percent(1)]).toEqual(['90 %', '29 %', '99 %', '100 %'])
})

test('a commit that one project alone has built weighs 0.95; one that several have built says nothing', () => {
  const input = { ...nothing, resource: { ...nothing.resource, fullName: 'acme/x' } }
  expect(suggestMappings({ ...input, commitIn: [search.id] })).toMatchObject([
    { projectName: 'Search', confidence: 0.95, signature: 'commit_in_graph' },
  ])
  expect(suggestMappings({ ...input, commitIn: [search.id, billing.id] })).toEqual([])
})

test('a fork has the commits of its origin: they weigh half', () => {
  const fork = { ...nothing.resource, fullName: 'eva/x', fork: true }
  expect(suggestMappings({ ...nothing, resource: fork, commitIn: [search.id] })[0]).toMatchObject({
    confidence: 0.475,
    counterEvidence: ['eva/x is a fork, which shares commits with its origin.'],
  })
})

test('work on the same branch or feature is evidence, work on main is none', () => {
  const on = (branch: string, featureSlug: string | null) =>
    suggestMappings({
      ...nothing,
      resource: { ...nothing.resource, fullName: 'acme/x' },
      branch,
      gitSignals: [{ ...signal(search), repoSlug: 'acme/y', branch: 'feature/refunds', featureSlug }],
    })[0]?.confidence
  expect([on('feature/refunds', null), on('eva/pay-7-credit', 'pay-7-credit')]).toEqual([0.25, 0.25])
  expect([on('main', 'main'), on('release/4.1', '4.1'), on('dependabot/npm/zod', 'zod')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('issue trackers and channels show naming and neighbours only', () => {
  const slack = { ...nothing.resource, hostsCode: false, fullName: 'billing' }
  const [first] = suggestMappings({
    ...nothing,
    resource: slack,
    commitIn: [billing.id],
    branch: 'feature/refunds',
    gitSignals: [{ ...signal(billing), repoSlug: 'billing', branch: 'feature/refunds' }],
  })
  expect(first).toMatchObject({ projectName: 'Billing', signature: 'name_similar', confidence: 0.3 })
})

const declined = (of: CandidateProject, signature: string, at = '2026-05-01T08:00:00.000Z'): PastDecision => ({
  projectId: of.id,
  how: { kind: 'declined', reason: 'wrong_project', note: '' },
  signature,
  actor: 'Maria',
  at,
  opId: 'op_018f0000-0000-7000-8000-000000000001',
})

test('what was declined weighs a third and comes last, however strong it is', () => {
  const input = { ...nothing, gitSignals: [signal(search)] }
  const [first, second] = suggestMappings({ ...input, pastDecisions: [declined(search, 'remote_equal')] })
  expect(first).toMatchObject({ projectName: 'Billing', isDeclined: false })
  expect(second).toMatchObject({
    projectName: 'Search',
    isDeclined: true,
    confidence: 0.27,
    counterEvidence: ['Maria declined Search for it on 2026-05-01: the wrong project.'],
  })
})

test('on a kind of evidence that was not there, what was declined is a candidate again, at a third', () => {
  const past = [declined(search, 'name_similar+sibling_mapped')]
  const [first] = suggestMappings({ ...nothing, gitSignals: [signal(search)], pastDecisions: past })
  expect(first).toMatchObject({ projectName: 'Search', isDeclined: false, confidence: 0.27 })
})

test('a mapping that somebody retired comes last on any evidence; of several decisions the newest counts', () => {
  const retired: PastDecision = { ...declined(search, '', '2026-06-02T08:00:00.000Z'), how: { kind: 'retired' } }
  const pastDecisions = [retired, declined(search, 'name_similar')]
  const found = suggestMappings({ ...nothing, commitIn: [search.id], pastDecisions })
  expect(found.at(-1)).toMatchObject({
    isDeclined: true,
    counterEvidence: ['Maria retired its mapping to Search on 2026-06-02.'],
  })
})

test('what was declined is nobody’s rival', () => {
  const input = { ...nothing, projects: [billing, search], gitSignals: [signal(billing), signal(search)] }
  const alike = { ...input, resource: { ...input.resource, fullName: 'acme/billing-api' } }
  const found = suggestMappings({ ...alike, pastDecisions: [declined(search, 'remote_equal')] })
  expect(found[0]).toMatchObject({ projectName: 'Billing', equals: [] })
})

test('what was declined stays in sight behind many others', () => {
  const projects = [1, 2, 3, 4, 5, 6, 7].map((digit) => ({ ...project(digit, `Billing ${digit}`), slug: 'billing' }))
  const [first = billing] = projects
  const found = suggestMappings({ ...nothing, projects, pastDecisions: [declined(first, 'name_similar')] })
  expect(found.map(({ isDeclined }) => isDeclined)).toEqual([false, false, false, false, true])
})
