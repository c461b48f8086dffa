import type { FilterTerm, TermField } from '#shared/domain/filter-term.ts'
import { providerIds } from '#shared/domain/provider-names.ts'
import { receivedSince } from '#shared/domain/time-span.ts'
import { searchWords } from '#shared/domain/search-words.ts'
import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import { firstNumberAt } from '../replica/arrival-number.ts'
import { providerCode } from '../replica/codes.ts'
import { matchQuery } from '../replica/search-words.ts'
import type { ReadDb } from '../sqlite/database.ts'

/** Conditions on an item `i` and its event `e`, each begun by AND, with parameters from a number on. */
export interface TermSql {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

/** Equal lists of conditions are equal texts of SQL: their values are lists, and statements are kept. */
export function termSql(terms: readonly FilterTerm[], now: number, firstParameter: number): TermSql {
  const values: (string | number)[] = []
  const bind = (value: string | number): string => {
    values.push(value)
    return `?${firstParameter + values.length - 1}`
  }
  const sql = [...wantedBy(terms)].map(([key, wanted]) => {
    const [field, not] = key.split(' ')
    const condition = conditions[field as TermField](wanted, { bind, now })
    return not === '' ? ` AND ${condition}` : ` AND NOT ${condition}`
  })
  return { sql: sql.join(''), values }
}

/** Alternatives stand together; in a fixed order, whatever order they were typed in. */
function wantedBy(terms: readonly FilterTerm[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [at, { field, value, not }] of terms.entries()) {
    // Of several phrases each has to be there.
    const isAlone = field === 'phrase' && not !== true
    const key = `${field} ${not === true ? 'not' : ''}${isAlone ? ` ${at}` : ''}`
    groups.set(key, [...(groups.get(key) ?? []), value])
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
}

type Condition = (
  wanted: readonly string[],
  given: { readonly bind: (value: string | number) => string; readonly now: number },
) => string

const listed = (parameter: string): string => `(SELECT value FROM json_each(${parameter}))`
const words = 'e.title, e.actor, e.resource_name'

/** Each is 0 or 1, never null: it may be negated. */
const conditions: Readonly<Record<TermField, Condition>> = {
  reason: (wanted, { bind }) => `(e.reason IN ${listed(bind(JSON.stringify(wanted)))})`,
  provider: (wanted, { bind }) => {
    const codes = providerIds.filter((each) => wanted.includes(each)).map((each) => providerCode[each])
    return `(i.provider IN ${listed(bind(JSON.stringify(codes)))})`
  },
  type: (wanted, { bind }) => {
    const list = listed(bind(JSON.stringify(wanted)))
    return `(lower(e.type) IN ${list} OR lower(e.type || '.' || coalesce(e.action, '')) IN ${list})`
  },
  repo: (wanted, { bind }) => `any_glob(${bind(JSON.stringify(wanted))}, e.resource_name)`,
  actor: (wanted, { bind }) => `any_glob(${bind(JSON.stringify(wanted))}, lower(e.actor))`,
  assigned: (wanted, { bind }) => {
    const names = wanted.filter((each) => each !== 'nobody' && each !== 'anyone')
    const nobody = bind(wanted.includes('nobody') ? 1 : 0)
    const anyone = bind(wanted.includes('anyone') ? 1 : 0)
    const members = `(SELECT m.id FROM synced_member m WHERE m.name COLLATE NOCASE IN ${listed(bind(JSON.stringify(names)))})`
    return `(CASE WHEN i.assignee IS NULL THEN ${nobody} ELSE ${anyone} OR i.assignee IN ${members} END)`
  },
  received: (wanted, { bind, now }) =>
    `(e.received_at >= ${bind(Math.min(...wanted.map((span) => receivedSince(now, span))))})`,
  phrase: (wanted, { bind }) => `any_phrase(${bind(JSON.stringify(wanted))}, ${words})`,
  word: (wanted, { bind }) => `any_beginning(${bind(JSON.stringify(wanted))}, ${words})`,
}

/** The FTS5 query for the words of a filter and of its phrases, each of which must be there; null where it has none. */
export function matchOf(db: ReadDb, { text, terms = [] }: InboxFilter): string | null {
  const asked = matchQuery(db, text)
  const phrases = terms.filter(({ field, not }) => field === 'phrase' && not !== true)
  const whole = phrases.flatMap(({ value }) => searchWords(value).map((word) => `"${word}"`))
  const all = [...(asked === null ? [] : [asked]), ...new Set(whole)]
  return all.length === 0 ? null : all.join(' AND ')
}

/** What arrived before this number is not asked for. */
export function firstNumberOf(terms: readonly FilterTerm[], now: number): number {
  const since = terms.filter(({ field, not }) => field === 'received' && not !== true)
  if (since.length === 0) return 0
  return firstNumberAt(Math.min(...since.map(({ value }) => receivedSince(now, value))))
}

/** Whether what a filter asks for changes by time alone. */
export function isTimed({ closingWithinMs, terms = [] }: InboxFilter): boolean {
  return closingWithinMs !== null || terms.some(({ field }) => field === 'received')
}
