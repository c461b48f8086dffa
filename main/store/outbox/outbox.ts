import type { Discarded, Ran } from '#shared/ipc/ops-calls.ts'
import type { OpId, WorkspaceId } from '#shared/model/ids.ts'
import { toInstant, toMs } from '#shared/model/instant.ts'
import type { ReplayPlan } from '#shared/model/replay-plan.ts'
import type { Intent, Operation } from '#shared/model/operation.ts'
import type { StoreParsers } from '../store-parsers.ts'
import type { WriteDb } from '../sqlite/database.ts'
import type { OpBefore, OpRow, StoredOpState } from './op-row.ts'
import { createLostOps } from './lost-ops.ts'
import { createMappingOps } from './mapping-ops.ts'
import { nextTurn } from './next-turn.ts'
import { createOpQueries, effectful, unsettled } from './op-queries.ts'
import { traceOps } from './trace-ops.ts'
import { intentOf, knownIntentTypes, knownTypeVersion } from './op-row.ts'
import { createUndoneOps } from './undone-ops.ts'

/** What sends something out: the plan that its decider has seen, and whether they want it sent now or asked about again. */
export interface Effect {
  readonly plan: ReplayPlan | null
  readonly isConfirmed: boolean
}

export interface NewOp {
  readonly workspaceId: WorkspaceId
  readonly op: Operation
  readonly label: string
  readonly touched: number
  readonly before: OpBefore
  readonly subject: string | null
  /** Ids of ops of ours that it builds on and that are not settled. */
  readonly dependsOn: readonly OpId[]
  /** Another one that this takes back or does again; without it, what was taken back before can't be done again any more. */
  readonly effect?: Effect | undefined
  /** The refused one that was edited into this: it is given up with the same commit. */
  readonly replaces?: OpRow | undefined
  readonly redo?:
    | { readonly kind: 'keeps'; readonly no: number; readonly intent: Intent }
    | { readonly kind: 'done'; readonly no: number; readonly renamed: readonly (readonly [string, string])[] }
}

const typeList = knownIntentTypes.map((type) => `'${type}'`).join(', ')

/** What can't have been sent, and would send something out, is asked about before it is. */
const heldBack = `type IN ${effectful} AND sent = 0`

const unknownMessage = 'This version does not know this kind of decision.'

/** The ops on disk and their states. Every method that writes is one durable commit. */
export type Outbox = ReturnType<typeof createOutbox>

