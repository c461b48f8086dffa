import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { SuggestionRow } from '#shared/ipc/suggestion-calls.ts'
import type { Provider } from '#shared/model/provider.ts'
import { wordPatterns } from '../replica/search-words.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { StoreInput } from '../store-api.ts'
import { facetsOf } from '../replica/suggestion-facets.ts'
import type { PendingSuggestions } from './event-candidates.ts'
import { decidedHere, listedSuggestions, shownSuggestion, type ShownSuggestion } from './shown-suggestions.ts'

type Asked = Omit<StoreInput<'suggestionsList'>, 'workspaceId'>
type Filter = Omit<StoreInput<'suggestionsCounts'>, 'workspaceId'>

const orders: Readonly<Record<Asked['sort'], string>> = {
  surest: 'listed.confidence DESC, listed.id',
  waiting: 'waiting DESC, listed.confidence DESC, listed.id',
  newest: 'listed.changed_at DESC, listed.id',
  resource: 'listed.name COLLATE NOCASE, listed.id',
}

/** How many open events wait for a mapping of its resource. */
const waitingOf = (key: string): string =>
  `coalesce((SELECT s.n FROM inbox_group g JOIN inbox_group_state s ON s.group_no = g.group_no AND s.state = 0 WHERE g.group_key = ${key}), 0)`

/** A window of suggestions, with what was decided here. */
export function listSuggestions(
  db: ReadDb,
  { state, provider, fit, text, sort, offset, limit }: Asked,
  pending: PendingSuggestions,
): IpcOutput<'suggestions.list'> {
  const here = decidedHere(db, pending)
  const listed = listedSuggestions(here)
  const conditions: readonly (readonly [string, string | number])[] = [
    ['listed.state = ?', state],
    ...(provider === null ? [] : [['listed.provider = ?', provider] as const]),
    ...(fit === 'any' ? [] : [['listed.ambiguous = ?', Number(fit === 'ambiguous')] as const]),
    ...wordPatterns(text).map((pattern) => ['listed.words LIKE ?', pattern] as const),
  ]
  const where = conditions.map(([sql]) => sql).join(' AND ')
  const values = [...listed.values, ...conditions.map(([, value]) => value)]
  const total = db.value<number>(`SELECT count(*) FROM ${listed.sql} WHERE ${where}`, ...values)
  const rows = db.all<{ id: ShownSuggestion['id']; waiting: number }>(
    `SELECT listed.id, ${waitingOf('listed.group_key')} AS waiting FROM ${listed.sql} WHERE ${where} ORDER BY ${orders[sort]} LIMIT ? OFFSET ?`,
    ...values,
    limit,
    offset,
  )
  return {
    total: total ?? 0,
    rows: rows.flatMap(({ id, waiting }) => {
      const shown = shownSuggestion(db, id, here)
      const row = shown === undefined ? null : suggestionRow(db, shown, waiting)
      return row === null ? [] : [row]
    }),
  }
}

/** How many each facet would list while the others stay as they are. */
export function countSuggestions(
  db: ReadDb,
  { state, provider, fit, text }: Filter,
  pending: PendingSuggestions,
): IpcOutput<'suggestions.counts'> {
  const listed = listedSuggestions(decidedHere(db, pending))
  const patterns = wordPatterns(text)
  const where = patterns.map(() => ' AND listed.words LIKE ?').join('')
  const tallies = db.all<{ state: string; provider: Provider; ambiguous: number; n: number }>(
    `SELECT state, provider, ambiguous, count(*) AS n FROM ${listed.sql} WHERE state <> 'superseded'${where} GROUP BY state, provider, ambiguous`,
    ...listed.values,
    ...patterns,
  )
  const sum = (of: { state?: string; provider?: Provider | null; fit?: typeof fit }): number => {
    const asked = { state, provider, fit, ...of }
    return tallies
      .filter(
        (tally) =>
          tally.state === asked.state &&
          (asked.provider === null || tally.provider === asked.provider) &&
          (asked.fit === 'any' || (tally.ambiguous === 1) === (asked.fit === 'ambiguous')),
      )
      .reduce((total, { n }) => total + n, 0)
  }
  const providers = [...new Set(tallies.map((tally) => tally.provider))].toSorted()
  return {
    states: {
      open: sum({ state: 'open' }),
      accepted: sum({ state: 'accepted' }),
      declined: sum({ state: 'declined' }),
    },
    fits: { any: sum({ fit: 'any' }), clear: sum({ fit: 'clear' }), ambiguous: sum({ fit: 'ambiguous' }) },
    providers: providers.map((each) => ({ provider: each, count: sum({ provider: each }) })),
  }
}

/** How many wait for a person. */
export function countOpenSuggestions(db: ReadDb, pending: PendingSuggestions): number {
  const listed = listedSuggestions(decidedHere(db, pending))
  return db.value<number>(`SELECT count(*) FROM ${listed.sql} WHERE state = 'open'`, ...listed.values) ?? 0
}

/** Null where something else took its place. */
export function suggestionRow(db: ReadDb, shown: ShownSuggestion, waiting?: number): SuggestionRow | null {
  const { id, provider, resource, installationId, candidates, changedAt, unsynced } = shown
  const facets = facetsOf(shown)
  const state = facets.state
  if (state === 'superseded') return null
  const [first] = candidates
  return {
    id,
    provider,
    resourceName: resource.fullName,
    installationLogin:
      db.value<string>('SELECT account_login FROM synced_installation WHERE id = ?', installationId) ?? '',
    state,
    projectName: state === 'accepted' ? acceptedProject(db, shown) : (first?.projectName ?? null),
    confidence: state === 'accepted' ? null : (first?.confidence ?? null),
    isAmbiguous: facets.ambiguous,
    others: Math.max(0, candidates.length - 1),
    waiting: waiting ?? db.value<number>(`SELECT ${waitingOf('?')}`, facets.groupKey) ?? 0,
    changedAt,
    unsynced,
  }
}

function acceptedProject(db: ReadDb, { accepted }: ShownSuggestion): string | null {
  if (accepted === null) return null
  return (
    db.value<string>(
      'SELECT p.name FROM mapping_view m JOIN synced_project p ON p.id = m.project_id WHERE m.id = ?',
      accepted.mappingId,
    ) ?? null
  )
}
