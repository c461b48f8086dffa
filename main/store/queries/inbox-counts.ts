import type { InboxCounts } from '#shared/ipc/inbox-calls.ts'
import { stateCode } from '../replica/codes.ts'
import { readReplicaRow } from '../replica/replica.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { closingSpan } from './closing-span.ts'
import type { PendingSuggestions } from './event-candidates.ts'
import { countClosing } from './hour-tally.ts'
import { countOpenSuggestions } from './list-suggestions.ts'

const soonMs = 12 * 3_600_000

/** What the side bar shows: sums of a handful of tally rows. */
export function inboxCounts(db: ReadDb, now: number, pending: PendingSuggestions): InboxCounts {
  const { after, until } = closingSpan(now, soonMs)
  const tally = db.get<{ open: number; snoozed: number; groups: number }>(
    `SELECT coalesce(sum(items) FILTER (WHERE state = ${stateCode.open}), 0) AS open, coalesce(sum(items) FILTER (WHERE state = ${stateCode.snoozed}), 0) AS snoozed,
     coalesce(sum(groups) FILTER (WHERE state = ${stateCode.open}), 0) AS groups FROM inbox_tally`,
  )
  return {
    isLoaded: readReplicaRow(db).complete === 1,
    open: tally?.open ?? 0,
    snoozed: tally?.snoozed ?? 0,
    groups: tally?.groups ?? 0,
    closingWithin12h: countClosing(db, { state: stateCode.open, provider: null }, after, until),
    installations: db.value<number>('SELECT count(*) FROM synced_installation') ?? 0,
    mappings:
      db.value<number>('SELECT count(*) FROM mapping_view INDEXED BY mapping_view_newest WHERE current = 1') ?? 0,
    suggestions: countOpenSuggestions(db, pending),
  }
}
