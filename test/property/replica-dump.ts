import Database from 'better-sqlite3'
import { join } from 'node:path'
import { workspaceId } from '#test/fakes/feed-ids.ts'
import type { StoreDesk } from '#test/fakes/store-desk.ts'

const views = {
  items: `SELECT e.id, g.group_key, i.provider, i.state, i.state_json, i.closes_at, i.opened_seq, d.op_id AS decider, l.op_id AS local
    FROM inbox_item i JOIN synced_event e ON e.no = i.no JOIN inbox_group g ON g.group_no = i.group_no
    LEFT JOIN decider d ON d.decider_no = i.decider_no LEFT JOIN decider l ON l.decider_no = i.local_no ORDER BY e.id`,
  mappings: 'SELECT id, state, current, carried, json, unsynced FROM mapping_view ORDER BY id',
} as const

const tallies = {
  groups: 'SELECT group_no, state, provider, n, newest_no, oldest_no FROM inbox_group_state ORDER BY group_no, state',
  types: 'SELECT group_no, state, type, n FROM inbox_group_type WHERE n <> 0 ORDER BY group_no, state, type',
  totals:
    'SELECT state, provider, items, groups FROM inbox_tally WHERE items <> 0 OR groups <> 0 ORDER BY state, provider',
  hours: 'SELECT axis, state, provider, hour, n FROM inbox_hour WHERE n <> 0 ORDER BY axis, state, provider, hour',
  deciders: 'SELECT decider_no, items AS n FROM decider WHERE items <> 0 ORDER BY decider_no',
} as const

/** The same from the items alone. */
const counted: Record<keyof typeof tallies, string> = {
  groups:
    'SELECT group_no, state, max(provider) AS provider, count(*) AS n, max(no) AS newest_no, min(no) AS oldest_no FROM inbox_item GROUP BY group_no, state ORDER BY group_no, state',
  types:
    'SELECT i.group_no, i.state, e.type, count(*) AS n FROM inbox_item i JOIN synced_event e ON e.no = i.no GROUP BY i.group_no, i.state, e.type ORDER BY 1, 2, 3',
  totals:
    'SELECT state, provider, count(*) AS items, count(DISTINCT group_no) AS groups FROM inbox_item GROUP BY state, provider ORDER BY state, provider',
  hours: `SELECT 0 AS axis, state, provider, no / 28800000 AS hour, count(*) AS n FROM inbox_item GROUP BY state, provider, hour
    UNION ALL SELECT 1, state, provider, closes_at / 3600000 AS hour, count(*) FROM inbox_item WHERE closes_at IS NOT NULL GROUP BY state, provider, hour ORDER BY 1, 2, 3, 4`,
  deciders:
    'SELECT decider_no, count(*) AS n FROM inbox_item WHERE decider_no IS NOT NULL GROUP BY decider_no ORDER BY decider_no',
}

const fileOf = (desk: StoreDesk): string => join(desk.dataDir, 'replicas', `${workspaceId}.sqlite3`)

export function reading<T>(file: string, work: (all: (sql: string) => unknown[]) => T): T {
  const db = new Database(file, { readonly: true })
  try {
    return work((sql) => db.prepare(sql).all())
  } finally {
    db.close()
  }
}

/** What the view shows, in words that don't depend on the file. */
export function dumpView(desk: StoreDesk): Record<keyof typeof views, unknown[]> {
  return dumpViewOf(fileOf(desk))
}

export function dumpViewOf(file: string): Record<keyof typeof views, unknown[]> {
  return reading(file, (all) => ({ items: all(views.items), mappings: all(views.mappings) }))
}

/** Maintained tallies and the same counted anew: they must be equal. */
export function dumpTallies(desk: StoreDesk): { readonly kept: unknown; readonly counted: unknown } {
  return dumpTalliesOf(fileOf(desk))
}

export function dumpTalliesOf(file: string): { readonly kept: unknown; readonly counted: unknown } {
  const names = Object.keys(tallies) as (keyof typeof tallies)[]
  return reading(file, (all) => ({
    kept: Object.fromEntries(names.map((name) => [name, all(tallies[name])])),
    counted: Object.fromEntries(names.map((name) => [name, all(counted[name])])),
  }))
}

/** Makes the next opening lay the whole overlay anew. */
export function forgetOverlay(desk: StoreDesk): void {
  const db = new Database(fileOf(desk))
  db.exec('UPDATE replica SET outbox_revision = -1')
  db.close()
}
