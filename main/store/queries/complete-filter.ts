import { providerIds } from '#shared/domain/provider-names.ts'
import { stateNames } from '#shared/domain/state-names.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { CompletedName, InboxState } from '#shared/ipc/inbox-calls.ts'
import { providerCode, stateCode } from '../replica/codes.ts'
import { wordPatterns } from '../replica/search-words.ts'
import type { ReadDb } from '../sqlite/database.ts'

type Completed = IpcOutput<'inbox.complete'>['values']

const most = 8
/** Logins have no index of their own: those of the newest events are offered. */
const lookedAt = 2_000

/** Values that a filter may take, the likeliest first; with how many events each would show where a tally has that. */
export function completeFilter(
  db: ReadDb,
  { name, text, state }: { readonly name: CompletedName; readonly text: string; readonly state: InboxState },
): { values: Completed } {
  return { values: offers[name](db, text.toLowerCase(), stateCode[state]).slice(0, most) }
}

const tallied = 'SELECT coalesce(sum(items), 0) FROM inbox_tally WHERE'

const offers: Readonly<Record<CompletedName, (db: ReadDb, text: string, state: number) => Completed>> = {
  state: (db, text) =>
    stateNames
      .filter((each) => each.startsWith(text))
      .map((value) => ({ value, count: db.value<number>(`${tallied} state = ?`, stateCode[value]) ?? 0 })),
  provider: (db, text, state) =>
    providerIds
      .filter((each) => each.startsWith(text))
      .map((value) => ({
        value,
        count: db.value<number>(`${tallied} state = ? AND provider = ?`, state, providerCode[value]) ?? 0,
      }))
      .filter(({ value, count }) => count > 0 || value === 'github' || value === text),
  type: (db, text, state) =>
    db.all<{ value: string; count: number }>(
      `SELECT lower(type) AS value, sum(n) AS count FROM inbox_group_type WHERE state = ? AND n > 0 AND lower(type) LIKE ? ESCAPE '\\'
       GROUP BY lower(type) ORDER BY 2 DESC, 1 LIMIT ${most}`,
      state,
      `${escaped(text)}%`,
    ),
  repo: (db, text, state) => [...owners(db, text), ...repositories(db, text, state)],
  actor: (db, text, state) =>
    db
      .values<string>(
        `SELECT lower(e.actor) FROM (SELECT no FROM inbox_item INDEXED BY inbox_item_newest WHERE state = ? ORDER BY no DESC LIMIT ${lookedAt}) i
         JOIN synced_event e ON e.no = i.no WHERE lower(e.actor) LIKE ? ESCAPE '\\' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ${most}`,
        state,
        `${escaped(text)}%`,
      )
      .map((value) => ({ value, count: null })),
  assigned: (db, text) => [
    ...['nobody', 'anyone'].filter((each) => each.startsWith(text)).map((value) => ({ value, count: null })),
    ...members(db, text).map((value) => ({ value, count: null })),
  ],
}

function escaped(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`)
}

function members(db: ReadDb, text: string): string[] {
  const patterns = wordPatterns(text)
  return db.values<string>(
    `SELECT name FROM synced_member INDEXED BY synced_member_by_name WHERE active = 1${patterns.map(() => ' AND words LIKE ?').join('')}
     ORDER BY name COLLATE NOCASE, id LIMIT ${most}`,
    ...patterns,
  )
}

/** `acme/*`, while the owner is typed. */
function owners(db: ReadDb, text: string): Completed {
  if (text.includes('/')) return []
  return db
    .values<string>(
      `SELECT account_login FROM synced_installation INDEXED BY synced_installation_by_login WHERE account_login LIKE ? ESCAPE '\\'
       GROUP BY account_login COLLATE NOCASE ORDER BY account_login COLLATE NOCASE LIMIT 3`,
      `${escaped(text)}%`,
    )
    .map((login) => ({ value: `${login}/*`, count: null }))
}

/** By the beginning of the name or of a word in it; what waits most first. */
function repositories(db: ReadDb, text: string, state: number): Completed {
  const patterns = wordPatterns(text)
  return db.all<{ value: string; count: number }>(
    `SELECT r.full_name AS value, (SELECT coalesce(sum(s.n), 0) FROM inbox_group g JOIN inbox_group_state s ON s.group_no = g.group_no AND s.state = ?1
         WHERE g.resource_id = r.id) AS count
     FROM synced_resource r WHERE r.removed_at IS NULL${patterns.map((_each, at) => ` AND r.words LIKE ?${at + 2}`).join('')}
     ORDER BY 2 DESC, 1 LIMIT ${most}`,
    state,
    ...patterns,
  )
}
