import type { OpState, OpView } from '#shared/ipc/ops-calls.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { OpRow } from './op-row.ts'
import { decidedMeanwhileOf, intentOf, resultOf } from './op-row.ts'
import type { OpSources } from './undoable.ts'
import { isUndoable } from './undoable.ts'

/** The op as screens show it. */
export function opViewOf(row: OpRow, from: OpSources): OpView {
  return {
    id: row.id,
    intent: intentOf(row, from.parsers),
    label: row.label,
    decidedAt: toInstant(row.decided_at),
    state: opStateOf(row, from),
    result: resultOf(row, from.parsers),
    undoable: isUndoable(row, from),
    undoneBy: row.undone_by,
  }
}

function opStateOf(row: OpRow, { outbox, parsers }: OpSources): OpState {
  const code = row.code ?? ''
  const message = row.message ?? ''
  switch (row.state) {
    case 'queued': {
      const dependsOn = outbox.blockedBy(row.no)
      return dependsOn === undefined ? { kind: 'queued' } : { kind: 'blocked', dependsOn }
    }
    case 'acked':
      return { kind: 'acked', seq: row.seq ?? 0 }
    case 'conflict':
      return { kind: row.state, code, message, decided: decidedMeanwhileOf(row, parsers) }
    case 'rejected':
      return { kind: row.state, code, message }
    case 'parked':
      return { kind: 'parked', why: message }
    case 'sending':
    case 'synced':
    case 'cancelled':
      return { kind: row.state }
    default:
      return unreachable(row.state)
  }
}
