import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterOf, isUnfinished, parseSearch, printFilter } from './inbox-language.ts'
import { searchTokens } from './search-tokens.ts'

const pieces = fc.constantFrom(
  'state:',
  'state:snoozed',
  'provider:gitlab',
  '-provider:jira',
  'reason:no_mapping',
  'repo:acme/*',
  'repo:"a b"',
  '-type:push',
  'actor:',
  'assigned:"Ada \\"L\\""',
  'closing:12h',
  'received:>2d',
  'received:<2h',
  '-received:2d',
  '-state:open',
  '-fix:',
  '-foo:"a b"',
  'repo:""',
  '"timed out"',
  '-"x y"',
  '-draft',
  '"',
  '\\',
  '-',
  ':',
  'fix:',
  'https://acme.example',
  '""',
  ' ',
  'billing',
)
const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 12 })
const joined = fc.tuple(texts, fc.constantFrom('', ' ')).map(([all, between]) => all.join(between))

test('any text parses, and what it is printed as is read as the same filter', () => {
  fc.assert(
    fc.property(joined, (text) => {
      const filter = filterOf(parseSearch(text))
      expect(filterOf(parseSearch(printFilter(filter)))).toEqual(filter)
    }),
    { numRuns: 2_000 },
  )
})

test('printing what was printed changes nothing', () => {
  fc.assert(
    fc.property(joined, (text) => {
      const printed = printFilter(filterOf(parseSearch(text)))
      expect(printFilter(filterOf(parseSearch(printed)))).toBe(printed)
    }),
  )
})

test('facets, conditions and words are told apart', () => {
  expect(
    parseSearch(
      'State:Snoozed provider:GitHub reason:no_mapping repo:acme/* -actor:Octocat "Timed out" -draft closing:6',
    ),
  ).toEqual({
    facets: { state: 'snoozed', provider: 'github', closingWithinMs: 21_600_000 },
    terms: [
      { field: 'reason', value: 'NO_MAPPING' },
      { field: 'repo', value: 'acme/*' },
      { field: 'actor', value: 'octocat', not: true },
      { field: 'phrase', value: 'Timed out' },
      { field: 'word', value: 'draft', not: true },
    ],
    text: '',
    doubts: [],
  })
})

test('a value with blanks stands in quotes, also with quotes in it', () => {
  const { terms } = parseSearch(String.raw`assigned:"Ada \"the\" Lovelace"`)
  expect(terms).toEqual([{ field: 'assigned', value: 'Ada "the" Lovelace' }])
})

test('longer ago than a time is the opposite of since then', () => {
  const longAgo = [{ field: 'received', value: '2d', not: true }]
  expect(parseSearch('received:>2d').terms).toEqual(longAgo)
  expect(parseSearch('-received:<2d').terms).toEqual(longAgo)
  expect(parseSearch('-received:>2d').terms).toEqual(parseSearch('received:2d').terms)
})

test('what is not a filter is searched for, and doubted', () => {
  expect(parseSearch('state:lost provider: fix: totals')).toMatchObject({
    facets: {},
    terms: [],
    text: 'state:lost provider: fix: totals',
    doubts: [
      { kind: 'unknown_value', word: 'state:lost', name: 'state' },
      { kind: 'no_value', word: 'provider:', name: 'provider' },
    ],
  })
  const doubtOf = (text: string) => parseSearch(text).doubts[0]
  expect(doubtOf('branch:main fails')).toEqual({ kind: 'unknown_filter', word: 'branch:main' })
  expect(doubtOf('closing:soon')).toEqual({ kind: 'unknown_value', word: 'closing:soon', name: 'closing' })
  expect(doubtOf('fails "timed out')).toEqual({ kind: 'open_quote', word: '"timed' })
  expect(doubtOf('assigned:me')).toEqual({ kind: 'not_me', word: 'assigned:me' })
  expect(doubtOf('x'.repeat(201))).toEqual({ kind: 'too_long' })
})

test('a time is printed as it was typed', () => {
  const printed = (text: string) => printFilter(filterOf(parseSearch(text)))
  expect(['received:>2d', 'received:<2h', 'received:2h'].map(printed)).toEqual([
    'received:>2d',
    'received:<2h',
    'received:2h',
  ])
  expect(printed('-received:2d')).toBe('received:>2d')
})

test('a filter without a value is searched for as a word, and doubted', () => {
  expect(parseSearch('repo:')).toMatchObject({ text: 'repo:', doubts: [{ kind: 'no_value', name: 'repo' }] })
  expect(parseSearch('repo:""')).toMatchObject({ text: 'repo:""', doubts: [{ kind: 'no_value', name: 'repo' }] })
})

test('a minus before what is no filter asks for events without its words, and is doubted', () => {
  for (const [text, kind] of [
    ['-foo:bar', 'unknown_filter'],
    ['-fix:', 'unknown_filter'],
    ['-state:open', 'not_negatable'],
    ['-reason:late', 'unknown_value'],
    ['-repo:', 'no_value'],
    ['-assigned:me', 'not_me'],
  ] as const) {
    expect(parseSearch(text)).toMatchObject({
      facets: {},
      terms: [{ field: 'word', value: text.slice(1), not: true }],
      text: '',
      doubts: [{ kind, word: text, isNegated: true }],
    })
  }
})

test('too many filters are told from words that are too long', () => {
  const many = Array.from({ length: 21 }, (_each, at) => `actor:a${at}`).join(' ')
  expect(parseSearch(many).doubts).toEqual([{ kind: 'too_many' }])
  expect(parseSearch(`${'word '.repeat(60)}`).doubts).toContainEqual({ kind: 'too_long' })
})

test('words with signs in them are no filters', () => {
  const words = ['', 'acme billing', 'fix: totals', 'https://acme.example', '12:30', 'well-known']
  expect(words.map((each) => parseSearch(each))).toEqual(
    words.map((text) => ({ facets: {}, terms: [], text, doubts: [] })),
  )
})

test('a search of signs alone has nothing to search for', () => {
  const signs = ['%', '😀', '_', ' * ', '""', '-']
  expect(signs.filter((each) => parseSearch(each).doubts[0]?.kind !== 'no_words')).toEqual([])
})

test('of a facet the last one counts, of a condition the same is asked for once', () => {
  expect(parseSearch('state:mapped state:ignored').facets).toEqual({ state: 'ignored' })
  expect(parseSearch('type:push type:push').terms).toHaveLength(1)
})

test('a filter that is being typed is not finished, a word is', () => {
  const isLastUnfinished = (text: string): boolean => searchTokens(text).some(isUnfinished)
  const unfinished = [
    'state:sno',
    'closing:',
    'closing:12h',
    'provider:git',
    'repo:ac',
    '"timed ou',
    '-dra',
    'reason:no_m',
  ]
  expect(unfinished.filter((each) => !isLastUnfinished(each))).toEqual([])
  expect(['state:foo', 'closing:soon', 'fix:', 'acme', 'https://a'].filter(isLastUnfinished)).toEqual([])
})
