import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { isEffectful } from '#shared/domain/intent-classes.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { Discarded, OpView, Together } from '#shared/ipc/ops-calls.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import { must } from '#shared/lib/must.ts'
import type { OpId } from '#shared/model/ids.ts'
import { toInstant, toMs } from '#shared/model/instant.ts'
import type { Intent, Operation, Verdict } from '#shared/model/operation.ts'
import type { ReplayPlan } from '#shared/model/replay-plan.ts'
import { inPlaceOf, requireEditable } from './edit-refused.ts'
import { inTurns } from './in-turns.ts'
import type { OpRow } from './outbox/op-row.ts'
import { beforeOf, intentOf, overlayOpOf, toOverlayOp } from './outbox/op-row.ts'
import { opViewOf, toldBeside } from './outbox/op-view.ts'
import type { Effect, NewOp, Outbox } from './outbox/outbox.ts'
import { prepareDecision } from './outbox/prepare-decision.ts'
import {
  isAboutRecords,
  prepareRecordDecision,
  recordsOf,
  shownRecordVersion,
} from './outbox/prepare-record-decision.ts'
import { isAboutRules, prepareRuleDecision } from './outbox/prepare-rule-decision.ts'
import { intentToRedo } from './outbox/intent-to-redo.ts'
import { versionBeside } from './outbox/record-meanwhile.ts'
import { decidedItems, whyNeverUndoable, whyNotUndoable } from './outbox/undoable.ts'
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

export function viewOf(context: DecisionContext, id: OpId): OpView {
  const row = must(context.outbox.row(id), 'the op was written before')
  // The connection that has just written knows its pages; the reader would have to fetch them again.
  return opViewOf(row, { ...context, db: context.session.writer })
}

export function rowOf({ outbox, session }: DecisionContext, id: OpId): OpRow {
  const row = outbox.row(id)
  if (row === undefined || row.workspace_id !== session.workspaceId) {
    throw new SwitchboardError('op.not_found', 'That decision is not in this outbox.', { details: { opId: id } })
  }
  return row
}

/** Commits a decision to the outbox, then shows it. */
export function decide(
  context: DecisionContext,
  {
    op,
    label,
    together,
    effect,
    replaces,
  }: {
    readonly op: Operation
    readonly label: string
    readonly together?: Together | undefined
    readonly effect?: Effect | undefined
    /** A refused decision that was edited into this. */
    readonly replaces?: OpId | undefined
  },
): Promise<OpView> {
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
    const refused = replaces === undefined ? undefined : replaceable(context, replaces, op.intent)
    const decision = { workspaceId: session.workspaceId, op, label }
    if (isAboutRules(op.intent)) {
      const sources = { db: session.writer, outbox, parsers: context.parsers }
      const prepared = withOthers(prepareRuleDecision(sources, decision, op.intent), together)
      return take(context, inPlaceOf(outbox, refused, prepared))
    }
    const drafted = isAboutRecords(op.intent)
      ? prepareRecordDecision({ db: session.writer, outbox, parsers: context.parsers }, decision, op.intent)
      : await inTurns(prepareDecision(session.writer, outbox, decision))
    const prepared = withOthers(drafted, together)
    return take(context, {
      ...inPlaceOf(outbox, refused, prepared),
      effect: isEffectful(op.intent.type) ? effect : undefined,
    })
  })
}

function replaceable(context: DecisionContext, opId: OpId, { type }: Intent): OpRow {
  const row = rowOf(context, opId)
  requireAttention(row)
  requireEditable(row, type)
  return row
}

function withOthers(decision: NewOp, together: Together | undefined): NewOp {
  return together === undefined ? decision : { ...decision, before: { ...decision.before, together } }
}

