import fc from 'fast-check'
import type { RoutableMapping } from '#shared/domain/mapping-step.ts'
import type { RouteEventInput } from '#shared/domain/route-event.ts'
import type { CandidateInput } from '#shared/domain/rank-candidates.ts'
import type { ReadEvent } from '#shared/domain/read-event.ts'
import type { NormalizedEvent } from '#shared/model/event.ts'
import type { RoutableRule } from '#shared/domain/match-rules.ts'
import type { InstallationState } from '#shared/model/installation.ts'
import type { AutoRoutePolicy } from '#shared/model/policy.ts'

const uuid = fc.integer({ min: 0, max: 7 }).map((digit) => `018f0000-0000-7000-8000-00000000000${digit}` as const)
const word = fc.constantFrom(
  'search',
  'billing',
  'billing-api',
  'web',
  'Café',
  'x',
  '搜索',
  '',
  '*',
  'a/b',
  '__proto__',
)
const fullName = fc.tuple(fc.constantFrom('acme', 'Acme', 'other'), word).map(([owner, name]) => `${owner}/${name}`)
const host = fc.constantFrom('github.com', 'GitHub.com', 'ghes.acme.test')
const instant = fc.constantFrom('2026-01-01T00:00:00.000Z', null)
const projectId = uuid.map((id) => `prj_${id}` as const)
const branchName = fc.constantFrom('main', 'feature/billing', 'feature/web', 'release/1')
const nullable = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })

export const candidateInput: fc.Arbitrary<CandidateInput> = fc.record({
  resource: fc.record({
    hostsCode: fc.boolean(),
    fullName,
    host,
    archived: fc.boolean(),
    fork: fc.boolean(),
  }),
  branch: nullable(branchName),
  projects: fc.uniqueArray(fc.record({ id: projectId, name: word, slug: word, archivedAt: instant }), {
    maxLength: 8,
    selector: ({ id }) => id,
  }),
  gitSignals: fc.array(
    fc.record({
      projectId,
      repoSlug: fullName,
      providerHost: host,
      branch: nullable(branchName),
      featureSlug: nullable(word),
    }),
    { maxLength: 12 },
  ),
  commitIn: fc.uniqueArray(projectId, { maxLength: 2 }),
  siblings: fc.array(fc.record({ projectId, fullName }), { maxLength: 12 }),
  pastDecisions: fc.array(
    fc.record({
      projectId,
      how: fc.oneof(
        fc.constant({ kind: 'retired' as const }),
        fc.record({
          kind: fc.constant('declined' as const),
          reason: fc.constantFrom('wrong_project', 'other'),
          note: fc.constantFrom('', 'No.'),
        }),
      ),
      signature: fc.constantFrom('', 'name_similar', 'remote_equal', 'name_similar+remote_equal+sibling_mapped'),
      actor: fc.constantFrom('ana', 'ben'),
      at: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'),
      opId: uuid.map((id) => `op_${id}` as const),
    }),
    { maxLength: 4 },
  ),
})

const event: fc.Arbitrary<NormalizedEvent> = fc.record(
  {
    provider: fc.constantFrom('github', 'gitlab', 'jira'),
    type: fc.constantFrom('push', 'issues', 'installation', ''),
    action: nullable(fc.constantFrom('opened', 'deleted', 'created')),
    kind: nullable(fc.constantFrom('git.push', 'issue.opened')),
    title: fc.string(),
    actor: nullable(fc.record({ externalId: fc.constant('1'), login: fc.constantFrom('ana', 'renovate[bot]', 'Ana') })),
    externalInstallationId: nullable(fc.constantFrom('1', '2')),
    resource: nullable(
      fc.record({
        kind: fc.constant('repository'),
        externalId: fc.constant('9'),
        fullName,
        fork: fc.boolean(),
        private: fc.boolean(),
        archived: fc.boolean(),
        defaultBranch: nullable(word),
      }),
    ),
    account: nullable(fc.record({ externalId: fc.constant('1'), login: word })),
    branch: nullable(fc.constantFrom('main', 'release/1')),
    commitSha: fc.constant(null),
    paths: fc.array(fc.constantFrom('a.ts', 'docs/a.md'), { maxLength: 3 }),
    pathsCutOff: fc.constant(true as const),
    url: fc.constant(null),
    occurredAt: fc.constant(null),
  },
  {
    requiredKeys: [
      'provider',
      'type',
      'action',
      'kind',
      'title',
      'actor',
      'externalInstallationId',
      'resource',
      'account',
      'branch',
      'commitSha',
      'paths',
      'url',
      'occurredAt',
    ],
  },
)

