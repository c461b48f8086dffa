import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { matchOf } from './filter-terms.ts'
import type { Asked } from './inbox-events.ts'
import { itemsOf } from './inbox-events.ts'

/** Counted anew so often while rows change below it; then as it was counted the last time. */
const mostTimes = 3

/** What a filter with conditions finds, item by item: for whoever can't hold them against events. */
export async function inboxIds(
  db: ReadDb,
  input: { readonly filter: InboxFilter; readonly groupKey: string | null; readonly limit: number },
  asked: () => Asked,
): Promise<{ total: number; ids: EventId[] }> {
  const { filter, groupKey, limit } = input
  for (let times = 1; ; times += 1) {
    const { now, version, matcher } = asked()
    const count = matcher.find(db, { filter, match: matchOf(db, filter), version, now })
    await count.whole()
    if (!count.done && times < mostTimes) continue
    const nos = itemsOf(db, count.items, groupKey)
    const ids = db.values<EventId>(
      'SELECT e.id FROM json_each(?) c JOIN synced_event e ON e.no = c.value ORDER BY e.no DESC',
      JSON.stringify(nos.slice(0, limit)),
    )
    return { total: nos.length, ids }
  }
}
