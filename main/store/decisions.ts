import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import { must } from '#shared/lib/must.ts'
import type { OpId } from '#shared/model/ids.ts'
import { toInstant, toMs } from '#shared/model/instant.ts'
import type { Intent, Operation, Verdict } from '#shared/model/operation.ts'
import { inTurns } from './in-turns.ts'
import type { OpRow } from './outbox/op-row.ts'
import { beforeOf, intentOf, overlayOpOf, toOverlayOp } from './outbox/op-row.ts'
import { opViewOf } from './outbox/op-view.ts'
import type { NewOp, Outbox } from './outbox/outbox.ts'
import { prepareDecision } from './outbox/prepare-decision.ts'
import { isAboutRules, prepareRuleDecision } from './outbox/prepare-rule-decision.ts'
import { decidedItems, isUndoable } from './outbox/undoable.ts'
import { shownRules } from './queries/shown-rules.ts'
import type { OverlayOp } from './replica/effective-item.ts'
import { readReplicaRow } from './replica/replica.ts'
import { shownMapping } from './replica/mapping-view.ts'
import type { StoreParsers } from './store-parsers.ts'
import type { WorkspaceSession } from './workspace-session.ts'

export interface DecisionContext {
  readonly outbox: Outbox
  readonly session: WorkspaceSession
  readonly parsers: StoreParsers
  readonly clock: Clock
  readonly newId: NewId
}

function viewOf({ outbox, session, parsers }: DecisionContext, id: OpId): OpView {
  // The connection that has just written knows its pages; the reader would have to fetch them again.
  return opViewOf(must(outbox.row(id), 'the op was written before'), { outbox, db: session.writer, parsers })
}

function rowOf({ outbox, session }: DecisionContext, id: OpId): OpRow {
  const row = outbox.row(id)
  if (row === undefined || row.workspace_id !== session.workspaceId) {
    throw new SwitchboardError('op.not_found', 'That decision is not in this outbox.', { details: { opId: id } })
  }
  return row
}

/** Commits a decision to the outbox, then shows it. */
export function decide(context: DecisionContext, op: Operation, label: string): Promise<OpView> {
  const { outbox, session } = context
  return session.exclusive(async () => {
    const earlier = outbox.row(op.id)
    if (earlier !== undefined) {
      // Asked again after an interruption: the first answer was lost, the decision was not.
      if (earlier.intent_json === JSON.stringify(op.intent)) return viewOf(context, op.id)
      throw new SwitchboardError('idempotency.mismatch', 'Another decision was taken under this id.', {
        details: { opId: op.id },
      })
    }
    const decision = { workspaceId: session.workspaceId, op, label }
    if (isAboutRules(op.intent)) {
      const sources = { db: session.writer, outbox, parsers: context.parsers }
      return take(context, prepareRuleDecision(sources, decision, op.intent))
    }
    return take(context, await inTurns(prepareDecision(session.writer, outbox, decision)))
  })
}

async function take(context: DecisionContext, decision: NewOp): Promise<OpView> {
  const { outbox, session } = context
  const { op, touched, subject, before } = decision
  const no = outbox.insert(decision)
  await showQuietly(session, () =>
    session.view.lay(
      toOverlayOp({
        no,
        id: op.id,
        actor: op.actor,
        at: toMs(op.decidedAt),
        touched,
        subject,
        intent: op.intent,
        before,
        skipped: [],
      }),
    ),
  )
  if (decision.dependsOn.length > 0) return viewOf(context, op.id)
  const { id, intent, decidedAt } = op
  return {
    id,
    intent,
    label: decision.label,
    decidedAt,
    state: { kind: 'queued' },
    result: null,
    undoable: intent.type !== 'op.undo' && intent.type !== 'event.replay',
    undoneBy: null,
  }
}

/** A decision on disk is taken, even where the view can't show it yet: the next write lays the overlay anew. */
async function showQuietly(session: WorkspaceSession, show: () => Promise<void>): Promise<void> {
  try {
    await show()
  } catch (error) {
    await session.recoverView(error)
  }
}

