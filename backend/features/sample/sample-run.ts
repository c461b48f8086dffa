import type { SampleStatus } from '#shared/api/catalog-routes.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'

/**
 *   loading ──all sent and routed──▶ ready
 *     │ ▲
 *   fails └── asked for again, or the service starts
 *     ▼
 *   failed {message}
 */
export type SampleState = 'loading' | 'ready' | 'failed'

export interface SampleRun {
  readonly workspaceId: string
  readonly state: SampleState
  /** Deliveries that the service has acknowledged. */
  readonly sent: number
  readonly total: number
  readonly message: string | null
  /** The moment that the sample's four days lead up to. */
  readonly anchorAt: number
}

interface SampleRow {
  readonly workspace_id: string
  readonly state: SampleState
  readonly sent: number
  readonly total: number
  readonly message: string | null
  readonly anchor_at: number
}

/** The one sample of this data folder, where there is one. */
export function findSampleRun(db: ReadDb): SampleRun | undefined {
  const row = db
    .read<SampleRow>('SELECT workspace_id, state, sent, total, message, anchor_at FROM sample_run LIMIT 1')
    .get()
  if (row === undefined) return undefined
  return {
    workspaceId: row.workspace_id,
    state: row.state,
    sent: row.sent,
    total: row.total,
    message: row.message,
    anchorAt: row.anchor_at,
  }
}

export function insertSampleRun(db: WriteDb, run: Pick<SampleRun, 'workspaceId' | 'total' | 'anchorAt'>): void {
  db.write(
    "INSERT INTO sample_run (workspace_id, state, sent, total, message, anchor_at) VALUES (?, 'loading', 0, ?, NULL, ?)",
  ).run(run.workspaceId, run.total, run.anchorAt)
}

export function moveSampleRun(
  db: WriteDb,
  workspaceId: string,
  to: Pick<SampleRun, 'state' | 'sent' | 'message'>,
): void {
  db.write('UPDATE sample_run SET state = ?, sent = ?, message = ? WHERE workspace_id = ?').run(
    to.state,
    to.sent,
    to.message,
    workspaceId,
  )
}

/** The wire form. */
export function toSampleStatus(run: SampleRun | undefined): SampleStatus {
  if (run === undefined) return { kind: 'absent' }
  const { workspaceId, sent, total } = run
  switch (run.state) {
    case 'loading':
      return { kind: 'loading', workspaceId, sent, total }
    case 'ready':
      return { kind: 'ready', workspaceId, total }
    case 'failed':
      return { kind: 'failed', workspaceId, sent, total, message: run.message ?? 'The sample could not be made.' }
    default:
      return unreachable(run.state)
  }
}