export async function take(context: DecisionContext, decision: NewOp): Promise<OpView> {
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
  if (decision.dependsOn.length > 0 || decision.effect?.isConfirmed === false) return viewOf(context, op.id)
  const { id, intent, decidedAt } = op
  const whyNotUndo = whyNeverUndoable(intent.type)
  return {
    id,
    intent,
    label: decision.label,
    decidedAt,
    state: { kind: 'queued' },
    result: null,
    undoable: whyNotUndo === null,
    notUndoable: whyNotUndo,
    redoable: false,
    notRedoable: null,
    ran: null,
    undoneBy: null,
    together: intent.type === 'op.undo' ? null : (before.together ?? null),
    again: intent.type === 'op.undo' ? null : (before.again ?? null),
    againBy: null,
    replacedBy: null,
  }
}

/** A decision on disk is taken, even where the view can't show it yet: the next write lays the overlay anew. */
export async function showQuietly(session: WorkspaceSession, show: () => Promise<void>): Promise<void> {
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
    const whyNot = whyNotUndoable(target, { ...context, db: session.writer })
    if (whyNot !== null) throw new SwitchboardError('op.not_undoable', whyNot, { details: { opId: target.id } })
    if (target.state === 'awaiting_confirmation') {
      await giveUp(context, target)
      return { undone: viewOf(context, target.id), by: null }
    }
    const intent = must(intentOf(target, parsers), 'what is unknown is not undoable')
    if (target.state === 'queued' && target.sent === 0) {
      await end(context, [target], () => outbox.cancelUndone(session.workspaceId, target, intent))
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
      dependsOn: [target.id, ...outbox.unsettledUndosAfter(target)].filter((id) => outbox.isUnsettled(id)),
      redo: { kind: 'keeps', no: target.no, intent: intentToRedo(session.writer, target, intent) },
    })
    return { undone: viewOf(context, target.id), by }
  })
}

/** How many decisions back the newest one that can be taken back is looked for. */
const undoDepth = 100

function newestUndoable(context: DecisionContext): OpRow | undefined {
  const { outbox, session } = context
  const sources = { ...context, db: session.reader }
  return outbox.undoCandidates(session.workspaceId, undoDepth).find((row) => whyNotUndoable(row, sources) === null)
}

/** Ends the part of decisions in the overlay: `write` makes the outbox say so. */
export async function end(
  { outbox, session, parsers }: DecisionContext,
  rows: readonly OpRow[],
  write: () => void,
): Promise<void> {
  const ended = overlayOpsOf(rows, parsers).map((was) => ({ was, is: null }))
  const dependents = rows.flatMap((row) => overlayOpsOf(outbox.dependents(row.no), parsers))
  write()
  if (ended.length > 0) await showQuietly(session, () => session.view.relay(ended, dependents))
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
    const settleOne = (verdict: Verdict): void => {
      const row = outbox.row(verdict.opId)
      if (row === undefined || row.workspace_id !== workspaceId || (row.state !== 'sending' && row.state !== 'queued'))
        return
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
    // One commit for all of an answer: a durable one for each costs more than the service takes to decide.
    outbox.atOnce(() => verdicts.forEach(settleOne))
    if (changed.length > 0) await showQuietly(session, () => session.view.relay(changed, dependents))
    else session.view.noteRevision()
    return { changed: changed.length > 0 }
  })
}