export function createOutbox(db: WriteDb) {
  function touchRevision(workspaceId: WorkspaceId): void {
    db.run('INSERT INTO outbox_workspace VALUES (?, 1) ON CONFLICT DO UPDATE SET revision = revision + 1', workspaceId)
  }

  const undone = createUndoneOps(db)

  /** What was decided with the same key press goes on naming the first by its id. */
  function follow(workspaceId: WorkspaceId, from: OpId, to: OpId): void {
    if (from === to) return
    db.run(
      `UPDATE op SET before_json = json_set(before_json, '$.together.first', ?1)
       WHERE workspace_id = ?2 AND no > (SELECT no FROM op WHERE id = ?1) AND before_json ->> '$.together.first' = ?3`,
      to,
      workspaceId,
      from,
    )
  }

  function dependOn(no: number, dependsOn: readonly OpId[]): void {
    for (const id of dependsOn) db.run('INSERT OR IGNORE INTO op_dependency SELECT ?, no FROM op WHERE id = ?', no, id)
  }

  /** What was refused is given up, and what builds on it waits for what it was edited into. */
  function standInFor(refusedNo: number, { no, id }: { readonly no: number; readonly id: OpId }): void {
    db.run(
      `UPDATE op SET state = 'cancelled', before_json = json_set(coalesce(before_json, '{"items":[],"mapping":null}'), '$.replacedBy', ?) WHERE no = ?`,
      id,
      refusedNo,
    )
    db.run('UPDATE OR IGNORE op_dependency SET depends_on = ? WHERE depends_on = ?', no, refusedNo)
  }

  function setState(
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
        next.state === 'cancelled' || next.state === 'conflict' || next.state === 'rejected' || next.state === 'parked'
          ? null
          : id
      db.run('UPDATE op SET undone_by = ? WHERE id = (SELECT target FROM op WHERE id = ?)', undoneBy, id)
      if (next.state === 'cancelled') db.run('DELETE FROM undone WHERE op_no = (SELECT no FROM op WHERE id = ?)', id)
      touchRevision(workspaceId)
    })
  }

  return {
    ...createOpQueries(db),
    ...createMappingOps(db),
    ...undone,
    ...createLostOps(db, touchRevision),

    trace: (workspaceId: WorkspaceId, asked: Parameters<typeof traceOps>[2]) => traceOps(db, workspaceId, asked),

    /** What `work` writes is one commit. */
    atOnce: (work: () => void): void => db.transact(work),

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
        db.run(`UPDATE op SET state = 'awaiting_confirmation' WHERE state = 'queued' AND ${heldBack}`)
        if (known.changes + unknown.changes === 0) return
        for (const id of db.values<WorkspaceId>('SELECT workspace_id FROM outbox_workspace')) touchRevision(id)
      })
    },

    /** Answers its place among all decisions. */
    insert({ workspaceId, op, label, touched, before, subject, dependsOn, redo, effect, replaces }: NewOp): number {
      const target = op.intent.type === 'op.undo' ? op.intent.target : null
      return db.transact(() => {
        const { lastInsertRowid } = db.run(
          `INSERT INTO op (id, workspace_id, type, type_version, actor, decided_at, intent_json, label, state, touched, before_json, subject, target, plan_json)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          op.id,
          workspaceId,
          op.intent.type,
          op.typeVersion,
          op.actor,
          toMs(op.decidedAt),
          JSON.stringify(op.intent),
          label,
          effect?.isConfirmed === false ? 'awaiting_confirmation' : 'queued',
          touched,
          JSON.stringify(before),
          subject,
          target,
          effect === undefined || effect.plan === null ? null : JSON.stringify(effect.plan),
        )
        dependOn(Number(lastInsertRowid), dependsOn)
        if (redo === undefined) undone.endRedo(workspaceId)
        else if (redo.kind === 'keeps') undone.keepUndone(workspaceId, redo.no, redo.intent)
        else {
          undone.forgetUndone(redo.no)
          db.run(`UPDATE op SET before_json = json_set(before_json, '$.againBy', ?) WHERE no = ?`, op.id, redo.no)
          for (const [from, to] of redo.renamed) undone.renameInUndone(workspaceId, from, to)
        }
        if (target !== null) db.run('UPDATE op SET undone_by = ? WHERE id = ?', op.id, target)
        const no = Number(lastInsertRowid)
        if (replaces !== undefined) standInFor(replaces.no, { no, id: op.id })
        touchRevision(workspaceId)
        return no
      })
    },

    /**
     * Marks and returns what may be sent now, oldest first. One batch is on its way at a time: what is still marked is one whose
     * answer could not be written down, as on a full disk, and goes again.
     */
    nextBatch(workspaceId: WorkspaceId, limit: number, parsers: StoreParsers): Operation[] {
      return db.transact(() => {
        db.run(
          `UPDATE op SET state = 'queued' WHERE workspace_id = ? AND state NOT IN ('synced', 'cancelled') AND state = 'sending'`,
          workspaceId,
        )
        const rows = db.all<OpRow>(
          `SELECT * FROM op WHERE workspace_id = ? AND state NOT IN ('synced', 'cancelled') AND state = 'queued' AND NOT EXISTS (
             SELECT 1 FROM op_dependency d JOIN op o ON o.no = d.depends_on WHERE d.op_no = op.no AND o.state IN ${unsettled})
           AND no < ? ORDER BY no LIMIT ?`,
          workspaceId,
          nextTurn(db, workspaceId),
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
          db.run(`UPDATE op SET state = 'sending', sent = sent + 1 WHERE no = ?`, found.no)
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

    /** What got no answer is queued again; where it is certain that nothing reached the service, it counts as not sent this time, and what would send something out is asked about again. */
    unsend(workspaceId: WorkspaceId, ids: readonly OpId[], isUnreached = false): void {
      db.transact(() => {
        for (const id of ids)
          db.run(
            `UPDATE op SET state = 'queued', sent = sent - ? WHERE id = ? AND workspace_id = ? AND state = 'sending'`,
            isUnreached ? 1 : 0,
            id,
            workspaceId,
          )
        if (!isUnreached) return
        db.run(
          `UPDATE op SET state = 'awaiting_confirmation' WHERE workspace_id = ? AND state NOT IN ('synced', 'cancelled') AND state = 'queued' AND ${heldBack}`,
          workspaceId,
        )
      })
    },

    setState,

    /** False where it is another's decision, or was known already. */
    keepRan(workspaceId: WorkspaceId, id: OpId, ran: Ran): boolean {
      const json = JSON.stringify(ran)
      const { changes } = db.run(
        `UPDATE op SET before_json = json_set(coalesce(before_json, '{"items":[],"mapping":null}'), '$.ran', json(?1))
         WHERE id = ?2 AND workspace_id = ?3 AND coalesce(before_json -> '$.ran', '') <> json(?1)`,
        json,
        id,
        workspaceId,
      )
      return changes > 0
    },
    /** The first is given up, with what was to undo it; `discarded` says how, where it was not taken back. */
    giveUp(workspaceId: WorkspaceId, ids: readonly OpId[], discarded?: Discarded): void {
      db.transact(() => {
        for (const id of ids) setState(workspaceId, id, { state: 'cancelled' })
        if (discarded === undefined) return
        db.run(
          `UPDATE op SET before_json = json_set(coalesce(before_json, '{"items":[],"mapping":null}'), '$.discarded', json(?)) WHERE id = ? AND workspace_id = ?`,
          JSON.stringify(discarded),
          ids[0] ?? '',
          workspaceId,
        )
      })
    },

    /** What an undo that was never sent would have taken back stands as before. */
    cancelUndo(workspaceId: WorkspaceId, undo: OpRow, no: number): void {
      db.transact(() => {
        db.run(`UPDATE op SET state = 'cancelled' WHERE id = ?`, undo.id)
        db.run('UPDATE op SET undone_by = NULL WHERE no = ?', no)
        undone.forgetUndone(no)
        touchRevision(workspaceId)
      })
    },

    /** Takes back what was never sent. */
    cancelUndone(workspaceId: WorkspaceId, { id, no }: OpRow, intent: Intent): void {
      db.transact(() => {
        db.run(`UPDATE op SET state = 'cancelled' WHERE id = ?`, id)
        undone.keepUndone(workspaceId, no, intent)
        touchRevision(workspaceId)
      })
    },

    /** What was taken back before it was ever sent waits again, on what it builds on now. */
    queueAgain(no: number, { workspaceId, touched, before, dependsOn }: NewOp): void {
      db.transact(() => {
        db.run(
          `UPDATE op SET state = 'queued', code = NULL, message = NULL, touched = ?, before_json = ? WHERE no = ?`,
          touched,
          JSON.stringify(before),
          no,
        )
        db.run('DELETE FROM op_dependency WHERE op_no = ?', no)
        dependOn(no, dependsOn)
        undone.forgetUndone(no)
        touchRevision(workspaceId)
      })
    },

    /** A refused op goes on, perhaps under a new id; ops that build on it follow it there. */
    requeue(
      workspaceId: WorkspaceId,
      id: OpId,
      next: { readonly id: OpId; readonly intentJson: string; readonly state: 'queued' | 'awaiting_confirmation' },
    ): void {
      db.transact(() => {
        db.run(
          `UPDATE op SET id = ?1, intent_json = ?2, state = ?4, code = NULL, message = NULL, result_json = NULL, sent = CASE WHEN id = ?1 THEN sent ELSE 0 END WHERE id = ?3`,
          next.id,
          next.intentJson,
          id,
          next.state,
        )
        db.run(
          `UPDATE op SET target = ?1, intent_json = json_set(intent_json, '$.target', ?1) WHERE target = ?2`,
          next.id,
          id,
        )
        follow(workspaceId, id, next.id)
        db.run(
          `UPDATE op SET before_json = json_set(before_json, '$.againBy', ?1) WHERE id = (SELECT before_json ->> '$.again' FROM op WHERE id = ?1)`,
          next.id,
        )
        db.run(
          `UPDATE op SET before_json = json_set(before_json, '$.replacedBy', ?1) WHERE id = (SELECT before_json ->> '$.replaces' FROM op WHERE id = ?1)`,
          next.id,
        )
        db.run(
          'UPDATE op SET undone_by = ?1 WHERE undone_by = ?2 OR id = (SELECT target FROM op WHERE id = ?1)',
          next.id,
          id,
        )
        touchRevision(workspaceId)
      })
    },

    /** What waited for its confirmation is sent, as it was seen now. */
    confirm(
      workspaceId: WorkspaceId,
      id: OpId,
      { plan, intent }: { readonly plan: ReplayPlan | null; readonly intent: Intent },
    ): void {
      db.transact(() => {
        db.run(
          `UPDATE op SET state = 'queued', plan_json = ?, intent_json = ? WHERE id = ? AND workspace_id = ? AND state = 'awaiting_confirmation'`,
          plan === null ? null : JSON.stringify(plan),
          JSON.stringify(intent),
          id,
          workspaceId,
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
  }
}
