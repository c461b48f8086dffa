import { maxFileEvents } from '#shared/domain/event-file-limits.ts'
import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { freezeSelection } from './freeze-selection.ts'
import type { Asked } from './inbox-events.ts'
import { eventsNow } from './inbox-events.ts'

export type SaveInput =
  | { readonly kind: 'groups'; readonly groupKeys: readonly string[]; readonly filter: InboxFilter }
  | { readonly kind: 'events'; readonly ids: readonly EventId[] }

export interface EventsToSave {
  /** How many there are at this moment. */
  readonly asked: number
  /** The newest of them, newest first. */
  readonly ids: EventId[]
}

/** Fixes what a file would hold. One synchronous read: nothing arrives between the count and the ids. */
export function eventsToSave(db: ReadDb, input: SaveInput, asked: Asked): EventsToSave {
  if (input.kind === 'events') {
    const ids = newestFirst(db, input.ids)
    return { asked: ids.length, ids: ids.slice(0, maxFileEvents) }
  }
  const groupKeys = [...new Set(input.groupKeys)]
  if (input.filter.terms !== undefined) {
    // What conditions leave of a group is always named item by item.
    const { count, selections } = freezeSelection(db, { ...input, groupKeys }, asked.now)
    const ids = selections.flatMap((each) => (each.kind === 'items' ? each.ids : []))
    return { asked: count, ids: newestFirst(db, ids).slice(0, maxFileEvents) }
  }
  const found = groupKeys.flatMap((groupKey) =>
    eventsNow(db, { filter: input.filter, groupKey, offset: 0, limit: maxFileEvents }, asked).rows.map(({ id }) => id),
  )
  return {
    asked: freezeSelection(db, { ...input, groupKeys }, asked.now).count,
    ids: newestFirst(db, found).slice(0, maxFileEvents),
  }
}

function newestFirst(db: ReadDb, ids: readonly EventId[]): EventId[] {
  return db.values<EventId>(
    `SELECT e.id FROM (SELECT DISTINCT value AS id FROM json_each(?)) w JOIN synced_event e ON e.id = w.id JOIN inbox_item i ON i.no = e.no
     ORDER BY e.no DESC`,
    JSON.stringify(ids),
  )
}
