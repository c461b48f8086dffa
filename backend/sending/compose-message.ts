import { toInstant } from '#shared/model/instant.ts'
import { signalColumns, type SignalRow, toSignal } from '#backend/features/signals/signal-row.ts'
import type { ReadDb } from '#backend/store/db.ts'
import type { ClaimedDelivery } from './claim-deliveries.ts'

/** What a sink gets, the same at every attempt; undefined where the event is gone. */
export function composeMessage(db: ReadDb, claimed: ClaimedDelivery): string | undefined {
  const row = db
    .read<SignalRow>(
      `SELECT ${signalColumns} FROM signal JOIN event ON event.workspace_id = signal.workspace_id AND event.id = signal.event_id
       WHERE signal.workspace_id = ? AND signal.event_id = ? AND signal.destination_id = ?`,
    )
    .get(claimed.sink.workspace_id, claimed.event_id, claimed.destination_id)
  if (row === undefined) return undefined
  const at = toInstant(claimed.created_at)
  const retractedAt = claimed.message === 'signal.retracted' ? at : null
  return JSON.stringify({
    type: claimed.message,
    timestamp: at,
    data: { workspaceId: claimed.sink.workspace_id, sequence: claimed.seq, signal: { ...toSignal(row), retractedAt } },
  })
}
