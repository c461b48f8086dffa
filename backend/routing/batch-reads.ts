import type { EventId } from '#shared/model/ids.ts'
import { type KeptBody, readWaitingBodies } from '#backend/features/events/read-body.ts'
import type { ReadDb } from '#backend/store/db.ts'
import type { DeliveryRow } from './read-delivery.ts'

type Named = Pick<DeliveryRow, 'provider' | 'delivery_id'>

interface Known extends Named {
  readonly id: EventId
}

const nameOf = ({ provider, delivery_id: id }: Named): string => `${provider} ${id}`

/** What routing asks for each delivery, where the answer may have been read for a whole batch. */
export interface BatchReads {
  /** Undefined where it has to be read when it is its turn. */
  body(arrival: number): KeptBody | undefined
  /** The event that a delivery already is in a workspace: one delivery id, whichever address it came to. */
  eventOf(workspaceId: string, row: Named): EventId | undefined
  noteEvent(workspaceId: string, row: Named, id: EventId): void
  /** Whether items of the group may wait for a number of arrivals; where none does, that number matters to nobody. */
  mayWake(workspaceId: string, groupKey: string): boolean
  noteAsleep(workspaceId: string, groupKey: string): void
}

/** Each when it is its turn: a file answers at once, and what is rolled back alone must not be remembered. */
export function readsInTurn(db: ReadDb): BatchReads {
  return {
    body: () => undefined,
    eventOf: (workspaceId, { provider, delivery_id: id }) =>
      db
        .read<{ id: EventId }>('SELECT id FROM event WHERE workspace_id = ? AND provider = ? AND delivery_id = ?')
        .get(workspaceId, provider, id)?.id,
    noteEvent: () => undefined,
    mayWake: () => true,
    noteAsleep: () => undefined,
  }
}

/**
 * All of a batch at once, for a store to which each way there and back costs as much as several statements. A workspace is
 * read when the first of its deliveries asks, and so when it is ours; what the batch itself writes is noted.
 */
export function readsAtOnce(db: ReadDb, first: number, last: number): BatchReads {
  const bodies = readWaitingBodies(db, first, last)
  const events = new Map<string, Map<string, EventId>>()
  const asleep = new Map<string, Set<string>>()

  function eventsOf(workspaceId: string): Map<string, EventId> {
    let known = events.get(workspaceId)
    if (known === undefined) {
      const rows = db.read<Known>(knownOfWaiting).all(workspaceId, first, last)
      known = new Map(rows.map((row) => [nameOf(row), row.id]))
      events.set(workspaceId, known)
    }
    return known
  }

  function asleepIn(workspaceId: string): Set<string> {
    let keys = asleep.get(workspaceId)
    if (keys === undefined) {
      const rows = db
        .read<{ key: string }>(
          'SELECT DISTINCT group_key AS "key" FROM unmatched_item WHERE workspace_id = ? AND wake_after IS NOT NULL',
        )
        .all(workspaceId)
      keys = new Set(rows.map(({ key }) => key))
      asleep.set(workspaceId, keys)
    }
    return keys
  }

  return {
    body: (arrival) => bodies.get(arrival),
    eventOf: (workspaceId, row) => eventsOf(workspaceId).get(nameOf(row)),
    noteEvent: (workspaceId, row, id) => void eventsOf(workspaceId).set(nameOf(row), id),
    mayWake: (workspaceId, groupKey) => asleepIn(workspaceId).has(groupKey),
    noteAsleep: (workspaceId, groupKey) => void asleepIn(workspaceId).add(groupKey),
  }
}

const knownOfWaiting = `SELECT event.id, event.provider, event.delivery_id FROM delivery
  JOIN event ON event.workspace_id = ? AND event.provider = delivery.provider AND event.delivery_id = delivery.delivery_id
  WHERE delivery.state = 'received' AND delivery.arrival >= ? AND delivery.arrival <= ?`
