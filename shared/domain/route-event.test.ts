import { expect, test } from 'vitest'
import type { NormalizedEvent } from '../model/event.ts'
import type { RoutableMapping } from './mapping-step.ts'
import { productPolicy } from './resolve-policy.ts'
import { routeEvent } from './route-event.ts'
import type { RouteEventInput } from './route-event.ts'

const push: NormalizedEvent = {
  provider: 'github',
  type: 'push',
  action: null,
  kind: 'git.push',
  title: 'ana pushed 3 commits to main',
  actor: { externalId: '1', login: 'ana' },
  externalInstallationId: '4812',
  resource: {
    kind: 'repository',
    externalId: '9',
    fullName: 'acme/search',
    fork: false,
    private: true,
    archived: false,
    defaultBranch: 'main',
  },
  account: { externalId: '2', login: 'acme' },
  branch: 'main',
  commitSha: null,
  paths: [],
  url: null,
  occurredAt: null,
}
const search = {
  id: 'prj_018f0000-0000-7000-8000-000000000001',
  name: 'Search',
  slug: 'search',
  archivedAt: null,
} as const
const input: RouteEventInput = {
  event: { kind: 'event', event: push },
  installation: { id: 'inst_018f0000-0000-7000-8000-000000000001', state: { kind: 'active' }, accountLogin: 'acme' },
  mappings: [],
  mutedEvents: [],
  evidence: () => ({
    resource: { hostsCode: true, fullName: 'acme/search', host: 'github.com', archived: false, fork: false },
    branch: null,
    projects: [search],
    gitSignals: [],
    commitIn: [],
    siblings: [],
    pastDecisions: [],
  }),
  hostsCode: true,
  policy: productPolicy.autoRoute,
}
const mapping = (digit: number, change: Partial<RoutableMapping> = {}): RoutableMapping => ({
  id: `map_018f0000-0000-7000-8000-00000000000${digit}`,
  filter: { events: [], branches: [], paths: [] },
  state: { kind: 'active' },
  destinationName: `Project ${digit}`,
  ...change,
})
const paused = { kind: 'paused', by: 'operator', reason: 'Moving house.' } as const
const onlyIssues = { events: ['issues'], branches: [], paths: [] }

test('every active mapping whose filter accepts the event gets it', () => {
  const mappings = [
    mapping(1),
    mapping(2, { filter: onlyIssues }),
    mapping(3),
    mapping(4, { state: { kind: 'retired' } }),
  ]
  const { outcome, steps } = routeEvent({ ...input, mappings })
  expect(outcome).toEqual({ kind: 'routed', mappingIds: [mapping(1).id, mapping(3).id] })
  expect(steps[3]).toMatchObject({ reason: 'MAPPED', detail: 'acme/search is mapped to Project 1, Project 3.' })
})

test('a paused mapping leaves its events unmatched and says why', () => {
  const { outcome, steps } = routeEvent({ ...input, mappings: [mapping(1, { state: paused })] })
  expect(outcome).toEqual({ kind: 'unmatched', reason: 'MAPPING_PAUSED' })
  expect(steps[3]?.detail).toBe('The mapping of acme/search to Project 1 is paused: Moving house.')
})

test('a push whose files are not all listed goes to a mapping that takes others, and the decision says why', () => {
  const event: RouteEventInput['event'] = { kind: 'event', event: { ...push, paths: ['docs/a.md'], pathsCutOff: true } }
  const mappings = ['docs/**', 'packages/search/**'].map((path, index) =>
    mapping(index + 1, { filter: { events: [], branches: [], paths: [path] } }),
  )
  const { outcome, steps } = routeEvent({ ...input, event, mappings })
  expect(outcome).toEqual({ kind: 'routed', mappingIds: mappings.map(({ id }) => id) })
  expect(steps[3]?.detail).toBe(
    'acme/search is mapped to Project 1, Project 2. The list of changed files was cut off, so the paths of Project 2 could not be ruled out.',
  )
  const held = routeEvent({ ...input, event, mappings: mappings.map((one) => ({ ...one, state: paused })) })
  expect(held.outcome).toEqual({ kind: 'unmatched', reason: 'MAPPING_PAUSED' })
})

test('an event that the filter of every mapping keeps out is ignored', () => {
  const { outcome, steps } = routeEvent({
    ...input,
    mappings: [mapping(1, { filter: onlyIssues }), mapping(2, { filter: onlyIssues, state: paused })],
  })
  expect(outcome).toEqual({ kind: 'ignored', reason: 'FILTERED_OUT' })
  expect(steps[3]?.detail).toBe('Project 1 takes only the events issues of acme/search.')
})

