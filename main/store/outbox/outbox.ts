import type { LostSeqs } from '#shared/model/change.ts'
import type { OpId, WorkspaceId } from '#shared/model/ids.ts'
import { toInstant, toMs } from '#shared/model/instant.ts'
import type { Operation } from '#shared/model/operation.ts'
import type { OutboxCounts } from '../store-api.ts'
import type { StoreParsers } from '../store-parsers.ts'
import type { WriteDb } from '../sqlite/database.ts'
import type { PendingSuggestions } from '../queries/event-candidates.ts'
import { pendingOf } from './pending-suggestions.ts'
import type { OpBefore, OpRow, StoredOpState } from './op-row.ts'
import { intentOf, knownIntentTypes, knownTypeVersion } from './op-row.ts'

export interface NewOp {
  readonly workspaceId: WorkspaceId
  readonly op: Operation
  readonly label: string
  readonly touched: number
  readonly before: OpBefore
  readonly subject: string | null
  /** Ids of ops of ours that it builds on and that are not settled. */
  readonly dependsOn: readonly OpId[]
}

/** States in which a decision may still reach the service, or waits for a person. */
const unsettled = `('queued', 'sending', 'conflict', 'rejected', 'parked')`
const waiting = `('queued', 'sending')`
const attention = `('conflict', 'rejected', 'parked')`
const typeList = knownIntentTypes.map((type) => `'${type}'`).join(', ')

const unknownMessage = 'This version does not know this kind of decision.'

/** The ops on disk and their states. Every method that writes is one durable commit. */
export type Outbox = ReturnType<typeof createOutbox>

