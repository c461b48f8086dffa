import { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { makesMappings } from '#shared/domain/bulk-kinds.ts'
import type { Bulk, BulkState, LeftOut } from '#shared/model/bulk.ts'
import type { BulkId, OpId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Job } from '#shared/model/job.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb, SqlValue, WriteDb } from '#backend/store/db.ts'
import { readOwnJson } from '../events/event-row.ts'
import { requireJob } from '../jobs/job-repository.ts'
import { actionOf, bulkColumns, type BulkRow, stateAt } from './bulk-row.ts'

/** The row, or throws `bulk.not_found`. */
export function requireBulk(db: ReadDb, workspaceId: string, id: BulkId): BulkRow {
  const row = db.read<BulkRow>(`SELECT ${bulkColumns} FROM bulk WHERE workspace_id = ? AND id = ?`).get(workspaceId, id)
  if (row !== undefined) return row
  throw new SwitchboardError('bulk.not_found', 'There is no such plan, or it is no longer kept.', { details: { id } })
}

/** The run that a decision began. */
export function findBulkOfOp(db: ReadDb, workspaceId: string, opId: OpId): BulkRow | undefined {
  return db.read<BulkRow>(`SELECT ${bulkColumns} FROM bulk WHERE workspace_id = ? AND op_id = ?`).get(workspaceId, opId)
}

/** Those that somebody has to go on with, of all workspaces. */
export function listAtWork(db: ReadDb): BulkRow[] {
  return db
    .read<BulkRow>(
      `SELECT ${bulkColumns} FROM bulk WHERE state_kind IN ('counting', 'running', 'undoing') ORDER BY workspace_id, id LIMIT 100`,
    )
    .all()
}

type Changes = Partial<Omit<BulkRow, 'workspace_id' | 'id' | 'state_kind' | 'state_json'>>

/** Call it in a transaction. */
export function updateBulk(
  db: WriteDb,
  { workspace_id: workspaceId, id }: Pick<BulkRow, 'workspace_id' | 'id'>,
  changes: Changes & { readonly state?: BulkState },
): void {
  const { state, ...columns } = changes
  const values: Record<string, SqlValue> = { ...columns }
  if (state !== undefined) Object.assign(values, { state_kind: state.kind, state_json: JSON.stringify(state) })
  const sets = Object.keys(values).map((name) => `${name} = ?`)
  db.write(`UPDATE bulk SET ${sets.join(', ')} WHERE workspace_id = ? AND id = ?`).run(
    ...Object.values(values),
    workspaceId,
    id,
  )
}

const idCursor = z.tuple([z.string()])
/** Ids sort by the time they were made; none is above this. */
const afterEveryId = 'bulk_~'

export function listBulks(
  db: ReadDb,
  workspaceId: string,
  query: { readonly limit: number; readonly cursor?: string | undefined; readonly now: number },
): { items: Bulk[]; next_cursor: string | null } {
  const [before] = decodeCursor(query.cursor, idCursor) ?? [afterEveryId]
  const rows = db
    .read<BulkRow>(`SELECT ${bulkColumns} FROM bulk WHERE workspace_id = ? AND id < ? ORDER BY id DESC LIMIT ?`)
    .all(workspaceId, before, query.limit + 1)
  return toPage(rows, { limit: query.limit, key: (row) => [row.id], item: (row) => toBulk(db, row, query.now) })
}

const shownGroups = 20

/** The wire form. */
export function toBulk(db: ReadDb, row: BulkRow, now: number): Bulk {
  const { workspace_id: workspaceId, id, total, acted, done } = row
  const state = stateAt(row, now)
  const action = actionOf(row)
  // What earlier versions have counted says less.
  const counted = row.tally_json === null ? {} : readOwnJson<Partial<Tally>>(row.tally_json)
  const tally: Tally = { ...noTally, events: makesMappings(action) ? 0 : total, ...counted }
  const job = jobOf(db, row)
  const left = state.kind === 'undoing' ? total - row.undo_done : total - done
  const rate = job?.rate ?? null
  return {
    id,
    state,
    action,
    count: total,
    ...tally,
    ...(state.kind === 'planned' ? estimateOf(db, row, tally.events) : { estimateMs: null, estimateBy: null }),
    resolved: makesMappings(action) ? resolvedBy(db, row) : null,
    acted,
    skipped: done - acted,
    notReached: total - done,
    rate,
    etaMs: rate === null || rate === 0 ? null : Math.round((left * 1000) / rate),
    undo:
      row.undo_op_id === null
        ? null
        : {
            opId: row.undo_op_id,
            restored: row.restored,
            kept: row.kept,
            notReached: acted - row.restored - row.kept,
          },
    opId: row.op_id,
    jobId: row.undo_job_id ?? row.job_id,
    createdBy: row.created_by,
    createdAt: toInstant(row.created_at),
    expiresAt: toInstant(row.expires_at),
    startedAt: row.started_at === null ? null : toInstant(row.started_at),
    finishedAt: row.finished_at === null ? null : toInstant(row.finished_at),
  }

  function jobOf(from: ReadDb, { undo_job_id: undoJob, job_id: runJob }: BulkRow): Job | undefined {
    if (state.kind === 'undoing' && undoJob !== null) return requireJob(from, workspaceId, undoJob)
    return state.kind === 'running' && runJob !== null ? requireJob(from, workspaceId, runJob) : undefined
  }
}

type Tally = Pick<Bulk, 'reasons' | 'groups' | 'groupCount' | 'events' | 'leftOut'>

const noTally: Tally = { reasons: [], groups: [], groupCount: 0, events: 0, leftOut: [] }

/** What is told apart by reason and group. It is summed once, when everything is counted: there may be as many groups as events. */
export function sumTally(db: ReadDb, row: BulkRow): Partial<Tally> {
  const { workspace_id: workspaceId, id } = row
  const reasons = db
    .read<Tally['reasons'][number]>(
      `SELECT reason, sum(events) AS count FROM bulk_tally WHERE workspace_id = ? AND bulk_id = ?
       GROUP BY reason ORDER BY sum(events) DESC, reason`,
    )
    .all(workspaceId, id)
  const groups = db
    .read<Tally['groups'][number]>(
      `SELECT tally.group_key AS "groupKey", tally.reason, tally.events AS count, coalesce(g.subject, '') AS subject
       FROM bulk_tally AS tally LEFT JOIN unmatched_group AS g ON g.workspace_id = tally.workspace_id AND g.group_key = tally.group_key
       WHERE tally.workspace_id = ? AND tally.bulk_id = ? ORDER BY tally.events DESC, tally.group_key LIMIT ${shownGroups}`,
    )
    .all(workspaceId, id)
  const counted = db
    .read<{ n: number }>('SELECT count(DISTINCT group_key) AS n FROM bulk_tally WHERE workspace_id = ? AND bulk_id = ?')
    .get(workspaceId, id)
  const sums = { reasons, groups, groupCount: counted?.n ?? 0 }
  return makesMappings(actionOf(row)) ? { ...sums, ...sumMappings(db, row) } : sums
}

function sumMappings(
  db: ReadDb,
  { workspace_id: workspaceId, id }: Pick<BulkRow, 'workspace_id' | 'id'>,
): Pick<Tally, 'events' | 'leftOut'> {
  const planned = db
    .read<{ events: number | null }>(
      'SELECT sum(events) AS events FROM bulk_mapping WHERE workspace_id = ? AND bulk_id = ? AND left_out IS NULL',
    )
    .get(workspaceId, id)
  const leftOut = db
    .read<{ code: LeftOut; count: number }>(
      `SELECT left_out AS code, count(*) AS count FROM bulk_mapping WHERE workspace_id = ? AND bulk_id = ? AND left_out IS NOT NULL
       GROUP BY left_out ORDER BY count(*) DESC, left_out`,
    )
    .all(workspaceId, id)
  const others = db
    .read<{ events: number | null }>(
      `SELECT sum(events) AS events FROM bulk_tally WHERE workspace_id = ? AND bulk_id = ? AND group_key NOT LIKE 'resource/%'`,
    )
    .get(workspaceId, id)
  const notMappable = others?.events ?? 0
  return {
    events: planned?.events ?? 0,
    leftOut: notMappable === 0 ? leftOut : [...leftOut, { code: 'not_mappable', count: notMappable }],
  }
}

function resolvedBy(db: ReadDb, { workspace_id: workspaceId, id }: BulkRow): number {
  const sum = db
    .read<{ n: number | null }>('SELECT sum(resolved) AS n FROM bulk_mapping WHERE workspace_id = ? AND bulk_id = ?')
    .get(workspaceId, id)
  return sum?.n ?? 0
}

/** Fewer than this say more about the pauses than about the pace. */
const telling = 50
/** Events a second where no earlier one says more: any machine that this runs on does better. */
const assumedPace = 500
/** Making a mapping takes about as long as moving so many events. */
const eventsPerMapping = 10

/** By the pace of the newest of its kind that went through, or by an assumed one. */
function estimateOf(db: ReadDb, row: BulkRow, events: number): Pick<Bulk, 'estimateMs' | 'estimateBy'> {
  const { workspace_id: workspaceId, total } = row
  const { kind } = actionOf(row)
  const last = db
    .read<{ done: number; ms: number }>(
      `SELECT done, finished_at - started_at AS ms FROM bulk
       WHERE workspace_id = ? AND state_kind IN ('done', 'cancelled', 'undone') AND done >= ${telling} AND finished_at > started_at
         AND action_json LIKE ? ORDER BY id DESC LIMIT 1`,
    )
    .get(workspaceId, `{"kind":"${kind}"%`)
  if (last !== undefined) return { estimateMs: Math.ceil((total * last.ms) / last.done), estimateBy: 'earlier' }
  const work = makesMappings({ kind }) ? total * eventsPerMapping + events : total
  return { estimateMs: Math.ceil((work * 1000) / assumedPace), estimateBy: 'assumed' }
}