test('without a mapping it is unmatched, with candidates and all six steps', () => {
  const { outcome, steps, candidates } = routeEvent(input)
  expect(outcome).toEqual({ kind: 'unmatched', reason: 'NO_MAPPING' })
  expect(steps.map(({ step, outcome: how, reason }) => [step, how, reason])).toEqual([
    ['parse', 'passed', 'PARSED'],
    ['installation', 'passed', 'INSTALLATION_ACTIVE'],
    ['policy', 'passed', 'NOT_MUTED'],
    ['mapping', 'failed', 'NO_MAPPING'],
    ['rules', 'skipped', 'NO_RULES'],
    ['evidence', 'skipped', 'AUTO_ROUTE_OFF'],
  ])
  expect(candidates[0]).toMatchObject({ projectName: 'Search', confidence: 0.3 })
})

test.each([
  [{ kind: 'pending' }, 'INSTALLATION_PENDING'],
  [{ kind: 'suspended', by: 'provider' }, 'INSTALLATION_SUSPENDED'],
  [{ kind: 'revoked' }, 'INSTALLATION_REVOKED'],
  [{ kind: 'disconnected' }, 'INSTALLATION_REVOKED'],
  [{ kind: 'error', code: 'probe_failed' }, 'INSTALLATION_ERROR'],
] as const)('an installation that is %o leaves events unmatched as %s', (state, reason) => {
  const installation = { id: 'inst_018f0000-0000-7000-8000-000000000001', state, accountLogin: 'acme' } as const
  const { outcome, steps } = routeEvent({ ...input, installation, mappings: [mapping(1)] })
  expect(outcome).toEqual({ kind: 'unmatched', reason })
  expect(steps.slice(2).every((step) => step.reason === 'NOT_REACHED')).toBe(true)
})

test('an installation that nobody has claimed is named', () => {
  const { outcome, steps } = routeEvent({ ...input, installation: undefined })
  expect(outcome).toEqual({ kind: 'unmatched', reason: 'NO_INSTALLATION' })
  expect(steps[1]?.detail).toBe('Nobody has claimed installation 4812 of acme.')
})

test('muted events are ignored before any mapping is asked', () => {
  const { outcome, steps } = routeEvent({ ...input, mappings: [mapping(1)], mutedEvents: ['star', 'pu*'] })
  expect(outcome).toEqual({ kind: 'ignored', reason: 'MUTED_BY_POLICY' })
  expect(steps[2]?.detail).toBe('The workspace mutes push: its policy has the pattern pu*.')
})

test('what a project mutes by its own policy its mapping does not take, and the sentence says whose it is', () => {
  const mappings = [mapping(1, { mutedEvents: ['git.*'] }), mapping(2)]
  expect(routeEvent({ ...input, mappings }).outcome).toEqual({ kind: 'routed', mappingIds: [mapping(2).id] })
  const { outcome, steps } = routeEvent({ ...input, mappings: mappings.slice(0, 1) })
  expect(outcome).toEqual({ kind: 'ignored', reason: 'FILTERED_OUT' })
  expect(steps[3]?.detail).toBe('acme/search is mapped to Project 1, which by its own policy mutes git.*.')
})

test('a project with a list of its own takes what the workspace mutes', () => {
  const mappings = [mapping(1, { mutedEvents: [] }), mapping(2)]
  const { outcome, steps } = routeEvent({ ...input, mappings, mutedEvents: ['pu*'] })
  expect(outcome).toEqual({ kind: 'routed', mappingIds: [mapping(1).id] })
  expect(steps[2]?.detail).toBe(
    'The workspace mutes push: its policy has the pattern pu*, but Project 1 takes it by a policy of its own.',
  )
})

test('an event without a resource is ignored: nothing could be mapped', () => {
  const event = { kind: 'event', event: { ...push, resource: null } } as const
  expect(routeEvent({ ...input, event }).outcome).toEqual({ kind: 'ignored', reason: 'NO_RESOURCE' })
  const nowhere = { kind: 'event', event: { ...push, resource: null, externalInstallationId: null } } as const
  expect(routeEvent({ ...input, event: nowhere, installation: undefined }).outcome).toEqual({
    kind: 'ignored',
    reason: 'NO_RESOURCE',
  })
})

