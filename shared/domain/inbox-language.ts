import type { InboxFilter, InboxState } from '../ipc/inbox-calls.ts'
import type { FilterTerm, TermField } from './filter-term.ts'
import { mostTermLength, mostTerms, mostWordsLength } from './filter-term.ts'
import { providerIds } from './provider-names.ts'
import { stateNames } from './state-names.ts'
import { readSpan } from './time-span.ts'
import { waitingReasons } from './waiting-reasons.ts'
import type { SearchToken } from './search-tokens.ts'
import { quoted, searchTokens } from './search-tokens.ts'
import { searchWords } from './search-words.ts'

/** Names that filters can be typed by. */
export const filterNames = [
  'state',
  'provider',
  'reason',
  'repo',
  'type',
  'actor',
  'assigned',
  'closing',
  'received',
] as const
export type FilterName = (typeof filterNames)[number]

/** What a search was not taken as it may have been meant. */
export type SearchDoubt =
  | { readonly kind: 'no_words' }
  | {
      readonly kind: 'unknown_filter' | 'not_negatable' | 'open_quote' | 'not_me'
      readonly word: string
      /** Its words are what is not looked for. */
      readonly isNegated?: true
    }
  | {
      readonly kind: 'unknown_value' | 'no_value'
      readonly word: string
      readonly name: FilterName
      readonly isNegated?: true
    }
  /** Longer than the words of a search may be, or with more filters than it may have. */
  | { readonly kind: 'too_long' | 'too_many' }

/** A search as it was read. Every text can be: what isn't a filter stays a word. */
export interface ParsedSearch {
  /** The facets that were named. */
  readonly facets: Partial<Pick<InboxFilter, 'state' | 'provider' | 'closingWithinMs'>>
  readonly terms: readonly FilterTerm[]
  /** The words that are left. */
  readonly text: string
  readonly doubts: readonly SearchDoubt[]
}

const hourMs = 3_600_000
const minuteMs = 60_000

/**
 * Reads `state:snoozed repo:acme/* -actor:dependabot[bot] "timed out" -draft billing`. A value with blanks stands in quotes. `-` before
 * a filter, phrase or word asks for what is not so, also before what only looks like a filter. Of a facet (state, provider, closing)
 * the last one counts.
 */
export function parseSearch(text: string): ParsedSearch {
  const facets: { -readonly [K in keyof ParsedSearch['facets']]: ParsedSearch['facets'][K] } = {}
  const terms: FilterTerm[] = []
  const words: string[] = []
  const doubts: SearchDoubt[] = []
  for (const token of searchTokens(text)) {
    const read = readToken(token)
    if (read.kind !== 'facet' && read.doubt !== undefined) doubts.push(read.doubt)
    if (read.kind === 'facet') Object.assign(facets, read.facet)
    else if (read.kind === 'term' && isNew(terms, read.term)) {
      if (terms.length < mostTerms) terms.push(read.term)
      else doubts.push({ kind: 'too_many' })
    } else if (read.kind === 'words') {
      if ([...words, token.raw].join(' ').length <= mostWordsLength) words.push(token.raw)
      else doubts.push({ kind: 'too_long' })
    }
  }
  const left = words.join(' ')
  if (left !== '' && searchWords(left).length === 0) doubts.unshift({ kind: 'no_words' })
  return { facets, terms, text: left, doubts }
}

/** The whole filter that a text stands for: of a saved view, or of a link. */
export function filterOf({ facets, terms, text }: ParsedSearch): InboxFilter {
  return { ...withTerms({ ...plainFilter, ...facets, text }, terms) }
}

/** A filter that has no conditions doesn't name them: equal filters are equal texts. */
export function withTerms(filter: InboxFilter, terms: readonly FilterTerm[]): InboxFilter {
  const { terms: _before, ...rest } = filter
  return terms.length === 0 ? rest : { ...rest, terms: [...terms] }
}

const plainFilter: InboxFilter = { state: 'open', provider: null, text: '', closingWithinMs: null }

/** The text that `parseSearch` reads back; the state is left out where it is the usual one. */
export function printFilter(filter: InboxFilter): string {
  const { state, provider, closingWithinMs, terms = [], text } = filter
  return [
    ...(state === 'open' ? [] : [`state:${state}`]),
    ...(provider === null ? [] : [`provider:${provider}`]),
    ...(closingWithinMs === null ? [] : [`closing:${printSpan(closingWithinMs)}`]),
    ...terms.map(printTerm),
    ...(text === '' ? [] : [text]),
  ].join(' ')
}

export function printTerm({ field, value, not }: FilterTerm): string {
  const sign = not === true ? '-' : ''
  if (field === 'phrase') return `${sign}${quoted(value)}`
  if (field === 'word') return `${sign}${value}`
  // Longer ago is the opposite of since.
  if (field === 'received' && not === true) return `received:>${value}`
  const plain = field === 'reason' ? value.toLowerCase() : value
  return `${sign}${field}:${printValue(plain)}`
}

