import { mostBulkEvents } from '#shared/model/bulk.ts'
import { updateBulk } from './bulk-repository.ts'
import type { Step } from './bulk-step.ts'
import type { Counted } from './walk-selection.ts'

/** Counts events by reason and group. */
export function tallyEvents({ db, row }: Step, found: readonly Counted[]): void {
  const tallies = new Map<string, { groupKey: string; reason: string; events: number }>()
  for (const { reason, groupKey } of found) {
    const key = `${reason} ${groupKey}`
    const tally = tallies.get(key) ?? { groupKey, reason, events: 0 }
    tally.events += 1
    tallies.set(key, tally)
  }
  for (const { groupKey, reason, events } of tallies.values()) {
    db.write(
      `INSERT INTO bulk_tally (workspace_id, bulk_id, group_key, reason, events) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (workspace_id, bulk_id, group_key, reason) DO UPDATE SET events = bulk_tally.events + excluded.events`,
    ).run(row.workspace_id, row.id, groupKey, reason, events)
  }
}

/** Ends the counting of more than one decision takes. */
export function failTooLarge({ db, row, at }: Step): void {
  const message = `More than ${mostBulkEvents} events match. Narrow it down, and decide about one part after the other.`
  updateBulk(db, row, { state: { kind: 'failed', code: 'bulk.too_large', message }, finished_at: at })
}
