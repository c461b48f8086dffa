import Database from 'better-sqlite3'
import { replicaPath } from './loaded-replica.ts'

const groupColumns = `s.n, s.closes_at, e.id, g.group_key, e.provider, e.type, e.action, e.kind, e.branch, e.reason, e.installation_id, e.external_installation_id, e.resource_id, e.resource_name,
  e.account_login, e.received_at, o.received_at AS oldest_at, c.top_json, i.assignee, (SELECT m.name FROM synced_member m WHERE m.id = i.assignee) AS assignee_name,
  (SELECT group_concat(type) FROM (SELECT type FROM inbox_group_type t WHERE t.group_no = s.group_no AND t.state = 0 AND t.n > 0 ORDER BY t.n DESC, type LIMIT 3)) AS types`
const groupJoins = `JOIN synced_event e ON e.no = s.newest_no JOIN inbox_item i ON i.no = s.newest_no JOIN inbox_group g ON g.group_no = s.group_no JOIN synced_event o ON o.no = s.oldest_no
  LEFT JOIN candidate_list c ON c.candidates_no = e.candidates_no`
const eventColumns =
  'e.id, g.group_key, i.provider, e.type, e.action, e.title, e.actor, e.resource_name, e.reason, i.state_json, e.received_at, i.closes_at, i.assignee, (SELECT m.name FROM synced_member m WHERE m.id = i.assignee) AS assignee_name'
const eventJoins = 'JOIN synced_event e ON e.no = i.no JOIN inbox_group g ON g.group_no = i.group_no'

interface RawWindow {
  all(...values: readonly unknown[]): unknown[]
}

interface RawRow {
  readonly received_at: number
  readonly oldest_at?: number
  readonly closes_at: number | null
  readonly top_json?: string | null
  readonly types?: string
  readonly state_json?: string | null
  readonly resource_id?: string | null
}

/** What anybody would write to give rows out: dates in ISO, JSON parsed. */
function shaped(row: RawRow): unknown {
  const { top_json: top, types, state_json: state, oldest_at: oldest } = row
  return {
    ...row,
    receivedAt: new Date(row.received_at).toISOString(),
    firstSeenAt: oldest === undefined ? undefined : new Date(oldest).toISOString(),
    closesAt: row.closes_at === null || row.closes_at > 8.64e15 ? null : new Date(row.closes_at).toISOString(),
    top: top === undefined || top === null ? null : (JSON.parse(top) as unknown),
    types: types?.split(','),
    state: state === undefined || state === null ? { kind: 'open' } : (JSON.parse(state) as unknown),
  }
}

/** The same windows by prepared statements on the same file: the same columns and look-ups, and what it takes to hand rows out. */
export function rawWindows(dataDir: string): {
  readonly [
    K in
      | 'newestGroups'
      | 'largestGroups'
      | 'closingGroups'
      | 'githubGroups'
      | 'newestEvents'
      | 'githubEvents'
      | 'total'
      | 'counts'
      | 'words'
  ]: RawWindow
} & { close(): void } {
  const db = new Database(replicaPath(dataDir), { readonly: true })
  db.pragma('cache_size = -32000')
  db.pragma('mmap_size = 1073741824')
  const handedOut = (statement: Database.Statement<unknown[]>): RawWindow => ({
    all: (...values) => statement.all(...values).map((row) => shaped(row as RawRow)),
  })
  // What a row says of its resource: the suggestion for it, and whether a mapping has it by now.
  const suggested = db.prepare<unknown[]>(
    'SELECT r.value, s.json FROM json_each(?) r CROSS JOIN synced_suggestion s ON s.resource_id = r.value',
  )
  const mapped = db.prepare<unknown[]>(
    'SELECT r.value FROM json_each(?) r CROSS JOIN mapping_view m ON m.resource_id = r.value WHERE m.current = 1',
  )
  const groups = (index: string, order: string, where = ''): RawWindow => {
    const window = db.prepare<unknown[]>(
      `SELECT ${groupColumns} FROM (SELECT group_no, n, newest_no, oldest_no, closes_at FROM inbox_group_state INDEXED BY ${index}
       WHERE state = 0${where} ORDER BY ${order} LIMIT 50 OFFSET ?) s ${groupJoins}`,
    )
    return {
      all(...values) {
        const rows = window.all(...values) as RawRow[]
        const ids = JSON.stringify([...new Set(rows.flatMap((row) => row.resource_id ?? []))])
        return [...rows.map(shaped), ...suggested.all(ids), ...mapped.all(ids)]
      },
    }
  }
  const events = (index: string, where = '') =>
    handedOut(
      db.prepare<unknown[]>(
        `SELECT ${eventColumns} FROM (SELECT * FROM inbox_item INDEXED BY ${index} WHERE state = 0${where} ORDER BY no DESC LIMIT 50 OFFSET ?) i ${eventJoins} ORDER BY i.no DESC`,
      ),
    )
  const total = db.prepare<unknown[]>('SELECT sum(items), sum(groups) FROM inbox_tally WHERE state = 0')
  const counts = db.prepare<unknown[]>(
    `SELECT sum(items) FILTER (WHERE state = 0), sum(items) FILTER (WHERE state = 1), sum(groups) FILTER (WHERE state = 0), (SELECT count(*) FROM synced_installation),
       (SELECT count(*) FROM mapping_view WHERE current = 1) FROM inbox_tally`,
  )
  const words = handedOut(
    db.prepare<unknown[]>(
      `SELECT ${eventColumns} FROM (SELECT rowid AS no FROM event_words WHERE event_words MATCH ? ORDER BY rowid DESC LIMIT 50) w JOIN inbox_item i ON i.no = w.no ${eventJoins}`,
    ),
  )
  return {
    newestGroups: groups('inbox_group_newest', 'newest_no DESC'),
    largestGroups: groups('inbox_group_largest', 'n DESC, newest_no DESC'),
    closingGroups: groups('inbox_group_closing', 'closes_at, newest_no DESC'),
    githubGroups: groups('inbox_group_provider_newest', 'newest_no DESC', ' AND provider = 1'),
    newestEvents: events('inbox_item_newest'),
    githubEvents: events('inbox_item_provider', ' AND provider = 1'),
    total,
    counts,
    words,
    close: () => db.close(),
  }
}
