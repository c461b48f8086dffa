import { expect, test } from 'vitest'
import type { NormalizedEvent } from '../model/event.ts'
import { emptyFilter } from '../model/mapping.ts'
import { ruleConditionsSchema } from '../model/triage-rule.ts'
import { dryRunFates, unaskedOf } from './dry-run-fate.ts'
import { compileRules, type RoutableRule } from './match-rules.ts'
import { noEvidence } from './no-evidence.ts'
import { routeEvent, type RouteEventInput } from './route-event.ts'

const installationId = 'inst_018f0000-0000-7000-8000-000000000001'
const event: NormalizedEvent = {
  provider: 'github',
  type: 'push',
  action: null,
  kind: 'git.push',
  title: 'renovate[bot] pushed',
  actor: { externalId: '1', login: 'renovate[bot]' },
  externalInstallationId: '5',
  resource: {
    kind: 'repository',
    externalId: '1',
    fullName: 'acme/search',
    fork: false,
    private: false,
    archived: false,
    defaultBranch: 'main',
  },
  account: null,
  branch: 'main',
  commitSha: null,
  paths: [],
  url: null,
  occurredAt: null,
}
const ruleAt = (position: number, given: object): RoutableRule => ({
  id: `rule_018f0000-0000-7000-8000-00000000000${position}`,
  version: 1,
  position,
  name: `Rule of ${position}`,
  enabled: true,
  conditions: ruleConditionsSchema.parse(given),
  action: { kind: 'ignore', reason: 'noise', note: '' },
  targetName: '',
})
const mapping = (state: 'active' | 'paused'): RouteEventInput['mappings'][number] => ({
  id: 'map_018f0000-0000-7000-8000-000000000001',
  filter: emptyFilter,
  state: state === 'active' ? { kind: 'active' } : { kind: 'paused', by: 'operator', reason: '' },
  destinationName: 'Search',
})

interface World {
  readonly others?: RoutableRule[]
  readonly mappings?: RouteEventInput['mappings']
  readonly isUnknown?: true
  readonly isSuspended?: true
}

function fateOf(draftGiven: object, world: World = {}) {
  const draft = ruleAt(9, draftGiven)
  const read = { kind: world.isUnknown === true ? 'unsupported' : 'event', event } as const
  const state =
    world.isSuspended === true ? ({ kind: 'suspended', by: 'operator' } as const) : ({ kind: 'active' } as const)
  const installation = { id: installationId, state, accountLogin: 'acme' } as const
  const decision = routeEvent({
    event: read,
    installation,
    mappings: world.mappings ?? [],
    mutedEvents: [],
    rules: compileRules([...(world.others ?? []), draft]),
    evidence: () => noEvidence,
    hostsCode: false,
    policy: { enabled: false, threshold: 0.9, margin: 0.2 },
  })
  const { provider, type, title } = event
  return dryRunFates(draft)({ read, request: { provider, type, title }, installation, decision })
}

test('a draft wins what it is about and nothing takes before', () => {
  expect(fateOf({ actors: ['*[bot]'] })).toEqual({
    kind: 'wins',
    sentence: 'Rule 9 “Rule of 9” (version 1) ignores it.',
  })
  expect(fateOf({ actors: ['ana'] })).toEqual({ kind: 'other' })
})

test('an earlier rule takes what the draft is about, and leaves nothing to say of the rest', () => {
  const others = [ruleAt(1, { resources: ['acme/*'] })]
  expect(fateOf({ actors: ['*[bot]'] }, { others })).toEqual({
    kind: 'taken',
    by: 'rule',
    sentence: 'Rule 1 “Rule of 1” (version 1) ignores it.',
  })
  expect(fateOf({ actors: ['ana'] }, { others })).toEqual({ kind: 'other' })
})

test('a mapping takes it whatever reason the draft names; while it is paused, the reason counts', () => {
  const bots = { actors: ['*[bot]'], reasons: ['NO_MAPPING'] }
  expect(fateOf(bots, { mappings: [mapping('active')] })).toEqual({
    kind: 'taken',
    by: 'mapping',
    sentence: 'acme/search is mapped to Search.',
  })
  expect(fateOf(bots, { mappings: [mapping('paused')] })).toEqual({ kind: 'other' })
})

test('what nobody knows is won and lost among rules as well', () => {
  const unknown = { reasons: ['UNSUPPORTED_EVENT'] }
  expect(fateOf(unknown, { isUnknown: true })).toMatchObject({ kind: 'wins' })
  const others = [ruleAt(1, { events: ['push'] })]
  expect(fateOf(unknown, { isUnknown: true, others })).toMatchObject({ kind: 'taken', by: 'rule' })
  expect(fateOf({ reasons: ['PARSE_FAILED'] }, { isUnknown: true, others })).toEqual({ kind: 'other' })
})

test('about what a suspended account sends no rule is asked, and that is said of what the draft is about', () => {
  const fate = fateOf({ actors: ['*[bot]'], reasons: ['NO_MAPPING'] }, { isSuspended: true })
  expect(fate).toEqual({ kind: 'unasked', account: 'acme' })
  expect(fateOf({ actors: ['ana'] }, { isSuspended: true })).toEqual({ kind: 'other' })
  expect(unaskedOf([fate, fate, { kind: 'other' }])).toEqual({ count: 2, accounts: ['acme'] })
})
