import type { Discarded, OpState, OpView } from '#shared/ipc/ops-calls.ts'
import type { RecordMeanwhile } from '#shared/ipc/record-meanwhile.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { OpRow } from './op-row.ts'
import { beforeOf, decidedMeanwhileOf, intentOf, planOf, resultOf } from './op-row.ts'
import { recordMeanwhileOf } from './record-meanwhile.ts'
import type { OpSources } from './undoable.ts'
import { whyNotUndoable } from './undoable.ts'
import { redoability } from './redo-of.ts'

/** The op as screens show it. */
export function opViewOf(row: OpRow, from: OpSources): OpView {
  const notUndoable = whyNotUndoable(row, from)
  const { ran = null, discarded, ...before } = beforeOf(row)
  const { redoable, why: notRedoable } = redoability(from, row)
  // An undo stands alone, whatever it takes back.
  const { together = null, again = null, againBy = null, replacedBy = null } = row.target === null ? before : {}
  return {
    id: row.id,
    intent: intentOf(row, from.parsers),
    label: row.label,
    decidedAt: toInstant(row.decided_at),
    state: opStateOf(row, from),
    result: resultOf(row, from.parsers),
    undoable: notUndoable === null,
    notUndoable,
    redoable,
    notRedoable,
    undoneBy: row.undone_by,
    together,
    again,
    againBy,
    ran,
    replacedBy,
    ...(row.state === 'cancelled' && discarded !== undefined && { discarded }),
  }
}

/** What was told of others beside a conflict: what is given up goes on telling it. */
export function toldBeside(state: OpState): Pick<Discarded, 'decided' | 'moreDecided' | 'record'> {
  if (state.kind !== 'conflict') return {}
  const { kind: _kind, code: _code, message: _message, ...beside } = state
  return beside
}

function recordOf(row: OpRow, sources: OpSources): { readonly record?: RecordMeanwhile } {
  const record = recordMeanwhileOf(row, sources)
  return record === undefined ? {} : { record }
}

function opStateOf(row: OpRow, sources: OpSources): OpState {
  const { outbox, parsers } = sources
  const code = row.code ?? ''
  const message = row.message ?? ''
  switch (row.state) {
    case 'queued': {
      const other = outbox.blockedBy(row.no)
      if (other === undefined) return { kind: 'queued' }
      const { id: dependsOn, ...behind } = other
      return { kind: 'blocked', dependsOn, behind }
    }
    case 'acked':
      return { kind: 'acked', seq: row.seq ?? 0 }
    case 'conflict': {
      const { items: decided, more } = decidedMeanwhileOf(row, parsers)
      const besides = more > 0 ? { moreDecided: more } : {}
      return { kind: row.state, code, message, decided, ...besides, ...recordOf(row, sources) }
    }
    case 'rejected':
      return { kind: row.state, code, message }
    case 'parked':
      return { kind: 'parked', why: message }
    case 'awaiting_confirmation':
      return { kind: row.state, plan: planOf(row) }
    case 'sending':
    case 'synced':
    case 'cancelled':
      return { kind: row.state }
    default:
      return unreachable(row.state)
  }
}
