import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import type { DestinationDeliveryId } from '#shared/model/ids.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { findDelivery } from './find-delivery.ts'
import { type DestinationDeliveryRow, toDestinationDelivery } from './destination-delivery-row.ts'

/**
 * The dead letter as somebody saw it, after so many `attempts` where they say so. Throws `dead_letter.not_found`, and where it
 * is no dead letter any more, or another attempt was made since, `dead_letter.changed` with what is so.
 */
export function requireDead(
  db: ReadDb,
  workspaceId: string,
  { id, attempts }: { readonly id: DestinationDeliveryId; readonly attempts?: number | undefined },
): DestinationDeliveryRow {
  const row = findDelivery(db, workspaceId, id)
  if (row === undefined)
    throw new SwitchboardError('dead_letter.not_found', 'There is no such dead letter.', { details: { id } })
  if (row.state === 'dead' && (attempts === undefined || attempts === row.attempts)) return row
  throw new SwitchboardError('dead_letter.changed', whatIsSo(row, deciderOf(db, workspaceId, row)), {
    details: { id, current: toDestinationDelivery(row) },
  })
}

function whatIsSo({ state, attempts }: DestinationDeliveryRow, who: string | undefined): string {
  switch (state) {
    case 'dead':
      return `It was sent again meanwhile, and failed again: ${attempts} attempts by now. Look at it again.`
    case 'held':
    case 'due':
    case 'sending':
    case 'failed':
      return who === undefined
        ? 'It is no dead letter any more: it is on its way.'
        : `${who} has sent it again meanwhile: it is on its way.`
    case 'delivered':
      return who === undefined ? 'It was delivered meanwhile.' : `${who} has sent it again meanwhile: it was delivered.`
    case 'discarded':
      return who === undefined ? 'It was discarded meanwhile.' : `${who} has discarded it meanwhile.`
    case 'cancelled':
      return 'What it says was taken back meanwhile, so it is not sent any more.'
    default:
      return unreachable(state)
  }
}

/** Who decided about it last. */
function deciderOf(db: ReadDb, workspaceId: string, { id, created_at: since }: DestinationDeliveryRow) {
  const last = db
    .read<{ actor: string; claimed_actor: string | null }>(
      `SELECT actor, claimed_actor FROM audit WHERE workspace_id = ? AND at >= ? AND subject = ?
         AND command IN ('dead_letter.retried', 'dead_letter.discarded') ORDER BY at DESC, id DESC LIMIT 1`,
    )
    .get(workspaceId, since, id)
  return last?.claimed_actor ?? last?.actor
}