export function createOutbox(db: WriteDb) {
  function row(id: OpId): OpRow | undefined {
    return db.get<OpRow>('SELECT * FROM op WHERE id = ?', id)
  }

  function touchRevision(workspaceId: WorkspaceId): void {
    db.run('INSERT INTO outbox_workspace VALUES (?, 1) ON CONFLICT DO UPDATE SET revision = revision + 1', workspaceId)
  }

  function revision(workspaceId: WorkspaceId): number {
    return db.value<number>('SELECT revision FROM outbox_workspace WHERE workspace_id = ?', workspaceId) ?? 0
  }

  return {
    row,
    revision,

    /** After a start: what was on its way is queued again, and types that a newer version left are parked until one knows them. */
    recover(): void {
      db.transact(() => {
        db.run(`UPDATE op SET state = 'queued' WHERE state = 'sending'`)
        const known = db.run(
          `UPDATE op SET state = 'queued', code = NULL, message = NULL WHERE state = 'parked' AND type IN (${typeList}) AND type_version = ${knownTypeVersion}`,
        )
        const unknown = db.run(
          `UPDATE op SET state = 'parked', code = 'op.unknown_type', message = '${unknownMessage}'
           WHERE state = 'queued' AND (type NOT IN (${typeList}) OR type_version <> ${knownTypeVersion})`,
        )
        if (known.changes + unknown.changes === 0) return
        for (const id of db.values<WorkspaceId>('SELECT workspace_id FROM outbox_workspace')) touchRevision(id)
      })
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

    /** Answers its place among all decisions. */
    insert({ workspaceId, op, label, touched, before, subject, dependsOn }: NewOp): number {
      const target = op.intent.type === 'op.undo' ? op.intent.target : null
      return db.transact(() => {
        const { lastInsertRowid } = db.run(
          `INSERT INTO op (id, workspace_id, type, type_version, actor, decided_at, intent_json, label, state, touched, before_json, subject, target)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?)`,
          op.id,
          workspaceId,
          op.intent.type,
          op.typeVersion,
          op.actor,
          toMs(op.decidedAt),
          JSON.stringify(op.intent),
          label,
          touched,
          JSON.stringify(before),
          subject,
          target,
        )
        for (const id of dependsOn) {
          db.run('INSERT OR IGNORE INTO op_dependency SELECT ?, no FROM op WHERE id = ?', lastInsertRowid, id)
        }
        if (target !== null) db.run('UPDATE op SET undone_by = ? WHERE id = ?', op.id, target)
        touchRevision(workspaceId)
        return Number(lastInsertRowid)
      })
    },

    /** Marks and returns what may be sent now, oldest first. */
    nextBatch(workspaceId: WorkspaceId, limit: number, parsers: StoreParsers): Operation[] {
      return db.transact(() => {
        const rows = db.all<OpRow>(
          `SELECT * FROM op WHERE workspace_id = ? AND state NOT IN ('synced', 'cancelled') AND state = 'queued' AND NOT EXISTS (
             SELECT 1 FROM op_dependency d JOIN op o ON o.no = d.depends_on WHERE d.op_no = op.no AND o.state IN ${unsettled})
           ORDER BY no LIMIT ?`,
          workspaceId,
          limit,
        )
        const ops: Operation[] = []
        for (const found of rows) {
          const intent = intentOf(found, parsers)
          if (intent === null) {
            db.run(
              `UPDATE op SET state = 'parked', code = 'op.unknown_type', message = '${unknownMessage}' WHERE no = ?`,
              found.no,
            )
            continue
          }
          db.run(`UPDATE op SET state = 'sending', sent = 1 WHERE no = ?`, found.no)
          ops.push({
            id: found.id,
            typeVersion: found.type_version,
            actor: found.actor,
            decidedAt: toInstant(found.decided_at),
            intent,
          })
        }
        return ops
      })
    },

    unsend(workspaceId: WorkspaceId, ids: readonly OpId[]): void {
      db.transact(() => {
        for (const id of ids)
          db.run(
            `UPDATE op SET state = 'queued' WHERE id = ? AND workspace_id = ? AND state = 'sending'`,
            id,
            workspaceId,
          )
      })
    },

    setState(
      workspaceId: WorkspaceId,
      id: OpId,
      next: { state: StoredOpState; seq?: number; code?: string; message?: string; resultJson?: string },
    ): void {
      db.transact(() => {
        db.run(
          'UPDATE op SET state = ?, seq = ?, code = ?, message = ?, result_json = coalesce(?, result_json) WHERE id = ? AND workspace_id = ?',
          next.state,
          next.seq ?? null,
          next.code ?? null,
          next.message ?? null,
          next.resultJson ?? null,
          id,
          workspaceId,
        )
        const undoneBy =
          next.state === 'cancelled' ||
          next.state === 'conflict' ||
          next.state === 'rejected' ||
          next.state === 'parked'
            ? null
            : id
        db.run('UPDATE op SET undone_by = ? WHERE id = (SELECT target FROM op WHERE id = ?)', undoneBy, id)
        touchRevision(workspaceId)
      })
    },

    /** A refused op goes on, perhaps under a new id; ops that build on it follow it there. */
    requeue(workspaceId: WorkspaceId, id: OpId, next: { readonly id: OpId; readonly intentJson: string }): void {
      db.transact(() => {
        db.run(
          `UPDATE op SET id = ?1, intent_json = ?2, state = 'queued', code = NULL, message = NULL, result_json = NULL, sent = CASE WHEN id = ?1 THEN sent ELSE 0 END WHERE id = ?3`,
          next.id,
          next.intentJson,
          id,
        )
        db.run(
          `UPDATE op SET target = ?1, intent_json = json_set(intent_json, '$.target', ?1) WHERE target = ?2`,
          next.id,
          id,
        )
        db.run(
          'UPDATE op SET undone_by = ?1 WHERE undone_by = ?2 OR id = (SELECT target FROM op WHERE id = ?1)',
          next.id,
          id,
        )
        touchRevision(workspaceId)
      })
    },

    /** What the replica has come past is synced. Not an overlay change: `overlaid` goes by seq as well. */
    markSynced(workspaceId: WorkspaceId, replicaSeq: number): boolean {
      return (
        db.run(
          `UPDATE op SET state = 'synced' WHERE workspace_id = ? AND state NOT IN ('synced', 'cancelled') AND state = 'acked' AND seq <= ?`,
          workspaceId,
          replicaSeq,
        ).changes > 0
      )
    },

    /**
     * The service was restored to before these were applied: they are sent again under their own ids, so that one which it
     * does know changes nothing. Answers how many there are.
     */
    requeueLost(workspaceId: WorkspaceId, lost: readonly LostSeqs[]): number {
      return db.transact(() => {
        let count = 0
        for (const { after, through } of lost) {
          count += db.run(
            `UPDATE op SET state = 'queued', seq = NULL WHERE workspace_id = ? AND state IN ('acked', 'synced') AND seq > ? AND seq <= ?`,
            workspaceId,
            after,
            through,
          ).changes
        }
        if (count > 0) touchRevision(workspaceId)
        return count
      })
    },

    /** The first op that this one waits for. */
    blockedBy(no: number): OpId | undefined {
      return db.value<OpId>(
        `SELECT o.id FROM op_dependency d JOIN op o ON o.no = d.depends_on WHERE d.op_no = ? AND o.state IN ${unsettled} ORDER BY o.no LIMIT 1`,
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

    /** Whether something later was decided about the same mapping and stands. */
    supersededOn(row: OpRow): boolean {
      return (
        db.value(
          `SELECT 1 FROM op WHERE workspace_id = ? AND subject = ? AND no > ? AND state NOT IN ('cancelled', 'conflict', 'rejected', 'parked') LIMIT 1`,
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
          : ` AND state NOT IN ('synced', 'cancelled') AND state IN ${scope === 'waiting' ? waiting : attention}`
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
        `SELECT * FROM op WHERE workspace_id = ? AND state IN ('queued', 'sending', 'acked', 'synced') AND type <> 'op.undo' AND undone_by IS NULL ORDER BY no DESC LIMIT ?`,
        workspaceId,
        limit,
      )
    },

    counts(workspaceId: WorkspaceId): OutboxCounts {
      const count = (states: string): number =>
        db.value<number>(
          `SELECT count(*) FROM op WHERE workspace_id = ? AND state NOT IN ('synced', 'cancelled') AND state IN ${states}`,
          workspaceId,
        ) ?? 0
      return { waiting: count(waiting), attention: count(attention) }
    },
  }
}
