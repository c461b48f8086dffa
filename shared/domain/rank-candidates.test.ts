import { expect, test } from 'vitest'
import type { CandidateInput, CandidateProject } from './rank-candidates.ts'
import { ambiguousWith, percent, rankCandidates } from './rank-candidates.ts'

const project = (digit: number, name: string): CandidateProject => ({
  id: `prj_018f0000-0000-7000-8000-00000000000${digit}`,
  name,
  slug: name.toLowerCase(),
  archivedAt: null,
})
const billing = project(1, 'Billing')
const search = project(2, 'Search')
const nothing: CandidateInput = {
  resource: { fullName: 'acme/billing-api', host: 'github.com', archived: false, fork: false },
  branch: null,
  projects: [billing, search],
  gitSignals: [],
  commitIn: [],
  siblings: [],
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
  expect(rankCandidates(input)[0]).toMatchObject({ projectName: 'Search', confidence: 0.9 })
  const elsewhere = rankCandidates({ ...input, gitSignals: [signal(search, 'ghes.acme.test')] })
  expect(elsewhere[0]).toMatchObject({ projectName: 'Search', confidence: 0.4 })
})

test('groups combine by noisy-or', () => {
  const [first] = rankCandidates({ ...nothing, gitSignals: [signal(billing)], siblings: [sibling(billing)] })
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
  const found = rankCandidates({ ...nothing, siblings }).find(({ projectName }) => projectName === 'Search')
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
  expect(rankCandidates(input)).toEqual([])
  const archived = { ...nothing, resource: { ...nothing.resource, archived: true }, gitSignals: [signal(search)] }
  expect(rankCandidates(archived)[0]).toMatchObject({
    confidence: 0.18,
    counterEvidence: ['acme/billing-api is archived.'],
  })
})

test("a fork's name says half as much, its own address says all", () => {
  const fork = { ...nothing, resource: { ...nothing.resource, fork: true } }
  expect(rankCandidates(fork)[0]).toMatchObject({ projectName: 'Billing', confidence: 0.12 })
  expect(rankCandidates({ ...fork, gitSignals: [signal(search)] })[0]).toMatchObject({
    projectName: 'Search',
    confidence: 0.9,
  })
})

test('two projects with equal evidence are ambiguous, in the order of their names', () => {
  const candidates = rankCandidates({
    ...nothing,
    projects: [search, project(3, 'Alpha')],
    gitSignals: [signal(search), { ...signal(search), projectId: project(3, 'Alpha').id }],
  })
  expect(candidates.map(({ projectName }) => projectName)).toEqual(['Alpha', 'Search'])
  expect(ambiguousWith(candidates)?.projectName).toBe('Search')
  expect(ambiguousWith(candidates.slice(0, 1))).toBeUndefined()
})

test('at most five are named', () => {
  const projects = [1, 2, 3, 4, 5, 6, 7].map((digit) => ({ ...project(digit, `Billing ${digit}`), slug: 'billing' }))
  expect(rankCandidates({ ...nothing, projects })).toHaveLength(5)
})

test('a share is never rounded up', () => {
  expect([percent(0.9), percent(0.29), percent(0.9999), percent(1)]).toEqual(['90 %', '29 %', '99 %', '100 %'])
})
