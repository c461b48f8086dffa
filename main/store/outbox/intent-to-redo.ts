import type { EventId } from '#shared/model/ids.ts'
import { mostFrozenEvents } from '#shared/domain/selection-size.ts'
import type { FrozenSelection, Intent } from '#shared/model/operation.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { OpRow } from './op-row.ts'

const mostNamed = 1_000

/**
 * What doing a decision again would be, asked while its items still owe their state to it: put back into the queue they have
 * other places in it, so that they are named.
 */
export function intentToRedo(db: ReadDb, { id }: Pick<OpRow, 'id'>, intent: Intent): Intent {
  const ids = db.values<EventId>(
    `SELECT e.id FROM decider d JOIN inbox_item i ON i.decider_no = d.decider_no JOIN synced_event e ON e.no = i.no WHERE d.op_id = ? ORDER BY i.no`,
    id,
  )
  if (ids.length === 0) return intent
  const selection: FrozenSelection = { kind: 'items', ids: ids.slice(0, mostNamed) }
  switch (intent.type) {
    case 'event.ignore':
      return ids.length <= mostNamed
        ? { ...intent, selection }
        : inBulk(intent, ids, { kind: 'ignore', reason: intent.reason, note: intent.note })
    case 'event.snooze':
      return ids.length <= mostNamed
        ? { ...intent, selection }
        : inBulk(intent, ids, { kind: 'snooze', until: intent.until })
    case 'event.wake':
      return ids.length <= mostNamed ? { ...intent, selection } : inBulk(intent, ids, { kind: 'wake' })
    case 'event.assign':
      return ids.length <= mostNamed
        ? { ...intent, selection }
        : inBulk(intent, ids, { kind: 'assign', memberId: intent.memberId })
    case 'event.route_once':
      return ids.length <= mostNamed ? { ...intent, selection } : intent
    case 'event.bulk':
      return intent.of.kind === 'frozen' ? inBulk(intent, ids, intent.action) : intent
    // What waits beside those that are named, a mapping takes along.
    case 'mapping.create':
    case 'mapping.resume':
      return { ...intent, selection }
    default:
      return intent
  }
}

function inBulk(
  intent: Intent,
  ids: readonly EventId[],
  action: Extract<Intent, { type: 'event.bulk' }>['action'],
): Intent {
  if (ids.length > mostFrozenEvents) return intent
  const selections = Array.from({ length: Math.ceil(ids.length / mostNamed) }, (_, at): FrozenSelection => ({
    kind: 'items',
    ids: ids.slice(at * mostNamed, (at + 1) * mostNamed),
  }))
  return { type: 'event.bulk', of: { kind: 'frozen', selections }, action }
}
