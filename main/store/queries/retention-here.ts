import type { RetentionHere } from '#shared/ipc/retention-calls.ts'
import { toInstant } from '#shared/model/instant.ts'
import { firstNumberAt } from '../replica/arrival-number.ts'
import { stateCode } from '../replica/codes.ts'
import type { ReadDb } from '../sqlite/database.ts'

interface Days {
  readonly eventDays: number
  readonly bodyDays: number
}

const dayMs = 86_400_000

/** What such days would leave of what is known here: events by when they came or were decided, payloads by when they came. */
export function retentionHere(db: ReadDb, days: Days, now: number): RetentionHere {
  const count = (sql: string, ...values: number[]): number => db.value<number>(sql, ...values) ?? 0
  const inStateBefore = (state: number, no: number): number =>
    count('SELECT count(*) FROM inbox_item WHERE state = ? AND no < ?', state, no)
  const waitingBefore = (no: number): number => inStateBefore(stateCode.open, no) + inStateBefore(stateCode.snoozed, no)

  /** Those that nobody waits for, of whichever decision. */
  function settledBefore(no: number): number {
    return count('SELECT count(*) FROM synced_event WHERE no < ?', no) - waitingBefore(no)
  }

  /** Somebody decided about them so lately that they are kept from then on. */
  function decidedSince(at: number, no: number): number {
    return count(
      `SELECT count(*) FROM decider d JOIN inbox_item i INDEXED BY inbox_item_decider ON i.decider_no = d.decider_no
       WHERE d.at >= ? AND i.no < ? AND i.state NOT IN (${stateCode.open}, ${stateCode.snoozed})`,
      at,
      no,
    )
  }

  function goneAt(moment: number) {
    const eventCutoff = moment - days.eventDays * dayMs
    const eventNo = firstNumberAt(eventCutoff)
    const events = settledBefore(eventNo) - decidedSince(eventCutoff, eventNo)
    const older = settledBefore(firstNumberAt(moment - days.bodyDays * dayMs))
    // An event takes its payload with it.
    return { events, bodies: Math.max(0, older - events) }
  }

  const oldest = db.value<number>('SELECT received_at FROM synced_event ORDER BY no LIMIT 1')
  const today = goneAt(now)
  const soon = goneAt(now + 7 * dayMs)
  return {
    events: count('SELECT count(*) FROM synced_event'),
    waiting: waitingBefore(Number.MAX_SAFE_INTEGER),
    oldestAt: oldest === undefined ? null : toInstant(oldest),
    now: today,
    inWeek: { events: soon.events - today.events, bodies: Math.max(0, soon.bodies - today.bodies) },
  }
}
