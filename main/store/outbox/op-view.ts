import type { OpState, OpView } from '#shared/ipc/ops-calls.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { OpRow } from './op-row.ts'
import { decidedMeanwhileOf, intentOf, resultOf } from './op-row.ts'
import type { Outbox } from './outbox.ts'
import { isUndoable } from './undoable.ts'

/** The op as screens show it. */
export function opViewOf(row: OpRow, outbox: Outbox, db: ReadDb): OpView {
  return {
    id: row.id,
    intent: intentOf(row),
    label: row.label,
    decidedAt: toInstant(row.decided_at),
    state: opStateOf(row, outbox),
    result: resultOf(row),
    undoable: isUndoable(row, outbox, db),
    undoneBy: row.undone_by,
  }
}

function opStateOf(row: OpRow, outbox: Outbox): OpState {
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
      return { kind: row.state, code, message, decided: decidedMeanwhileOf(row) }
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
