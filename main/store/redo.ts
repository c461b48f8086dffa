import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import { must } from '#shared/lib/must.ts'
import type { OpId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import { type DecisionContext, end, rowOf, showQuietly, take, viewOf } from './decisions.ts'
import type { OpRow } from './outbox/op-row.ts'
import { beforeOf, overlayOpOf } from './outbox/op-row.ts'
import { opViewOf } from './outbox/op-view.ts'
import { redoability, redoOf } from './outbox/redo-of.ts'
import type { UndoneOp } from './outbox/undone-ops.ts'

/** Does again what was taken back: one decision, or the last, with all that the same key press had decided. */
export function redo(
  context: DecisionContext,
  input: { readonly opId: OpId | null; readonly actor: string },
): Promise<IpcOutput<'ops.redo'>> {
  return context.session.exclusive(async () => {
    const redone: OpView[] = []
    const left: { label: string; why: string }[] = []
    for (const row of input.opId === null ? lastPress(context) : [kept(context, input.opId)]) {
      try {
        redone.push(await doAgain(context, row, { actor: input.actor, first: redone[0]?.id ?? null }))
      } catch (error) {
        if (!(error instanceof SwitchboardError) || redone.length === 0) throw error
        left.push({ label: row.label, why: error.message })
      }
    }
    return { redone, left }
  })
}

/** What was taken back last, whether it can be done again or not; null where there is nothing. */
export function nextRedo(context: DecisionContext): OpView | null {
  const sources = { ...context, db: context.session.reader }
  const rows = context.outbox.undoneOps(context.session.workspaceId)
  const [last] = rows
  if (last === undefined) return null
  const others = rows.filter((row) => firstOf(row) === firstOf(last)).flatMap((row) => beforeOf(row).together ?? [])
  // The first of one key press doesn't say what all come to; those after it do.
  return { ...opViewOf(last, sources), together: others[0] ?? null }
}

/** What one key press decided is done again with one. */
const firstOf = (row: OpRow): OpId => beforeOf(row).together?.first ?? row.id

/** Older ones are never done again in the place of the last: who presses the key means that one. */
function lastPress(context: DecisionContext): readonly UndoneOp[] {
  const { outbox, session } = context
  const rows = outbox.undoneOps(session.workspaceId)
  const [last] = rows
  if (last === undefined) throw new SwitchboardError('op.nothing_to_redo', 'There is nothing to do again.')
  const press = rows.filter((row) => firstOf(row) === firstOf(last))
  const whys = press.map((row) => redoability({ ...context, db: session.reader }, row))
  const chosen = press[whys.findIndex(({ redoable }) => redoable)]
  if (chosen !== undefined) return [chosen, ...press.filter((row) => row !== chosen)]
  const label = beforeOf(last).together?.label ?? last.label
  const others = rows.length > press.length ? ' Earlier ones can be done again one by one in Operations.' : ''
  throw new SwitchboardError('op.not_redoable', `Not done again: ${label}. ${whys[0]?.why ?? ''}${others}`, {
    details: { opId: last.id },
  })
}

function kept(context: DecisionContext, opId: OpId): UndoneOp {
  const { outbox, session } = context
  const row = rowOf(context, opId)
  const found = outbox.undoneOp(row.no)
  if (found !== undefined) return found
  const { why } = redoability({ ...context, db: session.reader }, row)
  throw new SwitchboardError('op.not_redoable', why ?? 'It was not taken back.', { details: { opId } })
}

async function doAgain(
  context: DecisionContext,
  row: UndoneOp,
  { actor, first }: { readonly actor: string; readonly first: OpId | null },
): Promise<OpView> {
  const { outbox, session, parsers, newId } = context
  const { workspaceId } = session
  const { together, again } = beforeOf(row)
  const way = redoOf({ ...context, db: session.writer }, row, (prefix) => newId(prefix))
  if (way.kind === 'cancel_undo') {
    await end(context, [way.undo], () => outbox.cancelUndo(workspaceId, way.undo, row.no))
    return viewOf(context, row.id)
  }
  const { decision } = way
  if (way.kind === 'queue_again') {
    const kept = { ...(together && { together }), ...(again && { again }) }
    outbox.queueAgain(row.no, { ...decision, before: { ...decision.before, ...kept } })
    const op = overlayOpOf(must(outbox.row(row.id), 'queued again just now'), parsers)
    if (op !== null) await showQuietly(session, () => session.view.lay(op))
    return viewOf(context, row.id)
  }
  const others = first === null || together === undefined ? {} : { together: { first, label: together.label } }
  return take(context, {
    ...decision,
    op: { ...decision.op, id: newId('op'), actor, decidedAt: toInstant(context.clock()) },
    before: { ...decision.before, ...others, again: row.id },
    redo: { kind: 'done', no: row.no, renamed: way.renamed },
  })
}
