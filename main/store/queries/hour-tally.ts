import type { ReadDb } from '../sqlite/database.ts'
import { hourOfTime, numbersPerHour } from '../replica/arrival-number.ts'

interface Facet {
  readonly state: number
  readonly provider: number | null
}

/** How many items of the facet close after `fromMs` and at `toMs` at the latest: whole hours from the tally, the two ends from the index. */
export function countClosing(db: ReadDb, { state, provider }: Facet, fromMs: number, toMs: number): number {
  const onlyProvider = provider === null ? '' : ' AND provider = ?'
  const values = provider === null ? [] : [provider]
  const byIndex = (after: number, until: number): number =>
    until <= after
      ? 0
      : (db.value<number>(
          `SELECT count(*) FROM inbox_item INDEXED BY inbox_item_closing WHERE state = ? AND closes_at > ? AND closes_at <= ?${onlyProvider}`,
          state,
          after,
          until,
          ...values,
        ) ?? 0)
  const firstWhole = hourOfTime(fromMs) + 1
  const pastLastWhole = hourOfTime(toMs)
  if (pastLastWhole <= firstWhole) return byIndex(fromMs, toMs)
  const whole =
    db.value<number>(
      provider === null
        ? 'SELECT coalesce(sum(n), 0) FROM inbox_hour WHERE axis = 1 AND state = ? AND provider IN (1, 2, 3, 4, 5) AND hour >= ? AND hour < ?'
        : 'SELECT coalesce(sum(n), 0) FROM inbox_hour WHERE axis = 1 AND state = ? AND hour >= ? AND hour < ? AND provider = ?',
      state,
      firstWhole,
      pastLastWhole,
      ...values,
    ) ?? 0
  return byIndex(fromMs, firstWhole * 3_600_000 - 1) + whole + byIndex(pastLastWhole * 3_600_000 - 1, toMs)
}

/** Where a window begins: items below `below` (newest first) after `skip` more. Adds hours up instead of walking over what lies before. */
export function seekNewest(
  db: ReadDb,
  { state, provider }: Facet,
  offset: number,
): { readonly below: number; readonly skip: number } {
  if (offset < walkable) return { below: Number.MAX_SAFE_INTEGER, skip: offset }
  const hours =
    provider === null
      ? db.iterate<{ hour: number; n: number }>(
          'SELECT hour, sum(n) AS n FROM inbox_hour WHERE axis = 0 AND state = ? GROUP BY hour ORDER BY hour DESC',
          state,
        )
      : db.iterate<{ hour: number; n: number }>(
          'SELECT hour, n FROM inbox_hour WHERE axis = 0 AND state = ? AND provider = ? ORDER BY hour DESC',
          state,
          provider,
        )
  let before = 0
  for (const { hour, n } of hours) {
    if (before + n > offset) return { below: (hour + 1) * numbersPerHour, skip: offset - before }
    before += n
  }
  return { below: 0, skip: 0 }
}

/** So many index entries are passed faster than hours are added up. */
const walkable = 2000
