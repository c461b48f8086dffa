import { searchWords } from '#shared/domain/search-words.ts'
import type { EventRow, GroupSort, InboxFilter, InboxState } from '#shared/ipc/inbox-calls.ts'
import type { Provider } from '#shared/model/provider.ts'

/** Which rows the list shows: what one decision solves, or single events (of one group, or of all). */
export type InboxView =
  | { readonly kind: 'groups' }
  | { readonly kind: 'events'; readonly group: { readonly groupKey: string; readonly subject: string } | null }

export interface InboxQuery {
  readonly filter: InboxFilter
  readonly sort: GroupSort
  readonly view: InboxView
}

export const inboxStates: readonly InboxState[] = ['open', 'snoozed', 'mapped', 'routed_once', 'ignored']
export const groupSorts: readonly GroupSort[] = ['newest', 'closing_soonest', 'largest']
export const providers: readonly Provider[] = ['github', 'gitlab', 'jira', 'linear', 'slack']

export const hourMs = 3_600_000
export const closingSoonMs = 12 * hourMs

export const openInbox: InboxQuery = {
  filter: { state: 'open', provider: null, text: '', closingWithinMs: null },
  sort: 'newest',
  view: { kind: 'groups' },
}

/** The saved view of what the provider would soon no longer send again. */
export const closingSoon: InboxQuery = {
  filter: { ...openInbox.filter, closingWithinMs: closingSoonMs },
  sort: 'closing_soonest',
  view: { kind: 'groups' },
}

/** Groups with all of their events in one state. */
export function wholeGroups(state: InboxState): InboxFilter {
  return { ...openInbox.filter, state }
}

/** Whether a query narrows beyond the plain list of open groups. */
export function isNarrowed(query: InboxQuery): boolean {
  const { filter } = query
  return filter.provider !== null || filter.text !== '' || filter.closingWithinMs !== null
}

/** A narrower or wider filter shows the list of groups or events again, not the group that was open. */
export function withFilter(query: InboxQuery, change: Partial<InboxFilter>): InboxQuery {
  const view: InboxView = query.view.kind === 'events' ? { kind: 'events', group: null } : query.view
  const leavesGroup = query.view.kind === 'events' && query.view.group !== null
  return { ...query, view: leavesGroup ? { kind: 'groups' } : view, filter: { ...query.filter, ...change } }
}

/** Tokens that were typed (`state:open provider:github closing:12h`) and the words that are left. */
export function parseTokens(text: string): { readonly change: Partial<InboxFilter>; readonly rest: string } {
  const change: { -readonly [K in keyof InboxFilter]?: InboxFilter[K] } = {}
  const rest: string[] = []
  for (const word of text.split(/\s+/)) {
    const [name, value] = splitToken(word)
    const state = name === 'state' ? inboxStates.find((each) => each === value) : undefined
    const provider = name === 'provider' ? providers.find((each) => each === value) : undefined
    const hours = name === 'closing' ? /^(\d{1,3})h?$/.exec(value)?.[1] : undefined
    if (state !== undefined) change.state = state
    else if (provider !== undefined) change.provider = provider
    else if (hours !== undefined && Number(hours) > 0) change.closingWithinMs = Number(hours) * hourMs
    else if (word !== '') rest.push(word)
  }
  return { change, rest: rest.join(' ') }
}

/** What to search for while somebody types: the last word isn't searched for as long as it is, or may become, a filter. */
export function wordsSoFar(text: string): string {
  const at = text.lastIndexOf(' ') + 1
  return (mayBecomeFilter(text.slice(at)) ? text.slice(0, at) : text).trim()
}

function mayBecomeFilter(word: string): boolean {
  const [name, value] = splitToken(word)
  if (name === 'state') return inboxStates.some((each) => each.startsWith(value))
  if (name === 'provider') return providers.some((each) => each.startsWith(value))
  return name === 'closing' && /^\d{0,3}h?$/.test(value)
}

function splitToken(word: string): readonly [string, string] {
  const at = word.indexOf(':')
  return at < 0 ? ['', ''] : [word.slice(0, at).toLowerCase(), word.slice(at + 1).toLowerCase()]
}

/** Names that filters can be typed by, with the values that they take. */
export const tokenNames = ['state', 'provider', 'closing'] as const
export type TokenName = (typeof tokenNames)[number]

/** What a search was not taken as it may have been meant; null where it was. */
export type SearchDoubt =
  | { readonly kind: 'no_words' }
  | { readonly kind: 'unknown_filter'; readonly word: string }
  | { readonly kind: 'unknown_value'; readonly word: string; readonly name: TokenName }

/** Looks at the words that are left beside the filters. `http://…` and `12:30` are words like others. */
export function doubtOf(text: string): SearchDoubt | null {
  if (text.trim() === '') return null
  if (searchWords(text).length === 0) return { kind: 'no_words' }
  const word = text.split(/\s+/).find((each) => /^[a-z_]+:(?!\/\/)./i.test(each))
  if (word === undefined) return null
  const name = tokenNames.find((each) => each === splitToken(word)[0])
  return name === undefined ? { kind: 'unknown_filter', word } : { kind: 'unknown_value', word, name }
}

/** Groups from a list of events where only those are at hand. */
export function groupKeysOf(rows: Iterable<EventRow>): readonly string[] {
  return [...new Set([...rows].map((row) => row.groupKey))]
}
