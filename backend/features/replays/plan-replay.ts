import type { EventId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Destination } from '#shared/model/mapping.ts'
import type { ReplayPlan, ReplayTarget } from '#shared/model/replay-plan.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { destinationName } from '../destinations/destination-name.ts'
import { liveDestinations } from '../signals/send-signals.ts'
import { findSinkRow } from '../sinks/sink-repository.ts'

/** One message that a replay would queue. */
export interface Replay {
  readonly eventId: EventId
  readonly destination: Destination
}

/** Where events would be sent again by the signals that stand now, and the messages that this would be. */
export function planReplay(
  db: ReadDb,
  workspaceId: string,
  ids: readonly EventId[],
): { readonly plan: ReplayPlan; readonly replays: readonly Replay[] } {
  const targets = new Map<string, { -readonly [K in keyof ReplayTarget]: ReplayTarget[K] }>()
  const replays: Replay[] = []
  const skipped: ReplayPlan['skipped'] = []
  for (const id of new Set(ids)) {
    const destinations = liveDestinations(db, workspaceId, id)
    const before = replays.length
    for (const destination of destinations) {
      const target = targets.get(destination.id) ?? targetAt(db, workspaceId, destination)
      targets.set(destination.id, target)
      target.events += 1
      if (target.sink === null) continue
      target.last = newest(target.last, lastOf(db, workspaceId, id, destination))
      replays.push({ eventId: id, destination })
    }
    if (replays.length > before) continue
    const code = destinations.length > 0 ? 'no_sink' : isHere(db, workspaceId, id) ? 'not_routed' : 'not_found'
    skipped.push({ id, code })
  }
  const events = new Set(replays.map((each) => each.eventId)).size
  return { plan: { events, sends: replays.length, targets: [...targets.values()], skipped }, replays }
}

function targetAt(db: ReadDb, workspaceId: string, destination: Destination): ReplayTarget {
  const sink = findSinkRow(db, workspaceId, destination.id)
  return {
    destination,
    name: destinationName(db, workspaceId, destination),
    events: 0,
    sink: sink === undefined ? null : { origin: new URL(sink.url).origin, paused: sink.paused === 1 },
    last: null,
  }
}

function lastOf(db: ReadDb, workspaceId: string, eventId: EventId, destination: Destination): ReplayTarget['last'] {
  const row = db
    .read<{ state: string; updated_at: number; status: number | null }>(
      `SELECT state, updated_at, status FROM destination_delivery WHERE workspace_id = ? AND event_id = ? AND destination_id = ?
       ORDER BY created_at DESC, id DESC LIMIT 1`,
    )
    .get(workspaceId, eventId, destination.id)
  return row === undefined ? null : { state: row.state, at: toInstant(row.updated_at), status: row.status }
}

function newest(one: ReplayTarget['last'], other: ReplayTarget['last']): ReplayTarget['last'] {
  if (one === null || other === null) return one ?? other
  return one.at < other.at ? other : one
}

function isHere(db: ReadDb, workspaceId: string, id: EventId): boolean {
  return db.read('SELECT 1 FROM event WHERE workspace_id = ? AND id = ?').get(workspaceId, id) !== undefined
}
