import { must } from '#shared/lib/must.ts'
import type { BulkSkipCode } from '#shared/model/bulk.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { SkipCode } from '#shared/model/operation.ts'
import { BatchTallies } from '#backend/routing/batch-tallies.ts'
import { findFormer } from '#backend/routing/former-event.ts'
import { rerouteEvent } from '#backend/routing/reroute-event.ts'
import { RouteCache } from '#backend/routing/route-cache.ts'
import { bringBackEvent } from '../ops/undo-reroute.ts'
import { decidedBy } from './bulk-row.ts'
import type { Step } from './bulk-step.ts'

/** Sends the next of what was frozen through routing again, and answers which of them came to nothing else. */
export function rerouteFrozen(step: Step, ids: readonly EventId[]): ReadonlyMap<EventId, BulkSkipCode> {
  const { db, newId, row, at } = step
  const { workspace_id: workspaceId } = row
  const { opId } = decidedBy(row)
  const codes = new Map<EventId, BulkSkipCode>()
  const tallies = new BatchTallies()
  const scope = { db, newId, workspaceId, opId, at, evenDecided: false, cache: new RouteCache(db, at), tallies }
  for (const id of ids) {
    const answer = rerouteEvent(scope, id)
    if (answer.kind === 'skipped') codes.set(id, skipCodes[answer.code] ?? 'not_open')
    else if (!answer.rerouted.changed) codes.set(id, 'unchanged')
  }
  tallies.write(db, at)
  return codes
}

const skipCodes: Partial<Record<SkipCode, BulkSkipCode>> = {
  not_found: 'not_found',
  decided_by_person: 'decided_since',
  payload_gone: 'payload_gone',
}

/** Brings back what the next of them were before, as far as nothing has happened to them since. */
export function bringBackEvents(step: Step, ids: readonly EventId[]): ReadonlySet<EventId> {
  const { db, row, at } = step
  const { workspace_id: workspaceId } = row
  const opId = must(row.op_id, 'what is undone was decided')
  const back = new Set<EventId>()
  const tallies = new BatchTallies()
  for (const id of ids) {
    const former = findFormer(db, workspaceId, opId, id)
    if (former === undefined || !bringBackEvent({ db, workspaceId, at, tallies }, former)) continue
    db.write('DELETE FROM rerouted WHERE workspace_id = ? AND op_id = ? AND event_id = ?').run(workspaceId, opId, id)
    back.add(id)
  }
  tallies.write(db, at)
  return back
}
