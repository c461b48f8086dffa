import { previewSuggestion } from '#shared/domain/preview-suggestion.ts'
import type { MappingId, ResourceId } from '#shared/model/ids.ts'
import type { Mapping } from '#shared/model/mapping.ts'
import type { Candidate } from '#shared/model/routing-decision.ts'
import type { PastDecision, Suggested, Suggestion } from '#shared/model/suggestion.ts'
import { parseMapping } from '../replica/mapping-view.ts'
import { facetsOf, type SuggestionFacets } from '../replica/suggestion-facets.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { archivedProjects, type PendingSuggestions, weighedFacts } from './event-candidates.ts'

/** A suggestion as it is by what the service said and what was decided here since. */
export interface ShownSuggestion extends Pick<
  Suggestion,
  'id' | 'installationId' | 'resourceId' | 'provider' | 'resource' | 'changedAt'
> {
  readonly state: Pick<Suggestion['state'], 'kind'>
  readonly candidates: readonly Suggested[]
  readonly past: readonly PastDecision[]
  readonly accepted: { readonly mappingId: MappingId; readonly by: 'person' | 'policy' } | null
  readonly unsynced: boolean
}

/** A suggestion as the replica keeps it: written from a row that a schema has accepted. */
const parseSuggestion = (json: string): Suggestion => JSON.parse(json) as Suggestion

/** Those that something was decided about here that the service has not told of yet. */
export function decidedHere(db: ReadDb, pending: PendingSuggestions): ReadonlyMap<string, ShownSuggestion> {
  const concerned = new Set<ResourceId>(pending.declined.map(({ resourceId }) => resourceId))
  for (const id of db.values<ResourceId>(
    'SELECT resource_id FROM mapping_view INDEXED BY mapping_view_unsynced WHERE unsynced = 1',
  ))
    concerned.add(id)
  if (pending.undone.size > 0) {
    const undone = JSON.stringify([...pending.undone])
    for (const id of db.values<ResourceId>(
      `SELECT s.resource_id FROM synced_suggestion s INDEXED BY synced_suggestion_past, json_each(s.json, '$.pastDecisions') p
       WHERE s.past > 0 AND p.value ->> '$.opId' IN (SELECT value FROM json_each(?))`,
      undone,
    ))
      concerned.add(id)
  }
  if (concerned.size === 0) return new Map()
  const rows = db.values<string>(
    'SELECT s.json FROM json_each(?) r CROSS JOIN synced_suggestion s ON s.resource_id = r.value',
    JSON.stringify([...concerned]),
  )
  const archived = archivedProjects(db)
  return new Map(rows.map((json) => [parseSuggestion(json).id, withDecisions(db, json, { pending, archived })]))
}

/** One suggestion, whatever its state; undefined where there is none. */
export function shownSuggestion(
  db: ReadDb,
  id: Suggestion['id'],
  here: ReadonlyMap<string, ShownSuggestion>,
): ShownSuggestion | undefined {
  const found = here.get(id)
  if (found !== undefined) return found
  const json = db.value<string>('SELECT json FROM synced_suggestion WHERE id = ?', id)
  return json === undefined ? undefined : asSynced(parseSuggestion(json))
}

function asSynced(suggestion: Suggestion): ShownSuggestion {
  const { id, installationId, resourceId, provider, resource, changedAt, state, candidates, pastDecisions } = suggestion
  return {
    id,
    installationId,
    resourceId,
    provider,
    resource,
    changedAt,
    state,
    candidates,
    past: pastDecisions,
    accepted: state.kind === 'accepted' ? { mappingId: state.mappingId, by: state.by } : null,
    unsynced: false,
  }
}

function withDecisions(
  db: ReadDb,
  json: string,
  facts: { readonly pending: PendingSuggestions; readonly archived: ReturnType<typeof archivedProjects> },
): ShownSuggestion {
  const suggestion = parseSuggestion(json)
  const { resourceId, state } = suggestion
  const base = { ...asSynced(suggestion), unsynced: true }
  const live = db
    .values<string>('SELECT json FROM mapping_view WHERE resource_id = ? AND current = 1 ORDER BY id', resourceId)
    .map(parseMapping)
  if (state.kind === 'accepted' && live.some(({ id }) => id === state.mappingId)) return base
  const made = live.find(({ provenance }: Mapping) => provenance === 'suggested')
  if (made !== undefined)
    return { ...base, state: { kind: 'accepted' }, accepted: { mappingId: made.id, by: 'person' }, candidates: [] }
  if (live.length > 0) return { ...base, state: { kind: 'superseded' }, accepted: null, candidates: [] }
  const weighed = weighedFacts(
    { resourceId, stored: storedCandidates(db, suggestion), json, archived: facts.archived },
    facts.pending,
  )
  const candidates = previewSuggestion(weighed)
  const isOpen = candidates.some(({ isDeclined }) => !isDeclined)
  const kind = isOpen ? 'open' : candidates.length > 0 ? 'declined' : 'superseded'
  return { ...base, state: { kind }, candidates, past: weighed.pastDecisions, accepted: null }
}

/** A mapping that is taken back leaves no candidates with the suggestion: those of the newest event that waits then. */
function storedCandidates(db: ReadDb, { state, ...of }: Suggestion): Candidate[] {
  if (state.kind === 'open' || state.kind === 'declined') return []
  const json = db.value<string>(
    `SELECT c.json FROM inbox_group g JOIN inbox_group_state s ON s.group_no = g.group_no AND s.state = 0
     JOIN synced_event e ON e.no = s.newest_no JOIN candidate_list c ON c.candidates_no = e.candidates_no WHERE g.resource_id = ? LIMIT 1`,
    of.resourceId,
  )
  // Written from lists that a schema has accepted.
  return json === undefined ? [] : (JSON.parse(json) as Candidate[])
}

/** The rows to list, as a table `listed` with its values: those of the replica, and in the place of some what was decided here. */
export function listedSuggestions(here: ReadonlyMap<string, ShownSuggestion>): {
  readonly sql: string
  readonly values: readonly string[]
} {
  if (here.size === 0) return { sql: 'synced_suggestion AS listed', values: [] }
  const facets: SuggestionFacets[] = [...here.values()].map(facetsOf)
  const of = (name: keyof SuggestionFacets, as: string): string => `value ->> '$.${name}' AS ${as}`
  return {
    sql: `(WITH decided AS MATERIALIZED (SELECT ${of('id', 'id')}, ${of('groupKey', 'group_key')}, ${of('state', 'state')}, ${of('provider', 'provider')},
        ${of('ambiguous', 'ambiguous')}, ${of('confidence', 'confidence')}, ${of('name', 'name')}, ${of('words', 'words')}, ${of('changedAt', 'changed_at')} FROM json_each(?))
      SELECT id, group_key, state, provider, ambiguous, confidence, name, words, changed_at FROM synced_suggestion WHERE id NOT IN (SELECT id FROM decided)
      UNION ALL SELECT * FROM decided) AS listed`,
    values: [JSON.stringify(facets)],
  }
}
