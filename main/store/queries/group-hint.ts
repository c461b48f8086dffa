import { waitsForMapping } from '#shared/domain/group-key.ts'
import { previewSuggestion } from '#shared/domain/preview-suggestion.ts'
import type { GroupRow } from '#shared/ipc/inbox-calls.ts'
import type { ResourceId } from '#shared/model/ids.ts'
import type { Candidate, ReasonCode } from '#shared/model/routing-decision.ts'
import { topCandidate } from '../replica/top-candidate.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { archivedProjects, type PendingSuggestions, weighedFacts } from './event-candidates.ts'
import { parseShared } from './row-values.ts'

type Hint = GroupRow['topCandidate']

interface HintedEvent {
  readonly reason: ReasonCode
  readonly resource_id: ResourceId | null
  readonly candidates_no: number | null
  readonly top_json: string | null
}

const weighed = new Map<string, Map<string, Hint>>()
const remembered = 1000

/**
 * Which project a group's row names: what its newest event kept, weighed with what is known of its resource by now and what was
 * declined since, also here and not sent yet.
 */
export function groupHints(
  db: ReadDb,
  window: readonly HintedEvent[],
  pending: PendingSuggestions,
): (newest: HintedEvent) => Hint {
  const suggestions = suggestionsOf(db, window)
  let archived: ReturnType<typeof archivedProjects> | undefined
  return ({ reason, resource_id: resourceId, candidates_no: no, top_json: top }) => {
    // Written from a `topCandidate`.
    const kept = top === null ? null : (parseShared(top) as Hint)
    if (resourceId === null || !waitsForMapping(reason)) return kept
    const json = suggestions.get(resourceId)
    const isDecidedHere = pending.undone.size > 0 || pending.declined.some((one) => one.resourceId === resourceId)
    if (json === undefined && !isDecidedHere) return kept
    archived ??= archivedProjects(db)
    const known = isDecidedHere || json === undefined ? new Map<string, Hint>() : hintsOf(json)
    const key = `${no} ${[...archived].join(' ')}`
    const found = known.get(key)
    if (found !== undefined) return found
    const stored = no === null ? [] : storedCandidates(db, no)
    const candidates = previewSuggestion(weighedFacts({ resourceId, stored, json, archived }, pending))
    const hint = topCandidate(candidates.filter(({ isDeclined }) => !isDeclined))
    known.set(key, hint)
    return hint
  }
}

/** One statement for the whole window. */
function suggestionsOf(db: ReadDb, window: readonly HintedEvent[]): ReadonlyMap<ResourceId, string> {
  const ids = new Set(window.flatMap(({ resource_id: id }) => id ?? []))
  const rows = db.all<{ id: ResourceId; json: string }>(
    'SELECT s.resource_id AS id, s.json FROM json_each(?) r CROSS JOIN synced_suggestion s ON s.resource_id = r.value',
    JSON.stringify([...ids]),
  )
  return new Map(rows.map(({ id, json }) => [id, json]))
}

function hintsOf(json: string): Map<string, Hint> {
  const found = weighed.get(json)
  if (found !== undefined) return found
  if (weighed.size >= remembered) weighed.clear()
  const made = new Map<string, Hint>()
  weighed.set(json, made)
  return made
}

function storedCandidates(db: ReadDb, no: number): Candidate[] {
  const json = db.value<string>('SELECT json FROM candidate_list WHERE candidates_no = ?', no)
  // Written from lists that a schema has accepted.
  return json === undefined ? [] : (JSON.parse(json) as Candidate[])
}
