import Database from 'better-sqlite3'
import { join } from 'node:path'
import type { EventId } from '#shared/model/ids.ts'
import { replicaPath } from './loaded-replica.ts'
import { benchWorkspace } from './synthetic-feed.ts'

/** A decision by hand: prepared statements, the same rows, the same tables, the same two commits of which one waits for the disk. */
export function rawDecisions(dataDir: string): { decide(opId: string, ids: readonly EventId[]): void; close(): void } {
  const outbox = new Database(join(dataDir, 'outbox.sqlite3'))
  outbox.pragma('synchronous = FULL')
  const replica = new Database(replicaPath(dataDir))
  replica.pragma('synchronous = NORMAL')
  for (const db of [outbox, replica]) {
    db.pragma('cache_size = -32000')
    db.pragma('mmap_size = 1073741824')
  }
  const insertOp = outbox.prepare(
    `INSERT INTO op (id, workspace_id, type, type_version, actor, decided_at, intent_json, label, state, touched, before_json)
     VALUES (?, ?, 'event.ignore', 1, 'ada', ?, ?, 'Ignored', 'queued', ?, NULL)`,
  )
  const bumpRevision = outbox.prepare(
    'INSERT INTO outbox_workspace VALUES (?, 1) ON CONFLICT DO UPDATE SET revision = revision + 1',
  )
  const insertDecider = replica.prepare('INSERT INTO decider (op_id, actor, at, items) VALUES (?, ?, ?, ?)')
  const findItem = replica.prepare<
    [string],
    { no: number; group_no: number; provider: number; closes_at: number; type: string }
  >(
    'SELECT i.no, i.group_no, i.provider, i.closes_at, e.type FROM synced_event e JOIN inbox_item i ON i.no = e.no WHERE e.id = ?',
  )
  const moveItem = replica.prepare(
    'UPDATE inbox_item SET state = 3, state_json = ?, decider_no = ?, local_no = ? WHERE no = ?',
  )
  const moveTotal = replica.prepare(
    'INSERT INTO inbox_tally VALUES (?, ?, ?, 0) ON CONFLICT DO UPDATE SET items = items + excluded.items',
  )
  const moveHour = replica.prepare(
    'INSERT INTO inbox_hour VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n',
  )
  const moveType = replica.prepare(
    'INSERT INTO inbox_group_type VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n',
  )
  const moveGroup = replica.prepare(
    `INSERT INTO inbox_group_state SELECT group_no, state, provider, count(*), max(no), min(no), coalesce(min(closes_at) FILTER (WHERE closes_at > @now), 9007199254740991)
     FROM inbox_item WHERE group_no = @group AND state = @state AND no = @no GROUP BY group_no
     ON CONFLICT DO UPDATE SET n = n + @by, newest_no = coalesce((SELECT max(no) FROM inbox_item WHERE group_no = @group AND state = @state), newest_no),
       oldest_no = coalesce((SELECT min(no) FROM inbox_item WHERE group_no = @group AND state = @state), oldest_no)`,
  )
  const leaveGroup = replica.prepare(
    `UPDATE inbox_group_state SET n = n - 1, newest_no = coalesce((SELECT max(no) FROM inbox_item WHERE group_no = @group AND state = 0), newest_no),
       oldest_no = coalesce((SELECT min(no) FROM inbox_item WHERE group_no = @group AND state = 0), oldest_no),
       closes_at = coalesce((SELECT min(closes_at) FROM inbox_item WHERE group_no = @group AND state = 0 AND closes_at > @now), 9007199254740991)
     WHERE group_no = @group AND state = 0`,
  )
  const stamp = replica.prepare('UPDATE replica SET outbox_revision = outbox_revision + 1')
  const json = JSON.stringify({ kind: 'ignored', reason: 'noise', note: '' })

  return {
    decide(opId, ids) {
      const now = Date.now()
      outbox
        .transaction(() => {
          insertOp.run(
            opId,
            benchWorkspace,
            now,
            JSON.stringify({ type: 'event.ignore', reason: 'noise', note: '', selection: { kind: 'items', ids } }),
            ids.length,
          )
          bumpRevision.run(benchWorkspace)
        })
        .immediate()
      replica
        .transaction(() => {
          const decider = insertDecider.run(opId, 'ada', now, ids.length).lastInsertRowid
          for (const id of ids) {
            const item = findItem.get(id)
            if (item === undefined) continue
            moveItem.run(json, decider, decider, item.no)
            for (const [state, by] of [
              [0, -1],
              [3, 1],
            ] as const) {
              moveTotal.run(state, item.provider, by)
              moveHour.run(0, state, item.provider, Math.floor(item.no / 28_800_000), by)
              moveHour.run(1, state, item.provider, Math.floor(item.closes_at / 3_600_000), by)
              moveType.run(item.group_no, state, item.type, by)
            }
            leaveGroup.run({ group: item.group_no, now })
            moveGroup.run({ group: item.group_no, state: 3, no: item.no, now, by: 1 })
          }
          stamp.run()
        })
        .immediate()
    },
    close() {
      outbox.close()
      replica.close()
    },
  }
}
