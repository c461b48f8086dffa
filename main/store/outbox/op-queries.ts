import { effectfulTypes } from '#shared/domain/intent-classes.ts'
import type { OpId, WorkspaceId } from '#shared/model/ids.ts'
import { unsettledStateNames, type UnsettledStateName } from '#shared/model/op-state-name.ts'
import type { DecidedHere } from '#shared/ipc/dead-letter-calls.ts'
import type { Elsewhere, UnsentCounts } from '#shared/ipc/app-calls.ts'
import type { OutboxCounts } from '../store-api.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { PendingSuggestions } from '../queries/event-candidates.ts'
import { pendingOf } from './pending-suggestions.ts'
import type { OpRow } from './op-row.ts'

/** States in which a decision may still reach the service, or waits for a person. */
export const unsettled = `(${unsettledStateNames.map((name) => `'${name}'`).join(', ')})`
/** Types of decisions that send something out or end something. */
export const effectful = `(${effectfulTypes.map((type) => `'${type}'`).join(', ')})`
const waiting = `('queued', 'sending')`
const attention = `('conflict', 'rejected', 'parked')`
const unconfirmed = `('awaiting_confirmation')`
const needsYou = `('conflict', 'rejected', 'parked', 'awaiting_confirmation')`
/** First those that only a person settles: what isn't sent by itself is why nothing behind it is. */
export const firstBehind = `(o.state IN ${needsYou}) DESC, o.no LIMIT 1`
/** Whether a queued one waits for the confirmation of another. */
const isHeld = `EXISTS (SELECT 1 FROM op_dependency d JOIN op o ON o.no = d.depends_on WHERE d.op_no = op.no AND o.state IN ${unconfirmed})`

export interface Behind {
  readonly id: OpId
  readonly label: string
  readonly state: UnsettledStateName
}