const read: fc.Arbitrary<ReadEvent> = fc.oneof(
  { weight: 6, arbitrary: event.map((one) => ({ kind: 'event' as const, event: one })) },
  {
    weight: 1,
    arbitrary: fc.tuple(event, fc.boolean()).map(([one, ends]) => ({ kind: 'lifecycle' as const, event: one, ends })),
  },
  { weight: 1, arbitrary: event.map((one) => ({ kind: 'unsupported' as const, event: one })) },
  { weight: 1, arbitrary: fc.string().map((why) => ({ kind: 'parse_failed' as const, why })) },
)

const installationState: fc.Arbitrary<InstallationState> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({ kind: 'active' as const }) },
  fc.constantFrom('pending' as const, 'revoked' as const, 'disconnected' as const).map((kind) => ({ kind })),
  fc.constantFrom('provider' as const, 'operator' as const).map((by) => ({ kind: 'suspended' as const, by })),
  fc.string().map((code) => ({ kind: 'error' as const, code })),
)

const globs = fc.array(fc.constantFrom('push', 'issues.*', 'main', 'release/**', 'docs/**', '*', '**', '?', '***a'), {
  maxLength: 2,
})

export const routableMapping: fc.Arbitrary<RoutableMapping> = fc.record({
  id: uuid.map((id) => `map_${id}` as const),
  filter: fc.record({ events: globs, branches: globs, paths: globs }),
  state: fc.oneof(
    { weight: 2, arbitrary: fc.constant({ kind: 'active' as const }) },
    fc.record({
      kind: fc.constant('paused' as const),
      by: fc.constantFrom('operator' as const, 'machine' as const),
      reason: fc.string(),
    }),
    fc.constant({ kind: 'retired' as const }),
  ),
  destinationName: word,
  mutedEvents: fc.option(globs, { nil: undefined, freq: 1 }),
})

const policy: fc.Arbitrary<AutoRoutePolicy> = fc.record({
  enabled: fc.boolean(),
  threshold: fc.constantFrom(0.2, 0.9),
  margin: fc.constantFrom(0, 0.2),
})

export const routeInput: fc.Arbitrary<RouteEventInput> = fc.record({
  event: read,
  request: fc.record({
    provider: fc.constantFrom('github', 'jira'),
    type: fc.constantFrom('push', 'issues'),
    title: fc.constant('An unreadable delivery'),
  }),
  installation: fc.option(
    fc.record({ id: uuid.map((id) => `inst_${id}` as const), state: installationState, accountLogin: word }),
    { nil: undefined },
  ),
  mappings: fc.array(routableMapping, { maxLength: 5 }),
  mutedEvents: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, globs),
  evidence: candidateInput.map((input) => () => input),
  hostsCode: fc.boolean(),
  policy,
  projectPolicies: fc
    .array(
      fc.tuple(
        projectId,
        fc.record({
          autoRoute: fc.option(policy, { nil: undefined }),
          mutedEvents: fc.option(globs, { nil: undefined }),
        }),
      ),
      { maxLength: 3 },
    )
    .map((entries) => new Map(entries)),
})

const someOf = <T>(...values: T[]) => fc.subarray(values, { maxLength: 1 })
const seldom = <T>(arbitrary: fc.Arbitrary<T[]>) => fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, arbitrary)

export const routableRules: fc.Arbitrary<RoutableRule[]> = fc
  .array(
    fc.record({
      version: fc.integer({ min: 1, max: 9 }),
      name: fc.constantFrom('Bots are noise', 'Docs', 'Ana’s'),
      enabled: fc.boolean(),
      conditions: fc.record({
        providers: seldom(someOf('github' as const, 'gitlab' as const)),
        installations: seldom(uuid.map((id) => [`inst_${id}` as const])),
        resources: seldom(someOf('acme/*', '*/search', '**')),
        events: seldom(someOf('push', 'issues.*', 'git.*')),
        branches: seldom(someOf('main', 'release/**')),
        actors: seldom(someOf('*[bot]', 'ANA')),
        titleContains: seldom(someOf('A', 'fix')),
        reasons: seldom(someOf('NO_MAPPING' as const, 'MAPPING_PAUSED' as const, 'UNSUPPORTED_EVENT' as const)),
      }),
      action: fc.oneof(
        fc.constant({ kind: 'ignore' as const, reason: 'noise' as const, note: '' }),
        projectId.map((id) => ({ kind: 'route' as const, destination: { kind: 'project' as const, id } })),
        uuid.map((id) => ({ kind: 'assign' as const, memberId: `mem_${id}` as const })),
        fc
          .constantFrom({ kind: 'for' as const, minutes: 90 }, { kind: 'more_of_group' as const, count: 3 })
          .map((until) => ({ kind: 'snooze' as const, until })),
      ),
      targetName: word,
    }),
    { maxLength: 6 },
  )
  .map((rules) =>
    rules.map((rule, index) => ({
      ...rule,
      id: `rule_018f0000-0000-7000-8000-00000000000${index}` as const,
      position: index + 1,
    })),
  )
