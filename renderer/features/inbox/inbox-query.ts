import type { ParsedSearch, SearchDoubt } from '#shared/domain/inbox-language.ts'
import { isUnfinished, parseSearch, printTerm, withTerms } from '#shared/domain/inbox-language.ts'
import type { FilterTerm } from '#shared/domain/filter-term.ts'
import { mostTerms } from '#shared/domain/filter-term.ts'
import { providerIds } from '#shared/domain/provider-names.ts'
import { stateNames } from '#shared/domain/state-names.ts'
import { searchTokens } from '#shared/domain/search-tokens.ts'
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

export const inboxStates: readonly InboxState[] = stateNames
export const groupSorts: readonly GroupSort[] = ['newest', 'closing_soonest', 'largest']
export const providers: readonly Provider[] = providerIds

export const hourMs = 3_600_000
const closingSoonMs = 12 * hourMs

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
  return filter.provider !== null || filter.text !== '' || filter.closingWithinMs !== null || filter.terms !== undefined
}

/** A narrower or wider filter shows the list of groups or events again, not the group that was open. */
export function withFilter(query: InboxQuery, change: Partial<InboxFilter>): InboxQuery {
  const view: InboxView = query.view.kind === 'events' ? { kind: 'events', group: null } : query.view
  const leavesGroup = query.view.kind === 'events' && query.view.group !== null
  const filter = { ...query.filter, ...change }
  return { ...query, view: leavesGroup ? { kind: 'groups' } : view, filter: withTerms(filter, filter.terms ?? []) }
}

/** What a search that was typed changes: facets are set, conditions are added, the words are those that are left. */
export function typedChange(filter: InboxFilter, parsed: ParsedSearch): Partial<InboxFilter> {
  const terms = joinedTerms(filter, parsed)
  return { ...parsed.facets, text: parsed.text, ...(terms.length > 0 && { terms: [...terms] }) }
}

function joinedTerms({ terms: had = [] }: InboxFilter, parsed: ParsedSearch): readonly FilterTerm[] {
  const isNew = (term: FilterTerm): boolean => !had.some((each) => printTerm(each) === printTerm(term))
  return [...had, ...parsed.terms.filter(isNew)]
}

/** Longer than any search can be: it isn't even read. */
const mostTyped = 5_000

/** Why a text can't be searched for beside a filter: a part of it would be another search. */
export function refusalOf(filter: InboxFilter, text: string): SearchDoubt | undefined {
  if (text.length > mostTyped) return { kind: 'too_long' }
  const parsed = parseSearch(text)
  const doubt = parsed.doubts.find(({ kind }) => kind === 'too_long' || kind === 'too_many')
  return doubt ?? (joinedTerms(filter, parsed).length > mostTerms ? { kind: 'too_many' } : undefined)
}

/** Whether a text has any filter in it, beside words. */
export function hasFilters({ facets, terms }: ParsedSearch): boolean {
  return terms.length > 0 || Object.keys(facets).length > 0
}

/** Whether whoever types has finished a filter: by a blank behind it, or by the quote that closes it at the cursor. */
export function isTypedOut(text: string, cursor: number | null): boolean {
  const tokens = searchTokens(text)
  const last = tokens.at(-1)
  if (last === undefined || cursor !== text.length || tokens.some(({ isOpen }) => isOpen)) return false
  return last.end === text.length ? last.isQuoted && hasFilters(parseSearch(last.raw)) : hasFilters(parseSearch(text))
}

/** What to search for while somebody types: the last piece isn't searched for as long as it is, or may become, a filter. */
export function wordsSoFar(text: string): string {
  const tokens = searchTokens(text)
  const last = tokens.at(-1)
  const isTyped = last !== undefined && last.end === text.length && isUnfinished(last)
  const typed = tokens.find(({ isOpen }) => isOpen) ?? (isTyped ? last : undefined)
  return parseSearch(typed === undefined ? text : text.slice(0, typed.start)).text
}

/** Groups from a list of events where only those are at hand. */
export function groupKeysOf(rows: Iterable<EventRow>): readonly string[] {
  return [...new Set([...rows].map((row) => row.groupKey))]
}
