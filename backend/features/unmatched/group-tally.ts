import type { EventId } from '#shared/model/ids.ts'
import type { SqlValue, WriteDb } from '#backend/store/db.ts'
import type { ItemStateKind } from '#shared/model/unmatched-item.ts'

export interface GroupArrival {
  readonly workspaceId: string
  readonly groupKey: string
  readonly reason: string
  readonly provider: string
  readonly subject: string
  readonly installationId: string | null
  readonly resourceId: string | null
  readonly eventId: EventId
  readonly receivedAt: number
  readonly state: ItemStateKind
}

/** Counts one more item, making its group where it is the first; one that was ignored at once is no news of its group. */
export function tallyArrival(db: WriteDb, arrival: GroupArrival): void {
  db.write(oneMore).run(...valuesOf(arrival))
}

/** The same, and answers how many the group has had, and how many of it sleep. */
export function countArrival(db: WriteDb, arrival: GroupArrival): { total: number; snoozed: number } {
  const row = db
    .returning<{ total: number; snoozed: number }>(`${oneMore} RETURNING total, snoozed`)
    .get(...valuesOf(arrival))
  return row ?? { total: 1, snoozed: 0 }
}

function valuesOf(arrival: GroupArrival): SqlValue[] {
  return [
    arrival.workspaceId,
    arrival.groupKey,
    arrival.reason,
    arrival.provider,
    arrival.subject,
    arrival.installationId,
    arrival.resourceId,
    arrival.state === 'open' ? 1 : 0,
    arrival.state === 'snoozed' ? 1 : 0,
    arrival.receivedAt,
    arrival.receivedAt,
    arrival.eventId,
  ]
}

const isNews = 'excluded.open + excluded.snoozed > 0'
const oneMore = `INSERT INTO unmatched_group (workspace_id, group_key, reason, provider, subject, installation_id, resource_id, open, snoozed, total,
    first_seen_at, last_seen_at, newest_event_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)
  ON CONFLICT (workspace_id, group_key) DO UPDATE SET
    open = unmatched_group.open + excluded.open, snoozed = unmatched_group.snoozed + excluded.snoozed, total = unmatched_group.total + 1, reason = CASE WHEN ${isNews} THEN excluded.reason ELSE unmatched_group.reason END, subject = excluded.subject,
    first_seen_at = CASE WHEN ${isNews} AND excluded.first_seen_at < unmatched_group.first_seen_at THEN excluded.first_seen_at ELSE unmatched_group.first_seen_at END,
    last_seen_at = CASE WHEN ${isNews} AND excluded.last_seen_at > unmatched_group.last_seen_at THEN excluded.last_seen_at ELSE unmatched_group.last_seen_at END,
    newest_event_id = CASE WHEN ${isNews} THEN excluded.newest_event_id ELSE unmatched_group.newest_event_id END`

/** Sums of what a command moves, so that each group's tally is written once. */
export class TallyMoves {
  private readonly byGroup = new Map<string, { open: number; snoozed: number; total: number }>()

  move(groupKey: string, from: ItemStateKind, to: ItemStateKind): void {
    this.count(groupKey, from, -1)
    this.count(groupKey, to, 1)
  }

  /** The item leaves the group for good: it was routed again and waits for another decision, or none. */
  leave(groupKey: string, from: ItemStateKind): void {
    this.count(groupKey, from, -1)
    this.sumOf(groupKey).total -= 1
  }

  write(db: WriteDb, workspaceId: string): void {
    for (const [groupKey, { open, snoozed, total }] of this.byGroup) {
      if (open === 0 && snoozed === 0 && total === 0) continue
      db.write(
        'UPDATE unmatched_group SET open = open + ?, snoozed = snoozed + ?, total = total + ? WHERE workspace_id = ? AND group_key = ?',
      ).run(open, snoozed, total, workspaceId, groupKey)
    }
  }

  private count(groupKey: string, kind: ItemStateKind, by: number): void {
    const sum = this.sumOf(groupKey)
    if (kind === 'open') sum.open += by
    if (kind === 'snoozed') sum.snoozed += by
  }

  private sumOf(groupKey: string): { open: number; snoozed: number; total: number } {
    let sum = this.byGroup.get(groupKey)
    if (sum === undefined) {
      sum = { open: 0, snoozed: 0, total: 0 }
      this.byGroup.set(groupKey, sum)
    }
    return sum
  }
}
