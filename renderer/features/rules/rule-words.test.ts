import { expect, test } from 'vitest'
import { ruleConditionsSchema, type RuleAction } from '#shared/model/triage-rule.ts'
import { ruleText } from './messages.ts'
import { actionWords, conditionWords } from './rule-words.ts'

test('the conditions of a rule are one sentence, and its action the end of it', () => {
  const installation = 'inst_018f0000-0000-7000-8000-000000000001'
  const conditions = ruleConditionsSchema.parse({
    providers: ['github', 'gitlab'],
    installations: [installation],
    resources: ['acme/*', 'acme-labs/*', 'web'],
    events: ['push'],
    branches: ['main'],
    actors: ['*[bot]'],
    titleContains: ['bump'],
    reasons: ['NO_MAPPING'],
  })
  expect(conditionWords(conditions, { [installation]: 'acme' })).toBe(
    'Events from GitHub or GitLab through acme about acme/*, acme-labs/* or web of type push on main by *[bot] with “bump” in the title that are mapped nowhere',
  )
})

test.each<[RuleAction, string]>([
  [{ kind: 'ignore', reason: 'not_ours', note: '' }, 'are ignored as not ours'],
  [{ kind: 'snooze', until: { kind: 'for', minutes: 240 } }, 'sleep for 4 hours'],
  [{ kind: 'assign', memberId: 'mem_018f0000-0000-7000-8000-000000000001' }, 'are given to Ana'],
])('what a rule does is said of many events: %j', (action, words) => {
  expect(actionWords(action, 'Ana')).toBe(words)
})

test('a draft about a suspended account is not called too narrow', () => {
  const words = ruleText.notAsked({ notAsked: { count: 3, accounts: ['acme'] } })
  expect(words).toMatch(/^3 events of .?acme.? are what it is about, but that account is suspended: no rule is asked/u)
  expect(ruleText.notAsked({ notAsked: { count: 0, accounts: [] } })).toBeNull()
})
