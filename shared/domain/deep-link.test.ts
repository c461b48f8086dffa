import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterOf, parseSearch, printFilter } from './inbox-language.ts'
import { formatDeepLink, parseDeepLink, type DeepLink } from './deep-link.ts'

const id = '01929b3a-7c4e-7abc-8def-0123456789ab'
const uuids = fc.uuid()
const key = fc
  .tuple(
    fc.constantFrom('resource', 'installation', 'type', 'unreadable', 'endpoint'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  )
  .map(([scope, rest]) => `${scope}/${rest}`)
  .filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text))
const links: fc.Arbitrary<DeepLink> = fc.record({
  workspaceId: fc.option(uuids),
  target: fc.oneof(
    fc.record({
      kind: fc.constant('screen' as const),
      screen: fc.constantFrom('inbox', 'installations', 'mappings', 'operations'),
    }),
    fc.record({
      kind: fc.constant('view' as const),
      search: fc
        .oneof(
          fc.constantFrom('', 'repo:acme/* -type:push', 'state:mapped "timed out" 50% & more', 'assigned:"Ada L" #1'),
          fc.string({ unit: 'grapheme', maxLength: 60 }),
        )
        .map((text) => printFilter(filterOf(parseSearch(text.replaceAll(/[\p{Cc}\p{Cs}]/gu, ''))))),
      sort: fc.constantFrom('newest', 'closing_soonest', 'largest'),
      as: fc.constantFrom('groups', 'events'),
    }),
    fc.record({ kind: fc.constant('event' as const), id: uuids.map((each) => `evt_${each}` as const) }),
    fc.record({ kind: fc.constant('mapping' as const), id: uuids.map((each) => `map_${each}` as const) }),
    fc.record({ kind: fc.constant('group' as const), groupKey: key }),
  ),
})

test('every link that is made is read back', () => {
  fc.assert(
    fc.property(links, (link) => {
      expect(parseDeepLink(formatDeepLink(link))).toEqual(link)
    }),
  )
})

test('a system that ends the address with a slash still leads there', () => {
  expect(parseDeepLink('switchboard://inbox/')).toEqual({
    workspaceId: null,
    target: { kind: 'screen', screen: 'inbox' },
  })
})

test('scheme and place have no case, ids have', () => {
  expect(parseDeepLink('SWITCHBOARD://INBOX')).toEqual(parseDeepLink('switchboard://inbox'))
})

test.each([
  '',
  'inbox',
  'switchboard:',
  'switchboard://',
  'switchboard:inbox',
  ' switchboard://inbox',
  'switchboard://inbox\n',
  'switchboard://inbox#x',
  'switchboard://inbox?x=1',
  'switchboard://inbox?workspace=',
  'switchboard://inbox?workspace=------------------------------------',
  `switchboard://inbox?workspace=${id}&workspace=${id}`,
  'switchboard://inbox?',
  'switchboard://inbox?q',
  'switchboard://inbox?q=Repo%3Aa',
  'switchboard://inbox?q=repo:a',
  'switchboard://inbox?q=%72epo%3Aa',
  'switchboard://inbox?q=a%0Ab',
  'switchboard://inbox?q=a%00',
  'switchboard://inbox?q=a&sort=newest',
  'switchboard://inbox?q=a&sort=drop',
  'switchboard://inbox?q=a&as=groups',
  'switchboard://inbox?q=a&as=events&sort=largest',
  'switchboard://inbox?q=a&q=b',
  'switchboard://inbox?q=a&op=undo',
  'switchboard://inbox?sort=largest',
  `switchboard://inbox?&q=a`,
  `switchboard://inbox?q=a&workspace=${id}`,
  `switchboard://inbox?q=${'x'.repeat(601)}`,
  'switchboard://mappings?q=a',
  `switchboard://event/evt_${id}?q=a`,
  'switchboard://inbox/evt',
  'switchboard://decide',
  'switchboard://event',
  'switchboard://event/',
  `switchboard://event/${id}`,
  `switchboard://event/map_${id}`,
  `switchboard://event/evt_${id.toUpperCase()}`,
  `switchboard://event/evt_${id}/map`,
  `switchboard://event/evt_${id}%00`,
  `switchboard://mapping/map_${id}/retire`,
  'switchboard://group/resource',
  'switchboard://group/resource%2',
  'switchboard://group/resource%2f1',
  'switchboard://group/resource%2F%00',
  'switchboard://group/%72esource%2F1',
  'switchboard://group/secret%2F1',
  'switchboard://group/../inbox',
  'switchboard://user:pass@inbox',
  'switchboard://inbox:80',
  `switchboard://group/resource%2F${'x'.repeat(600)}`,
  `switchboard://group/resource%2F${'x'.repeat(4_000)}`,
])('%j leads nowhere', (text) => {
  expect(parseDeepLink(text)).toBeUndefined()
})
