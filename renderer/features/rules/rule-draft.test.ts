import { expect, test } from 'vitest'
import type { RuleConditions } from '#shared/model/triage-rule.ts'
import { definitionOf, draftFromItem, draftFromRule, nameOf, rehearsalOf } from './rule-draft.ts'

const item = {
  provider: 'github',
  type: 'pull_request',
  action: 'opened',
  resourceName: 'acme/search',
  branch: null,
  actorLogin: 'renovate[bot]',
  reason: 'NO_MAPPING',
  installationId: 'inst_018f0000-0000-7000-8000-000000000001',
  account: 'acme (organization)',
} as const
const projectId = 'prj_018f0000-0000-7000-8000-000000000001'
const kept = (conditions: RuleConditions) =>
  Object.fromEntries(Object.entries(conditions).filter(([, list]) => list.length > 0))

test('a draft of an event has all that it is; one of a group what it has in common, and offers the rest', () => {
  expect(kept(draftFromItem(item, false).conditions)).toEqual({
    providers: ['github'],
    resources: ['acme/search'],
    events: ['pull_request.opened'],
    actors: ['renovate[bot]'],
  })
  const { conditions, offers } = draftFromItem(item, true)
  expect(kept(conditions)).toEqual({ providers: ['github'], resources: ['acme/search'] })
  expect(kept(offers)).toMatchObject({ events: ['pull_request.opened'], reasons: ['NO_MAPPING'] })
})

test('the name follows what the rule says until somebody writes one', () => {
  const draft = draftFromItem(item, false)
  expect(nameOf(draft)).toBe('Ignore pull_request.opened by renovate[bot] in acme/search')
  expect(nameOf({ ...draft, action: { ...draft.action, kind: 'snooze' } })).toMatch(/^Snooze /)
  expect(nameOf({ ...draft, name: 'Bots' })).toBe('Bots')
})

test('a draft says what it lacks, one thing at a time', () => {
  const draft = draftFromItem(item, true)
  const lacks = (change: object) => {
    const said = definitionOf({ ...draft, ...change })
    return said.kind === 'lacks' ? said.what : null
  }
  expect(lacks({})).toBeNull()
  expect(lacks({ conditions: { ...draft.conditions, providers: [], resources: [] } })).toMatch(/at least one condition/)
  expect(lacks({ action: { ...draft.action, kind: 'route' } })).toBe('Choose where it goes.')
  expect(lacks({ action: { ...draft.action, kind: 'assign' } })).toBe('Choose who looks at it.')
  expect(lacks({ name: '  ' })).toBe('Give it a name.')
  expect(lacks({ name: 'a\u202eb' })).toMatch(/visible characters/)
})

test('a dry run needs conditions alone: neither a name nor a target', () => {
  const draft = draftFromItem(item, true)
  const unfinished = { ...draft, name: '', action: { ...draft.action, kind: 'route' as const } }
  expect(rehearsalOf(unfinished)).toMatchObject({ name: 'New rule', conditions: draft.conditions, enabled: true })
  expect(rehearsalOf({ ...draft, conditions: { ...draft.conditions, providers: [], resources: [] } })).toBeNull()
})

test('a rule that is changed and saved as it was is the same rule', () => {
  const { conditions } = draftFromItem(item, false)
  const definition = {
    name: 'Bots',
    enabled: false,
    conditions,
    action: { kind: 'route', destination: { kind: 'project', id: projectId } },
  } as const
  const draft = draftFromRule({
    ...definition,
    id: 'rule_018f0000-0000-7000-8000-000000000001',
    position: 2,
    version: 3,
    won: 0,
    lastWonAt: null,
    createdBy: 'ana',
    createdAt: '2026-03-01T00:00:00.000Z',
    unsynced: false,
    names: { target: 'Search', installations: {} },
  })
  expect(definitionOf(draft)).toEqual({ kind: 'ready', definition })
  expect(draft.rule).toMatchObject({ version: 3, position: 2 })
})
