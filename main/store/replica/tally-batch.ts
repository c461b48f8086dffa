import type { WriteDb } from '../sqlite/database.ts'
import { hourOfNumber, hourOfTime } from './arrival-number.ts'
import { stateCode } from './codes.ts'

/** The part of an item that tallies count. */
export interface TalliedItem {
  readonly no: number
  readonly groupNo: number
  readonly provider: number
  readonly state: number
  readonly closesAt: number | null
  readonly deciderNo: number | null
  readonly type: string
}

/** `closes_at` of a group with nothing ahead: sorts after every time. */
export const neverCloses = Number.MAX_SAFE_INTEGER

const groupsPerTurn = 100

/** Gathers what changed in one transaction, and brings the tallies up to it in as few statements as there are distinct counters. */
export class TallyBatch {
  readonly #db: WriteDb
  readonly #now: number
  readonly #items = new Map<string, number>()
  readonly #hours = new Map<string, number>()
  readonly #groups = new Map<string, { groupNo: number; state: number; provider: number; n: number }>()
  readonly #types = new Map<string, number>()
  readonly #deciders = new Map<number, number>()

  constructor(db: WriteDb, now: number) {
    this.#db = db
    this.#now = now
  }

  add(item: TalliedItem): void {
    this.#count(item, 1)
  }

  remove(item: TalliedItem): void {
    this.#count(item, -1)
  }

  #count(item: TalliedItem, by: number): void {
    const { state, provider, groupNo } = item
    bump(this.#items, `${state},${provider}`, by)
    bump(this.#hours, `0,${state},${provider},${hourOfNumber(item.no)}`, by)
    if (item.closesAt !== null) bump(this.#hours, `1,${state},${provider},${hourOfTime(item.closesAt)}`, by)
    bump(this.#types, `${groupNo},${state},${item.type}`, by)
    if (item.deciderNo !== null) bump(this.#deciders, item.deciderNo, by)
    const key = `${groupNo},${state}`
    const group = this.#groups.get(key)
    if (group === undefined) this.#groups.set(key, { groupNo, state, provider, n: by })
    else group.n += by
  }

  /** Run it at the end of the transaction, when `inbox_item` is as it shall be. Yields now and then, so that reads get a turn. */
  *flush(): Generator<void, void> {
    const db = this.#db
    const groupsBy = new Map<string, number>()
    let count = 0
    for (const group of this.#groups.values()) {
      count += 1
      if (count % groupsPerTurn === 0) yield
      const was =
        db.value<number>(
          'SELECT n FROM inbox_group_state WHERE group_no = ? AND state = ?',
          group.groupNo,
          group.state,
        ) ?? 0
      const is = was + group.n
      const appeared = Number(is > 0) - Number(was > 0)
      if (appeared !== 0) bump(groupsBy, `${group.state},${group.provider}`, appeared)
      if (is <= 0) db.run('DELETE FROM inbox_group_state WHERE group_no = ? AND state = ?', group.groupNo, group.state)
      else writeGroupState(db, { ...group, n: is }, this.#now)
    }
    for (const key of groupsBy.keys()) if (!this.#items.has(key)) this.#items.set(key, 0)
    for (const [key, by] of this.#items) {
      const [state = 0, provider = 0] = key.split(',').map(Number)
      db.run(
        `INSERT INTO inbox_tally VALUES (?, ?, ?, ?)
         ON CONFLICT (state, provider) DO UPDATE SET items = items + excluded.items, groups = groups + excluded.groups`,
        state,
        provider,
        by,
        groupsBy.get(key) ?? 0,
      )
    }
    for (const [key, by] of this.#hours) {
      if (by === 0) continue
      const [axis = 0, state = 0, provider = 0, hour = 0] = key.split(',').map(Number)
      db.run(
        'INSERT INTO inbox_hour VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n',
        axis,
        state,
        provider,
        hour,
        by,
      )
    }
    for (const [key, by] of this.#types) {
      if (by === 0) continue
      const [groupNo = '', state = '', ...type] = key.split(',')
      db.run(
        'INSERT INTO inbox_group_type VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n',
        Number(groupNo),
        Number(state),
        type.join(','),
        by,
      )
    }
    for (const [deciderNo, by] of this.#deciders) {
      if (by !== 0) db.run('UPDATE decider SET items = items + ? WHERE decider_no = ?', by, deciderNo)
    }
  }
}

function bump<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function writeGroupState(
  db: WriteDb,
  group: { groupNo: number; state: number; provider: number; n: number },
  now: number,
): void {
  const { groupNo, state } = group
  db.run(
    `INSERT INTO inbox_group_state VALUES (?1, ?2, ?3, ?4,
       (SELECT max(no) FROM inbox_item WHERE group_no = ?1 AND state = ?2),
       (SELECT min(no) FROM inbox_item WHERE group_no = ?1 AND state = ?2),
       coalesce((SELECT min(closes_at) FROM inbox_item WHERE group_no = ?1 AND state = ?2 AND closes_at > ?5), ${neverCloses}))
     ON CONFLICT (group_no, state) DO UPDATE SET provider = excluded.provider, n = excluded.n, newest_no = excluded.newest_no,
       oldest_no = excluded.oldest_no, closes_at = excluded.closes_at`,
    groupNo,
    state,
    group.provider,
    group.n,
    now,
  )
}

/** Moves on the groups whose soonest end of redelivery has passed since it was worked out; all of them when the clock went back. */
export function refreshClosing(db: WriteDb, now: number, all: boolean): void {
  db.run(
    `UPDATE inbox_group_state SET closes_at = coalesce(
       (SELECT min(i.closes_at) FROM inbox_item i WHERE i.group_no = inbox_group_state.group_no AND i.state = inbox_group_state.state AND i.closes_at > ?1), ${neverCloses})
     WHERE state IN (${Object.values(stateCode).join(', ')}) AND closes_at <= ?2`,
    now,
    all ? neverCloses : now,
  )
}