/** As a value is typed: in quotes where it has blanks or quotes of its own. */
export function printValue(value: string): string {
  return /^[^\s"]+$/.test(value) ? value : quoted(value)
}

function printSpan(ms: number): string {
  return ms % hourMs === 0 ? `${ms / hourMs}h` : `${Math.ceil(ms / minuteMs)}m`
}

function isNew(terms: readonly FilterTerm[], { field, value, not }: FilterTerm): boolean {
  return !terms.some((each) => each.field === field && each.value === value && each.not === not)
}

type Read =
  | { readonly kind: 'facet'; readonly facet: ParsedSearch['facets'] }
  | { readonly kind: 'term'; readonly term: FilterTerm; readonly doubt?: SearchDoubt }
  | { readonly kind: 'words'; readonly doubt?: SearchDoubt }

function readToken(token: SearchToken): Read {
  const { raw, name, value, isNegated, isQuoted, isOpen } = token
  if (isOpen) return { kind: 'words', doubt: { kind: 'open_quote', word: raw } }
  if (name === null) {
    if (!isQuoted && !isNegated) return { kind: 'words' }
    const known = value.length <= mostTermLength && searchWords(value).length > 0
    return known ? term(isQuoted ? 'phrase' : 'word', value, isNegated) : { kind: 'words' }
  }
  const known = filterNames.find((each) => each === name)
  if (known === undefined) return value === '' && !isNegated ? { kind: 'words' } : noFilter(token, 'unknown_filter')
  if (value === '') return noFilter(token, { kind: 'no_value', name: known })
  return readFilter(token, known) ?? noFilter(token, { kind: 'unknown_value', name: known })
}

type Cause =
  | 'unknown_filter'
  | 'not_negatable'
  | 'not_me'
  | { readonly kind: 'unknown_value' | 'no_value'; readonly name: FilterName }

/** It is taken for words: those to look for or, after a minus, those that must not be there. */
function noFilter({ raw, isNegated }: SearchToken, cause: Cause): Read {
  const about = typeof cause === 'string' ? { kind: cause } : cause
  const rest = raw.slice(1)
  if (!isNegated || rest.length > mostTermLength || searchWords(rest).length === 0) {
    return { kind: 'words', doubt: { ...about, word: raw } }
  }
  const notThese = { field: 'word', value: rest, not: true } as const
  return { kind: 'term', term: notThese, doubt: { ...about, word: raw, isNegated: true } }
}

function readFilter(token: SearchToken, name: FilterName): Read | undefined {
  const { value, isNegated } = token
  const plain = value.toLowerCase()
  if (value.length > mostTermLength) return undefined
  switch (name) {
    case 'state':
    case 'closing': {
      const facet = name === 'state' ? stateFacet(plain) : closingFacet(plain)
      if (facet !== undefined && isNegated) return noFilter(token, 'not_negatable')
      return facet && { kind: 'facet', facet }
    }
    case 'provider': {
      const provider = providerIds.find((each) => each === plain)
      if (provider === undefined) return undefined
      return isNegated ? term('provider', provider, true) : { kind: 'facet', facet: { provider } }
    }
    case 'reason': {
      const reason = waitingReasons.find((each) => each.toLowerCase() === plain)
      return reason && term('reason', reason, isNegated)
    }
    case 'received': {
      const [, sign, span = ''] = /^([<>]?)(.*)$/.exec(plain) ?? []
      if (readSpan(span) === undefined) return undefined
      const isLongAgo = (sign === '>') !== isNegated
      return term('received', sign === '<' && !isLongAgo ? plain : span, isLongAgo)
    }
    case 'assigned':
      if (plain === 'me') return noFilter(token, 'not_me')
      return term('assigned', plain === 'nobody' || plain === 'anyone' ? plain : value, isNegated)
    case 'type':
    case 'actor':
      return term(name, plain, isNegated)
    case 'repo':
      return term('repo', value, isNegated)
  }
}

function term(field: TermField, value: string, isNegated: boolean): Read {
  return { kind: 'term', term: { field, value, ...(isNegated && { not: true }) } }
}

function stateFacet(value: string): { state: InboxState } | undefined {
  const state = stateNames.find((each) => each === value)
  return state && { state }
}

function closingFacet(value: string): { closingWithinMs: number } | undefined {
  const closingWithinMs = readSpan(/^\d+$/.test(value) ? `${value}h` : value)
  return closingWithinMs === undefined ? undefined : { closingWithinMs }
}

/** Whether what stands at the end of a text is a filter that isn't finished, or could become one: it isn't searched for yet. */
export function isUnfinished(token: SearchToken): boolean {
  if (token.isOpen) return true
  if (token.name === null) return token.isNegated || token.isQuoted
  const name = filterNames.find((each) => each === token.name)
  if (name === undefined) return false
  const read = readToken(token)
  return read.kind !== 'words' || token.value === '' || mayBecome(name, token.value.toLowerCase())
}

const namedValues: Partial<Record<FilterName, readonly string[]>> = {
  state: stateNames,
  provider: providerIds,
  reason: waitingReasons,
}

function mayBecome(name: FilterName, value: string): boolean {
  const values = namedValues[name]
  if (values !== undefined) return values.some((each) => each.toLowerCase().startsWith(value))
  return name === 'closing' || name === 'received' ? /^[<>]?\d{0,4}[mhdw]?$/.test(value) : true
}