/** Takes a decision back: before it was ever sent by cancelling it, afterwards by an op of its own. */
export function undo(
  context: DecisionContext,
  input: { readonly opId: OpId | null; readonly actor: string; readonly again?: boolean },
): Promise<IpcOutput<'ops.undo'>> {
  const { outbox, session, parsers } = context
  return session.exclusive(async () => {
    const target = input.opId === null ? newestUndoable(context) : rowOf(context, input.opId)
    if (target === undefined) throw new SwitchboardError('op.nothing_to_undo', 'There is nothing to take back.')
    if (input.again === true && (target.undone_by !== null || target.state === 'cancelled')) {
      // The first answer was lost, what it told of was not.
      const by = target.undone_by === null ? null : viewOf(context, target.undone_by)
      return { undone: viewOf(context, target.id), by }
    }
    if (!isUndoable(target, { outbox, db: session.writer, parsers })) {
      throw new SwitchboardError('op.not_undoable', "This can't be taken back: something was decided since.", {
        details: { opId: target.id },
      })
    }
    if (target.state === 'queued' && target.sent === 0) {
      await end(context, target, () => outbox.setState(session.workspaceId, target.id, { state: 'cancelled' }))
      return { undone: viewOf(context, target.id), by: null }
    }
    const op: Operation = {
      id: context.newId('op'),
      typeVersion: 1,
      actor: input.actor,
      decidedAt: toInstant(context.clock()),
      intent: { type: 'op.undo', target: target.id },
    }
    const by = await take(context, {
      workspaceId: session.workspaceId,
      op,
      label: `Undo: ${target.label}`.slice(0, 300),
      touched: decidedItems(session.writer, target.id),
      before: beforeOf(target),
      subject: target.subject,
      dependsOn: outbox.isUnsettled(target.id) ? [target.id] : [],
    })
    return { undone: viewOf(context, target.id), by }
  })
}

/** How many decisions back the newest one that can be taken back is looked for. */
const undoDepth = 100

function newestUndoable({ outbox, session, parsers }: DecisionContext): OpRow | undefined {
  const sources = { outbox, db: session.reader, parsers }
  return outbox.undoCandidates(session.workspaceId, undoDepth).find((row) => isUndoable(row, sources))
}

/** Ends a decision's part in the overlay: `write` makes the outbox say so. */
async function end({ outbox, session, parsers }: DecisionContext, row: OpRow, write: () => void): Promise<void> {
  const was = overlayOpOf(row, parsers)
  const dependents = overlayOpsOf(outbox.dependents(row.no), parsers)
  write()
  if (was !== null) await showQuietly(session, () => session.view.relay([{ was, is: null }], dependents))
}

function overlayOpsOf(rows: readonly OpRow[], parsers: StoreParsers): OverlayOp[] {
  return rows.flatMap((row) => overlayOpOf(row, parsers) ?? [])
}