/** What is asked of the ops on disk. */
export function createOpQueries(db: ReadDb) {
  return {
    row(id: OpId): OpRow | undefined {
      return db.get<OpRow>('SELECT * FROM op WHERE id = ?', id)
    },

    revision(workspaceId: WorkspaceId): number {
      return db.value<number>('SELECT revision FROM outbox_workspace WHERE workspace_id = ?', workspaceId) ?? 0
    },

    /** Ops that the pulled rows don't hold yet, in order. */
    overlaid(workspaceId: WorkspaceId, replicaSeq: number): OpRow[] {
      return db.all<OpRow>(
        `SELECT * FROM op WHERE workspace_id = ?1 AND state NOT IN ('synced', 'cancelled') AND state IN ('queued', 'sending', 'acked')
         AND (state <> 'acked' OR seq > ?2) ORDER BY no`,
        workspaceId,
        replicaSeq,
      )
    },

    /** Declines that the pulled rows don't hold yet, and what was taken back of those that they hold. */
    pendingSuggestions(workspaceId: WorkspaceId): PendingSuggestions {
      const rows = db.all<OpRow>(
        `SELECT * FROM op WHERE workspace_id = ? AND state NOT IN ('synced', 'cancelled') AND state IN ('queued', 'sending', 'acked')
         AND type IN ('suggestion.decline', 'op.undo') ORDER BY no`,
        workspaceId,
      )
      return pendingOf(rows)
    },

    /** The op that this one waits for. */
    blockedBy(no: number): Behind | undefined {
      return db.get<Behind>(
        `SELECT o.id, o.label, o.state FROM op_dependency d JOIN op o ON o.no = d.depends_on WHERE d.op_no = ? AND o.state IN ${unsettled} ORDER BY ${firstBehind}`,
        no,
      )
    },

    isUnsettled(id: OpId): boolean {
      return db.value(`SELECT 1 FROM op WHERE id = ? AND state IN ${unsettled}`, id) !== undefined
    },

    /** Ops that build on this one, however far, in order. */
    dependents(no: number): OpRow[] {
      return db.all<OpRow>(
        `WITH RECURSIVE later (no) AS (SELECT op_no FROM op_dependency WHERE depends_on = ? UNION SELECT d.op_no FROM op_dependency d JOIN later ON d.depends_on = later.no)
         SELECT op.* FROM op JOIN later ON op.no = later.no ORDER BY op.no`,
        no,
      )
    },

    /** Unsettled ops on the same mapping, oldest first. */
    unsettledOn(workspaceId: WorkspaceId, subject: string): OpId[] {
      return db.values<OpId>(
        `SELECT id FROM op WHERE workspace_id = ? AND subject = ? AND state IN ${unsettled} ORDER BY no`,
        workspaceId,
        subject,
      )
    },

    /** What decisions that wait for their confirmation are about. */
    awaitedSubjects(workspaceId: WorkspaceId): ReadonlySet<string> {
      return new Set(
        db.values<string>(
          `SELECT DISTINCT subject FROM op WHERE workspace_id = ? AND state NOT IN ('synced', 'cancelled') AND state = 'awaiting_confirmation' AND subject IS NOT NULL`,
          workspaceId,
        ),
      )
    },

    /** What decisions are about that wait for the confirmation of another. */
    heldSubjects(workspaceId: WorkspaceId): ReadonlySet<string> {
      return new Set(
        db.values<string>(
          `SELECT DISTINCT subject FROM op WHERE workspace_id = ? AND state NOT IN ('synced', 'cancelled') AND state = 'queued' AND subject IS NOT NULL AND ${isHeld}`,
          workspaceId,
        ),
      )
    },

    /** What was decided about dead letters and is not answered: the newest of each, unless that takes it back. */
    decidedLetters(workspaceId: WorkspaceId): ReadonlyMap<string, DecidedHere> {
      const rows = db.all<Pick<OpRow, 'type' | 'state' | 'subject'>>(
        `SELECT type, state, subject FROM op WHERE workspace_id = ? AND state NOT IN ('synced', 'cancelled')
         AND state IN ('queued', 'sending', 'awaiting_confirmation') AND subject GLOB 'dlv_*' ORDER BY no`,
        workspaceId,
      )
      const decided = new Map<string, DecidedHere>()
      for (const { type, state, subject } of rows) {
        const letter = subject ?? ''
        if (type === 'deadletter.retry' || type === 'deadletter.discard') {
          const verb = type === 'deadletter.retry' ? 'retry' : 'discard'
          decided.set(letter, { verb, isAwaited: state === 'awaiting_confirmation' })
        } else decided.delete(letter)
      }
      return decided
    },

    /** Whether something later was decided about the same rule or record, taken back since or not: each is a version of it. */
    supersededOn(row: OpRow): boolean {
      return (
        db.value(
          `SELECT 1 FROM op WHERE workspace_id = ? AND subject = ? AND no > ? AND state NOT IN ('cancelled', 'conflict', 'rejected', 'parked', 'awaiting_confirmation') LIMIT 1`,
          row.workspace_id,
          row.subject,
          row.no,
        ) !== undefined
      )
    },

    list(
      workspaceId: WorkspaceId,
      scope: 'all' | 'waiting' | 'attention',
      offset: number,
      limit: number,
    ): { total: number; rows: OpRow[] } {
      const among =
        scope === 'all'
          ? ''
          : ` AND state NOT IN ('synced', 'cancelled') AND state IN ${scope === 'waiting' ? waiting : needsYou}`
      return {
        total: db.value<number>(`SELECT count(*) FROM op WHERE workspace_id = ?${among}`, workspaceId) ?? 0,
        rows: db.all<OpRow>(
          `SELECT * FROM op WHERE workspace_id = ?${among} ORDER BY no DESC LIMIT ? OFFSET ?`,
          workspaceId,
          limit,
          offset,
        ),
      }
    },

    /** Newest first, those that undo could be about. */
    undoCandidates(workspaceId: WorkspaceId, limit: number): OpRow[] {
      return db.all<OpRow>(
        `SELECT * FROM op WHERE workspace_id = ? AND state IN ('queued', 'sending', 'acked', 'synced', 'awaiting_confirmation') AND type <> 'op.undo' AND undone_by IS NULL ORDER BY no DESC LIMIT ?`,
        workspaceId,
        limit,
      )
    },

    /** What is to be sent of all workspaces, and how many those are. */
    unsent(): UnsentCounts {
      const counted = db.get<UnsentCounts>(
        `SELECT count(*) AS decisions, count(DISTINCT workspace_id) AS workspaces FROM op
         WHERE state NOT IN ('synced', 'cancelled') AND state IN ${waiting}`,
      )
      return counted ?? { decisions: 0, workspaces: 0 }
    },

    counts: (workspaceId: WorkspaceId): OutboxCounts => countsOf(db, workspaceId),

    /** Of each workspace in which something waits, the one that was decided on first before the others. */
    countsOfAll(): Elsewhere[] {
      const ids = db.values<WorkspaceId>(
        `SELECT workspace_id FROM op WHERE state NOT IN ('synced', 'cancelled') AND state <> 'acked' GROUP BY workspace_id ORDER BY min(no)`,
      )
      return ids.map((workspaceId) => ({ workspaceId, ...countsOf(db, workspaceId) }))
    },
  }
}

function countsOf(db: ReadDb, workspaceId: WorkspaceId): OutboxCounts {
  const count = (states: string, also = ''): number =>
    db.value<number>(
      `SELECT count(*) FROM op WHERE workspace_id = ? AND state NOT IN ('synced', 'cancelled') AND state IN ${states}${also}`,
      workspaceId,
    ) ?? 0
  const awaited = count(unconfirmed)
  return {
    waiting: count(waiting),
    behind: awaited === 0 ? 0 : count(`('queued')`, ` AND ${isHeld}`),
    attention: count(attention),
    unconfirmed: awaited,
  }
}