test('unreadable and unknown events wait for a person', () => {
  expect(routeEvent({ ...input, event: { kind: 'parse_failed', why: 'The body is not JSON.' } }).outcome).toEqual({
    kind: 'unmatched',
    reason: 'PARSE_FAILED',
  })
  expect(routeEvent({ ...input, event: { kind: 'unsupported', event: push } }).outcome).toEqual({
    kind: 'unmatched',
    reason: 'UNSUPPORTED_EVENT',
  })
})

test('what is muted is ignored also where nobody knows it', () => {
  const event = { kind: 'unsupported', event: { ...push, type: 'sponsorship', kind: null } } as const
  const { outcome, steps } = routeEvent({ ...input, event, mutedEvents: ['sponsorship'] })
  expect(outcome).toEqual({ kind: 'ignored', reason: 'MUTED_BY_POLICY' })
  expect(steps[0]).toMatchObject({ outcome: 'failed', reason: 'UNSUPPORTED_EVENT' })
})

test('lifecycle events are ignored, unless they are the first news of an installation', () => {
  const event = {
    kind: 'lifecycle',
    event: { ...push, type: 'installation', action: 'created', resource: null },
    ends: false,
  } as const
  expect(routeEvent({ ...input, event }).outcome).toEqual({ kind: 'ignored', reason: 'LIFECYCLE_EVENT' })
  expect(routeEvent({ ...input, event, installation: undefined }).outcome).toEqual({
    kind: 'unmatched',
    reason: 'NO_INSTALLATION',
  })
  const gone = { ...event, ends: true } as const
  expect(routeEvent({ ...input, event: gone, installation: undefined }).outcome).toEqual({
    kind: 'ignored',
    reason: 'LIFECYCLE_EVENT',
  })
})

const rival = { ...search, id: 'prj_018f0000-0000-7000-8000-000000000002', name: 'Web', slug: 'web' } as const
const sure = {
  projectId: search.id,
  repoSlug: 'acme/search',
  providerHost: 'github.com',
  branch: null,
  featureSlug: null,
}
const asked = { ...productPolicy.autoRoute, enabled: true }
const weighed = (change: Partial<RouteEventInput>, signals: readonly (typeof search.id | typeof rival.id)[]) =>
  routeEvent({
    ...input,
    policy: asked,
    evidence: () => ({
      ...input.evidence(),
      projects: [search, rival],
      gitSignals: signals.map((projectId) => ({ ...sure, projectId })),
    }),
    ...change,
  })

test('evidence routes only where policy asks for it, and only when it is strong and alone', () => {
  expect(weighed({}, [search.id])).toMatchObject({
    outcome: { kind: 'routed', mappingIds: [] },
    steps: expect.arrayContaining([expect.objectContaining({ reason: 'AUTO_ROUTED' })]),
  })
  expect(weighed({}, [search.id, rival.id]).steps[5]?.reason).toBe('AMBIGUOUS')
  expect(weighed({}, []).steps[5]?.reason).toBe('LOW_CONFIDENCE')
})

test('where no code is hosted, evidence alone routes nothing, whatever policies say', () => {
  const projectPolicies = new Map([[search.id, { autoRoute: { ...asked, threshold: 0.5 } }]])
  const { outcome, steps } = weighed({ hostsCode: false, projectPolicies }, [search.id])
  expect([outcome.kind, steps[5]?.reason]).toEqual(['unmatched', 'AUTO_ROUTE_OFF'])
})

test.each([
  [{ autoRoute: { ...asked, threshold: 0.95 } }, 'LOW_CONFIDENCE', '; Search asks for 95 %.'],
  [{ autoRoute: { ...asked, enabled: false } }, 'AUTO_ROUTE_OFF', '; routing by evidence alone is off for Search.'],
  [{ mutedEvents: ['push'] }, 'MUTED_BY_POLICY', ', but by its own policy it mutes push.'],
] as const)("the fitting project's own policy %o holds its events back as %s", (own, reason, words) => {
  const { outcome, steps } = weighed({ projectPolicies: new Map([[search.id, own]]) }, [search.id])
  expect(outcome).toEqual({ kind: 'unmatched', reason: 'NO_MAPPING' })
  expect(steps[5]).toMatchObject({ reason, detail: `Search fits best, 93 %${words}` })
})

test("a project's own policy may route by evidence where the workspace does not", () => {
  const projectPolicies = new Map([[search.id, { autoRoute: asked }]])
  const { steps } = weighed({ policy: productPolicy.autoRoute, projectPolicies }, [search.id])
  expect(steps[5]?.detail).toBe(
    'Search fits best, 93 %, and no other project comes close; Search lets evidence route from 90 % on.',
  )
})