/** Queues a refused decision again, on what the service says now; under a new id where the service keeps its answer to this one for good. */
export function retry(context: DecisionContext, opId: OpId): Promise<OpView> {
  const { outbox, session, parsers } = context
  return session.exclusive(async () => {
    const row = rowOf(context, opId)
    requireAttention(row)
    const isKept = row.state === 'conflict' || row.code === 'role.forbidden'
    const id = isKept ? context.newId('op') : opId
    const intent = intentOf(row, parsers)
    const version =
      intent !== null && 'baseVersion' in intent
        ? (versionBeside(row, { ...context, db: session.writer }) ?? shownVersion(context, intent))
        : undefined
    const rebased = version === undefined ? intent : { ...intent, baseVersion: version }
    outbox.requeue(session.workspaceId, opId, {
      id,
      intentJson: rebased === null ? row.intent_json : JSON.stringify(rebased),
      state: intent !== null && isEffectful(intent.type) ? 'awaiting_confirmation' : 'queued',
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
  const sources = { db: session.writer, outbox, parsers }
  if (isAboutRecords(intent)) return shownRecordVersion(recordsOf(sources, session.workspaceId), intent)
  const rules = shownRules(sources, session.workspaceId)
  return rules.find(({ id }) => id === intent.ruleId)?.version
}

/** Gives a refused decision up; an undo of it has nothing left to take back. */
export function discard(
  context: DecisionContext,
  { opId, actor }: { readonly opId: OpId; readonly actor?: string | undefined },
): Promise<OpView> {
  return context.session.exclusive(async () => {
    const row = rowOf(context, opId)
    const was = row.state === 'awaiting_confirmation' ? row.state : requireAttention(row)
    const { state } = viewOf(context, opId)
    const discarded = {
      by: actor ?? row.actor,
      at: toInstant(context.clock()),
      was,
      message: row.message ?? '',
      code: row.code ?? '',
      ...toldBeside(state),
    }
    await giveUp(context, row, discarded)
    return viewOf(context, opId)
  })
}

async function giveUp(context: DecisionContext, row: OpRow, discarded?: Discarded): Promise<void> {
  const { outbox, session } = context
  const moot = outbox.dependents(row.no).filter((later) => later.target === row.id && later.state === 'queued')
  await end(context, [row, ...moot], () => {
    const ids = [row, ...moot].map(({ id }) => id)
    outbox.giveUp(session.workspaceId, ids, discarded)
  })
}

/** What whoever confirms it has looked at. */
interface Seen {
  readonly plan: ReplayPlan | null
  readonly attempts?: number | undefined
}

/** Sends what waited for it, at most as much as was seen. */
export function confirm(context: DecisionContext, { opId, ...seen }: { readonly opId: OpId } & Seen): Promise<OpView> {
  const { outbox, session, parsers } = context
  return session.exclusive(() => {
    const row = rowOf(context, opId)
    const { state } = row
    if (state !== 'awaiting_confirmation')
      throw new SwitchboardError('op.illegal_transition', 'It does not wait for a confirmation.', {
        details: { state },
      })
    const intent = must(intentOf(row, parsers), 'what is unknown is parked, and waits for nobody')
    outbox.confirm(session.workspaceId, opId, { plan: seen.plan, intent: asSeen(context, intent, seen) })
    session.view.noteRevision()
    return viewOf(context, opId)
  })
}

/** What is sent is what was looked at before it was confirmed. */
function asSeen(context: DecisionContext, intent: Intent, { plan, attempts }: Seen): Intent {
  if (intent.type === 'event.replay') {
    if (plan === null) throw new SwitchboardError('request.invalid', 'A replay is confirmed with what it would send.')
    return { ...intent, sends: plan.sends }
  }
  if (intent.type === 'deadletter.retry') return { ...intent, attempts: attempts ?? intent.attempts }
  if (!('baseVersion' in intent)) return intent
  return { ...intent, baseVersion: shownVersion(context, intent) ?? intent.baseVersion }
}

function requireAttention(row: OpRow): 'conflict' | 'rejected' | 'parked' {
  if (row.state === 'conflict' || row.state === 'rejected' || row.state === 'parked') return row.state
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
  const { outbox, session } = context
  const { total, rows } = outbox.list(session.workspaceId, input.scope, input.offset, input.limit)
  return { total, rows: rows.map((row) => opViewOf(row, { ...context, db: session.reader })) }
}

export function lastOp(context: DecisionContext): OpView | null {
  const row = newestUndoable(context)
  return row === undefined ? null : opViewOf(row, { ...context, db: context.session.reader })
}
