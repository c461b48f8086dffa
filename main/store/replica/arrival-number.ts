import type { ReadDb } from '../sqlite/database.ts'

/** Eight numbers per millisecond from 2020 on: small steps between neighbours, and room for all times until 2055. */
const epochMs = Date.UTC(2020, 0, 1)
const perMs = 8
export const numbersPerHour = perMs * 3_600_000

export function hourOfNumber(no: number): number {
  return Math.floor(no / numbersPerHour)
}

export function hourOfTime(timeMs: number): number {
  return Math.floor(timeMs / 3_600_000)
}

/** No event that arrived at that time or later has a smaller number. */
export function firstNumberAt(timeMs: number): number {
  return Math.max(1, timeMs - epochMs) * perMs
}

export interface ArrivalNumbers {
  /** A free number for an event that arrived at `receivedMs`: later events get greater ones, bursts keep the order of the calls. */
  next(receivedMs: number): number
}

export function createArrivalNumbers(db: ReadDb): ArrivalNumbers {
  let lastMs = -1
  let last = 0
  const isFree = (no: number): boolean => db.value('SELECT 1 FROM synced_event WHERE no = ?', no) === undefined

  /** The first free number from `wanted` on; doubles its stride, so that a flood in one millisecond costs no more than its logarithm. */
  function freeFrom(wanted: number): number {
    for (let start = wanted, span = perMs; ; start += span, span *= 2) {
      const taken = db.values<number>(
        'SELECT no FROM synced_event WHERE no >= ? AND no < ? ORDER BY no',
        start,
        start + perMs,
      )
      let candidate = start
      for (const no of taken) {
        if (no !== candidate) break
        candidate += 1
      }
      if (candidate < start + perMs) return candidate
    }
  }

  return {
    next(receivedMs) {
      const wanted = firstNumberAt(receivedMs)
      const following = receivedMs >= lastMs && wanted <= last ? last + 1 : wanted
      const no = isFree(following) ? following : freeFrom(following)
      if (receivedMs >= lastMs) {
        lastMs = receivedMs
        last = no
      }
      return no
    },
  }
}
