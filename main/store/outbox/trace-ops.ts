import type { OpStateName, UnsettledStateName } from '#shared/model/op-state-name.ts'
import type { OpId, WorkspaceId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { TracedOp, TracedOps } from '../store-api.ts'
import type { OpRow } from './op-row.ts'
import { firstBehind, unsettled } from './op-queries.ts'

const waitsForAnother = `EXISTS (SELECT 1 FROM op_dependency d JOIN op o ON o.no = d.depends_on WHERE d.op_no = op.no AND o.state IN ${unsettled})`
const shownState = `CASE WHEN state = 'queued' AND ${waitsForAnother} THEN 'blocked' ELSE state END`

type TraceRow = Pick<
  OpRow,
  'id' | 'type' | 'type_version' | 'seq' | 'sent' | 'decided_at' | 'code' | 'label' | 'message' | 'intent_json'
> & {
  readonly shown: OpStateName
  readonly depends_on: string | null
  readonly behind: UnsettledStateName | null
}

/** The ops of a workspace as they stand on disk, newest first. What they say is left out unless it is asked for. */
export function traceOps(
  db: ReadDb,
  workspaceId: WorkspaceId,
  asked: { of: 'unsettled' | 'all' | OpStateName; offset: number; limit: number; words?: boolean },
): TracedOps {
  const byState: Record<OpStateName, number> = {
    queued: 0,
    blocked: 0,
    sending: 0,
    acked: 0,
    conflict: 0,
    rejected: 0,
    parked: 0,
    synced: 0,
    cancelled: 0,
    awaiting_confirmation: 0,
  }
  for (const { state, n } of db.all<{ state: OpStateName; n: number }>(
    `SELECT ${shownState} AS state, count(*) AS n FROM op WHERE workspace_id = ? GROUP BY 1`,
    workspaceId,
  ))
    byState[state] = n
  const among =
    asked.of === 'all'
      ? ''
      : asked.of === 'unsettled'
        ? `AND state NOT IN ('synced', 'cancelled')`
        : `AND ${shownState} = '${asked.of}'`
  const rows = db.all<TraceRow>(
    `SELECT id, type, type_version, seq, sent, decided_at, code, label, message, intent_json, ${shownState} AS shown,
       (SELECT group_concat(o.id) FROM op_dependency d JOIN op o ON o.no = d.depends_on WHERE d.op_no = op.no) AS depends_on,
       (SELECT o.state FROM op_dependency d JOIN op o ON o.no = d.depends_on WHERE d.op_no = op.no AND o.state IN ${unsettled} ORDER BY ${firstBehind}) AS behind
     FROM op WHERE workspace_id = ? ${among} ORDER BY no DESC LIMIT ? OFFSET ?`,
    workspaceId,
    asked.limit,
    asked.offset,
  )
  return { total: totalOf(byState, asked.of), byState, rows: rows.map((row) => traced(row, asked.words === true)) }
}

function totalOf(byState: Readonly<Record<OpStateName, number>>, of: 'unsettled' | 'all' | OpStateName): number {
  if (of !== 'all' && of !== 'unsettled') return byState[of]
  const all = Object.values(byState).reduce((sum, n) => sum + n, 0)
  return of === 'all' ? all : all - byState.synced - byState.cancelled
}

function traced(row: TraceRow, withWords: boolean): TracedOp {
  const { id, type, sent, seq, code, label } = row
  const op = {
    id,
    type,
    typeVersion: row.type_version,
    state: row.shown,
    seq,
    sent,
    // Ids are made of letters, digits and dashes.
    dependsOn: row.depends_on === null ? [] : (row.depends_on.split(',') as OpId[]),
    behind: row.shown === 'blocked' ? row.behind : null,
    decidedAt: toInstant(row.decided_at),
    code,
  }
  if (!withWords) return op
  const { note, reason } = wordsOf(row.intent_json)
  return { ...op, words: { label, message: row.message ?? '', note, reason } }
}

function wordsOf(intentJson: string): { readonly note: string; readonly reason: string } {
  const intent: unknown = JSON.parse(intentJson)
  const text = (name: string): string => {
    const value: unknown = intent instanceof Object ? Reflect.get(intent, name) : undefined
    return typeof value === 'string' ? value : ''
  }
  return { note: text('note'), reason: text('reason') }
}
