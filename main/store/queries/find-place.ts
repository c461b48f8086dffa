import type { LinkRow } from '#shared/domain/deep-link.ts'
import type { Place } from '#shared/ipc/link-calls.ts'
import type { InboxState } from '#shared/ipc/inbox-calls.ts'
import type { MappingId, SuggestionId } from '#shared/model/ids.ts'
import { stateCode } from '../replica/codes.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { nothingPending, type PendingSuggestions } from './event-candidates.ts'
import type { Asked } from './inbox-events.ts'
import { groupRow } from './inbox-groups.ts'
import { decidedHere, listedSuggestions } from './shown-suggestions.ts'

const states = new Map<number, InboxState>(
  (Object.keys(stateCode) as InboxState[]).map((state) => [stateCode[state], state]),
)
const stateOf = (code: number): InboxState => states.get(code) ?? 'open'

/** Where the row of a link stands: which list has it, and how many rows come before it there. Null where none has it. */
export async function findPlace(
  db: ReadDb,
  row: LinkRow,
  { pending, ...asked }: Asked & { readonly pending: PendingSuggestions },
): Promise<Place | null> {
  if (row.kind === 'suggestion') return suggestionPlace(db, row.id, pending)
  if (row.kind === 'mapping') return mappingPlace(db, row.id)
  if (row.kind === 'group') {
    // What waits is more likely meant than what was decided: the codes are in that order.
    const state = db.value<number>(
      'SELECT s.state FROM inbox_group g JOIN inbox_group_state s ON s.group_no = g.group_no WHERE g.group_key = ? AND s.n > 0 ORDER BY s.state LIMIT 1',
      row.groupKey,
    )
    return state === undefined ? null : groupPlace(db, { groupKey: row.groupKey, state: stateOf(state) }, asked)
  }
  const item = db.get<{ no: number; group_no: number; state: number; group_key: string }>(
    'SELECT i.no, i.group_no, i.state, g.group_key FROM synced_event e JOIN inbox_item i ON i.no = e.no JOIN inbox_group g ON g.group_no = i.group_no WHERE e.id = ?',
    row.id,
  )
  if (item === undefined) return null
  const place = await groupPlace(db, { groupKey: item.group_key, state: stateOf(item.state) }, asked)
  const index =
    db.value<number>(
      'SELECT count(*) FROM inbox_item INDEXED BY inbox_item_group WHERE group_no = ? AND state = ? AND no > ?',
      item.group_no,
      item.state,
      item.no,
    ) ?? 0
  return place?.kind === 'inbox' ? { ...place, event: { id: row.id, index } } : null
}

async function groupPlace(
  db: ReadDb,
  { groupKey, state }: { readonly groupKey: string; readonly state: InboxState },
  asked: Asked,
): Promise<Place | null> {
  const filter = { state, provider: null, text: '', closingWithinMs: null }
  const group = await groupRow(db, { groupKey, filter }, { ...asked, pending: nothingPending })
  if (group === undefined) return null
  const code = stateCode[state]
  const groupIndex =
    db.value<number>(
      `SELECT count(*) FROM inbox_group_state INDEXED BY inbox_group_newest WHERE state = ?1 AND newest_no >
         (SELECT s.newest_no FROM inbox_group g JOIN inbox_group_state s ON s.group_no = g.group_no AND s.state = ?1 WHERE g.group_key = ?2)`,
      code,
      groupKey,
    ) ?? 0
  return { kind: 'inbox', state, groupKey, subject: group.subject, groupIndex, event: null }
}

function mappingPlace(db: ReadDb, id: MappingId): Place | null {
  const joined = 'FROM mapping_view m JOIN synced_installation n ON n.id = m.installation_id'
  const mapping = db.get<{ current: number; state: number; created_at: number }>(
    `SELECT m.current, m.state, m.created_at ${joined} WHERE m.id = ?`,
    id,
  )
  if (mapping === undefined) return null
  const isCurrent = mapping.current === 1
  const index =
    db.value<number>(
      `SELECT count(*) ${joined} WHERE ${isCurrent ? 'm.current = 1' : 'm.state = 3'} AND (m.created_at, m.id) > (?, ?)`,
      mapping.created_at,
      id,
    ) ?? 0
  return { kind: 'mappings', state: isCurrent ? 'current' : 'retired', id, index }
}

/** Where it stands among those of its state, the surest first. */
function suggestionPlace(db: ReadDb, id: SuggestionId, pending: PendingSuggestions): Place | null {
  const listed = listedSuggestions(decidedHere(db, pending))
  const found = db.get<{ state: string; confidence: number }>(
    `SELECT state, confidence FROM ${listed.sql} WHERE id = ?`,
    ...listed.values,
    id,
  )
  const state = (['open', 'accepted', 'declined'] as const).find((each) => each === found?.state)
  if (found === undefined || state === undefined) return null
  const index = db.value<number>(
    `SELECT count(*) FROM ${listed.sql} WHERE state = ? AND (confidence > ? OR (confidence = ? AND id < ?))`,
    ...listed.values,
    state,
    found.confidence,
    found.confidence,
    id,
  )
  return { kind: 'suggestions', state, id, index: index ?? 0 }
}
