import { withTerms } from '#shared/domain/inbox-language.ts'
import type { FilterTerm } from '#shared/domain/filter-term.ts'
import { termFields } from '#shared/domain/filter-term.ts'
import type { InboxQuery } from '../features/inbox/inbox-query.ts'
import { closingSoon, groupSorts, inboxStates, openInbox, providers } from '../features/inbox/inbox-query.ts'
import type { ListCursor } from '../lists/list-state.ts'
import { screens, type Screen } from './navigation.ts'

/** Where the operator is: enough to be there again after the page was loaded anew. */
export interface Place {
  readonly workspaceId: string
  readonly screen: Screen
  readonly query: InboxQuery
  readonly cursor: ListCursor
}

export interface KeptPlace {
  readonly place: Place
  /** Whether the page said goodbye: one that didn't was ended. */
  readonly left: boolean
}

export function writePlace(kept: KeptPlace): string {
  return JSON.stringify(kept)
}

/** What was kept, unless another version wrote it or somebody changed it. */
export function readPlace(text: string | null): KeptPlace | undefined {
  const kept = fields(parsed(text))
  const place = fields(kept['place'])
  const screen = screens.find((each) => each === place['screen'])
  const query = readQuery(fields(place['query']))
  const { index, key } = fields(place['cursor'])
  if (screen === undefined || query === undefined || typeof place['workspaceId'] !== 'string') return undefined
  if (!Number.isSafeInteger(index) || (key !== null && typeof key !== 'string')) return undefined
  return {
    place: { workspaceId: place['workspaceId'], screen, query, cursor: { index: Math.max(0, Number(index)), key } },
    left: kept['left'] === true,
  }
}

function readQuery(query: Fields): InboxQuery | undefined {
  const filter = fields(query['filter'])
  const state = inboxStates.find((each) => each === filter['state'])
  const provider = filter['provider'] === null ? null : providers.find((each) => each === filter['provider'])
  const sort = groupSorts.find((each) => each === query['sort'])
  const view = readView(fields(query['view']))
  const { text, closingWithinMs } = filter
  if (state === undefined || provider === undefined || sort === undefined || view === undefined) return undefined
  if (typeof text !== 'string' || (closingWithinMs !== null && typeof closingWithinMs !== 'number')) return undefined
  const terms = readTerms(filter['terms'])
  if (terms === undefined) return undefined
  const read: InboxQuery = { filter: withTerms({ state, provider, text, closingWithinMs }, terms), sort, view }
  // The saved views are known by their identity.
  return [openInbox, closingSoon].find((saved) => JSON.stringify(saved) === JSON.stringify(read)) ?? read
}

function readTerms(value: unknown): FilterTerm[] | undefined {
  if (value === undefined) return []
  if (!Array.isArray(value)) return undefined
  const terms = value.map((each: unknown): FilterTerm | undefined => {
    const { field: name, value: wanted, not } = fields(each)
    const field = termFields.find((one) => one === name)
    return field === undefined || typeof wanted !== 'string' || wanted === ''
      ? undefined
      : { field, value: wanted, ...(not === true && { not }) }
  })
  return terms.every((each) => each !== undefined) ? terms : undefined
}

function readView(view: Fields): InboxQuery['view'] | undefined {
  if (view['kind'] === 'groups') return { kind: 'groups' }
  if (view['kind'] !== 'events') return undefined
  if (view['group'] === null) return { kind: 'events', group: null }
  const { groupKey, subject } = fields(view['group'])
  if (typeof groupKey !== 'string' || typeof subject !== 'string') return undefined
  return { kind: 'events', group: { groupKey, subject } }
}

type Fields = Readonly<Record<string, unknown>>

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