/** Writes the service's verdicts down, each with what it means for the view. */
export function settle(
  { outbox, session, parsers }: DecisionContext,
  verdicts: readonly Verdict[],
): Promise<{ changed: boolean }> {
  const { workspaceId } = session
  return session.exclusive(async () => {
    const replicaSeq = readReplicaRow(session.writer).seq
    const changed: { was: OverlayOp; is: OverlayOp | null }[] = []
    const dependents: OverlayOp[] = []
    for (const verdict of verdicts) {
      const row = outbox.row(verdict.opId)
      if (row === undefined || row.workspace_id !== workspaceId || (row.state !== 'sending' && row.state !== 'queued'))
        continue
      const was = overlayOpOf(row, parsers)
      if (verdict.kind === 'applied' || verdict.kind === 'duplicate') {
        const state = verdict.seq <= replicaSeq ? 'synced' : 'acked'
        outbox.setState(workspaceId, row.id, { state, seq: verdict.seq, resultJson: JSON.stringify(verdict.result) })
        const is = state === 'synced' ? null : overlayOpOf(must(outbox.row(row.id), 'just settled'), parsers)
        if (was !== null && (is === null || is.skipped.size > 0)) changed.push({ was, is })
      } else {
        // A service that doesn't know the type yet may know it after its next update.
        const state = verdict.code === 'op.unknown_type' ? 'parked' : verdict.kind
        const current =
          verdict.kind === 'conflict' && verdict.current !== null ? { resultJson: JSON.stringify(verdict.current) } : {}
        outbox.setState(workspaceId, row.id, { state, code: verdict.code, message: verdict.message, ...current })
        if (was !== null) changed.push({ was, is: null })
        dependents.push(...overlayOpsOf(outbox.dependents(row.no), parsers))
      }
    }
    if (changed.length > 0) await showQuietly(session, () => session.view.relay(changed, dependents))
    else session.view.noteRevision()
    return { changed: changed.length > 0 }
  })
}

/** Queues a refused decision again, on what the service says now. A conflict was this op's answer for good, so it goes on under a new id. */
export function retry(context: DecisionContext, opId: OpId): Promise<OpView> {
  const { outbox, session, parsers } = context
  return session.exclusive(async () => {
    const row = rowOf(context, opId)
    requireAttention(row)
    const id = row.state === 'conflict' ? context.newId('op') : opId
    const intent = intentOf(row, parsers)
    const rebased =
      intent !== null && 'baseVersion' in intent
        ? { ...intent, baseVersion: shownVersion(context, intent) ?? intent.baseVersion }
        : intent
    outbox.requeue(session.workspaceId, opId, {
      id,
      intentJson: rebased === null ? row.intent_json : JSON.stringify(rebased),
    })
    const op = overlayOpOf(must(outbox.row(id), 'queued under this id just now'), parsers)
    if (op !== null) await showQuietly(session, () => session.view.lay(op))
    return viewOf(context, id)
  })
}

function shownVersion(
  { outbox, session, parsers }: DecisionContext,
  intent: Extract<Intent, { baseVersion: number }>,
): number | undefined {
  if ('mappingId' in intent) return shownMapping(session.writer, intent.mappingId)?.version
  const rules = shownRules({ db: session.writer, outbox, parsers }, session.workspaceId)
  return rules.find(({ id }) => id === intent.ruleId)?.version
}

/** Gives a refused decision up; an undo of it has nothing left to take back. */
export function discard(context: DecisionContext, opId: OpId): Promise<OpView> {
  const { outbox, session } = context
  return session.exclusive(async () => {
    const row = rowOf(context, opId)
    requireAttention(row)
    await end(context, row, () => {
      outbox.setState(session.workspaceId, opId, { state: 'cancelled' })
      for (const later of outbox.dependents(row.no)) {
        if (later.target === opId && later.state === 'queued')
          outbox.setState(session.workspaceId, later.id, { state: 'cancelled' })
      }
    })
    return viewOf(context, opId)
  })
}

function requireAttention(row: OpRow): void {
  if (row.state === 'conflict' || row.state === 'rejected' || row.state === 'parked') return
  throw new SwitchboardError(
    'op.illegal_transition',
    'Only a decision that was refused can be tried again or given up.',
    { details: { state: row.state } },
  )
}

export function listOps(
  context: DecisionContext,
  input: { scope: 'all' | 'waiting' | 'attention'; offset: number; limit: number },
): IpcOutput<'ops.list'> {
  const { outbox, session, parsers } = context
  const { total, rows } = outbox.list(session.workspaceId, input.scope, input.offset, input.limit)
  return { total, rows: rows.map((row) => opViewOf(row, { outbox, db: session.reader, parsers })) }
}

export function lastOp(context: DecisionContext): OpView | null {
  const row = newestUndoable(context)
  return row === undefined ? null : opViewOf(row, { ...context, db: context.session.reader })
}
