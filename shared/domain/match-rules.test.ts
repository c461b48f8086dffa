import { expect, test } from 'vitest'
import type { RuleConditions } from '../model/triage-rule.ts'
import { ruleDefinitionSchema } from '../model/triage-rule.ts'
import { compileConditions, compileRules } from './match-rules.ts'
import type { RoutableRule, RuleSubject } from './match-rules.ts'
import { ruleSentence } from './rule-sentence.ts'

const none: RuleConditions = {
  providers: [],
  installations: [],
  resources: [],
  events: [],
  branches: [],
  actors: [],
  titleContains: [],
  reasons: [],
}
const installationId = 'inst_018f0000-0000-7000-8000-000000000001'
const event: RuleSubject = {
  provider: 'github',
  installationId,
  resourceName: 'Acme/search',
  type: 'pull_request',
  action: 'opened',
  kind: 'pr.opened',
  title: 'renovate[bot] opened pull request #12: Update TypeScript',
  branch: 'renovate/typescript-7',
  actorLogin: 'Renovate[bot]',
  reason: 'NO_MAPPING',
  isRoutable: true,
}
const rule: RoutableRule = {
  id: 'rule_018f0000-0000-7000-8000-000000000001',
  version: 2,
  position: 3,
  name: 'Bots are noise',
  enabled: true,
  conditions: { ...none, actors: ['*[bot]'] },
  action: { kind: 'ignore', reason: 'noise', note: '' },
  targetName: '',
}

test.each<[Partial<RuleConditions>, boolean]>([
  [{ providers: ['gitlab', 'github'] }, true],
  [{ providers: ['gitlab'] }, false],
  [{ installations: [installationId] }, true],
  [{ resources: ['acme/*'] }, true],
  [{ resources: ['acme'] }, false],
  [{ events: ['pull_request'] }, true],
  [{ events: ['pull_request.opened'] }, true],
  [{ events: ['pr.*'] }, true],
  [{ events: ['pull_request.closed'] }, false],
  [{ branches: ['renovate/**'] }, true],
  [{ branches: ['Renovate/**'] }, false],
  [{ actors: ['renovate[bot]'] }, true],
  [{ titleContains: ['UPDATE typescript'] }, true],
  [{ reasons: ['MAPPING_PAUSED'] }, false],
  [{ actors: ['*[bot]'], events: ['push'] }, false],
])('an event meets %o: %s', (conditions, meets) => {
  expect(compileConditions({ ...none, ...conditions })(event)).toBe(meets)
})

test('what an event does not have meets no condition about it', () => {
  const bare = { ...event, branch: null, actorLogin: null }
  expect(compileConditions({ ...none, branches: ['**'] })(bare)).toBe(false)
  expect(compileConditions({ ...none, actors: ['*'] })(bare)).toBe(false)
})

test('the sentence names the rule, its place and its version', () => {
  expect(ruleSentence(rule)).toBe('Rule 3 “Bots are noise” (version 2) ignores it.')
  const until = { kind: 'for', minutes: 1440 } as const
  expect(ruleSentence({ ...rule, action: { kind: 'snooze', until } })).toBe(
    'Rule 3 “Bots are noise” (version 2) snoozes it for 1 day.',
  )
})

test('a rule without conditions is no rule', () => {
  const definition = { name: 'All', enabled: true, action: rule.action }
  expect(ruleDefinitionSchema.safeParse({ ...definition, conditions: {} }).success).toBe(false)
  expect(ruleDefinitionSchema.safeParse({ ...definition, conditions: { resources: ['**'] } }).success).toBe(true)
})

test('the lowest position is asked first', () => {
  const later = { ...rule, id: 'rule_018f0000-0000-7000-8000-000000000002', position: 4 } as const
  expect(compileRules([later, rule]).firstMatch(event)?.id).toBe(rule.id)
  expect(compileRules([later, { ...rule, enabled: false }]).firstMatch(event)?.id).toBe(later.id)
})
