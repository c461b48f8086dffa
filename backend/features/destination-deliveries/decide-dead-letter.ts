import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { must } from '#shared/lib/must.ts'
import type { DestinationDelivery } from '#shared/model/destination-delivery.ts'
import type { DestinationDeliveryId } from '#shared/model/ids.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { afterWith, type TenantTools, whoOf } from '#backend/features/command-tools.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { findSinkRow } from '../sinks/sink-repository.ts'
import { type DestinationDeliveryRow, toDestinationDelivery } from './destination-delivery-row.ts'
import { findDelivery } from './find-delivery.ts'
import { requireDead } from './require-dead.ts'

/** A dead letter, and after how many attempts it was seen where that is said. */
interface Letter {
  readonly id: DestinationDeliveryId
  readonly attempts?: number
}

export interface DecidedLetter {
  readonly before: DestinationDelivery
  readonly after: DestinationDelivery
}

/** Makes a dead letter due; throws `dead_letter.not_found`, `dead_letter.changed`, `dead_letter.no_sink`. */
export function retryDeadLetter(tools: TenantTools, letter: Letter): DecidedLetter {
  const { workspaceId, clock } = tools
  return tools.write((db) => {
    const before = requireDead(db, workspaceId, letter)
    if (findSinkRow(db, workspaceId, before.destination_id) === undefined) {
      throw new SwitchboardError('dead_letter.no_sink', 'Its destination has no sink any more. Set one first.', {
        details: { id: letter.id, destinationId: before.destination_id, current: toDestinationDelivery(before) },
      })
    }
    const at = clock()
    db.write(
      `UPDATE destination_delivery SET state = 'due', next_at = ?, first_attempt_at = NULL, updated_at = ? WHERE workspace_id = ? AND id = ?`,
    ).run(at, at, workspaceId, letter.id)
    return decided(db, tools, { before, command: 'dead_letter.retried' })
  })
}

/** Takes a dead letter off the list; throws `dead_letter.not_found`, `dead_letter.changed`. */
export function discardDeadLetter(tools: TenantTools, letter: Letter): DecidedLetter {
  const { workspaceId, clock } = tools
  return tools.write((db) => {
    const before = requireDead(db, workspaceId, letter)
    db.write(
      `UPDATE destination_delivery SET state = 'discarded', updated_at = ? WHERE workspace_id = ? AND id = ?`,
    ).run(clock(), workspaceId, letter.id)
    return decided(db, tools, { before, command: 'dead_letter.discarded' })
  })
}

/**
 * Puts a discarded letter back in the place that it had on the list, unless what it says was taken back meanwhile: then it is
 * cancelled as it would have been there. Answers undefined where it is not discarded any more, or gone.
 */
export function keepDeadLetter(
  tools: TenantTools,
  { id, updatedAt }: { readonly id: DestinationDeliveryId; readonly updatedAt: number },
): DecidedLetter | undefined {
  const { workspaceId } = tools
  return tools.write((db) => {
    const before = findDelivery(db, workspaceId, id)
    if (before?.state !== 'discarded') return undefined
    db.write(
      `UPDATE destination_delivery SET state = CASE WHEN withdrawn_at IS NULL THEN 'dead' ELSE 'cancelled' END, updated_at = ?
       WHERE workspace_id = ? AND id = ?`,
    ).run(updatedAt, workspaceId, id)
    return decided(db, tools, { before, command: 'dead_letter.kept' })
  })
}

function decided(
  db: WriteDb,
  tools: TenantTools,
  { before, command }: { readonly before: DestinationDeliveryRow; readonly command: string },
): DecidedLetter {
  const { workspaceId, newId, clock } = tools
  const { id } = before
  const was = toDestinationDelivery(before)
  const after = toDestinationDelivery(must(findDelivery(db, workspaceId, id), 'it was read in this transaction'))
  recordAudit(
    db,
    { newId, at: clock() },
    {
      ...whoOf(tools),
      command,
      subject: id,
      before: { state: was.state, lastFailure: was.lastFailure },
      after: afterWith({ state: after.state }, tools),
    },
  )
  return { before: was, after }
}
