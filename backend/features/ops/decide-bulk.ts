import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { isItemAction } from '#shared/domain/bulk-kinds.ts'
import type { FrozenSelection, Intent, OpResult } from '#shared/model/operation.ts'
import { startBulk } from '../bulk/start-bulk.ts'
import type { ItemRow } from '../unmatched/item-row.ts'
import { placeOf } from '../unmatched/item-row.ts'
import { moveItems } from '../unmatched/move-items.ts'
import { placesBy } from './places-by.ts'
import { requireActionTarget } from './require-action-target.ts'
import { decidedMeanwhile } from './decided-meanwhile.ts'
import { waitingFor } from './waiting-for.ts'
import { requireLater } from './require-later.ts'
import { resultOf } from './decide-items.ts'
import { decidedPlace, type OpEffect, type OpScope, undoRecord } from './op-scope.ts'
import { requireCounted, selectItems } from './select-items.ts'

/** One decision on events of many groups: at once where the decider froze them, as a run where the service did. */
export function decideBulk(scope: OpScope, { of, action }: Intent & { type: 'event.bulk' }): OpEffect {
  if (action.kind === 'snooze') requireLater(action.until, scope.decidedAt, 'intent.action.until.at')
  if (of.kind === 'plan') return startBulk(scope, of, action)
  if (!isItemAction(action))
    throw new SwitchboardError('request.invalid', 'This is planned first: the service has to say what comes of it.')
  const { db, workspaceId } = scope
  requireActionTarget(db, workspaceId, action)
  const rows = new Map<string, ItemRow>()
  const skipped: OpResult['skipped'] = []
  let arrivedLater = 0
  for (const selection of of.selections) {
    const selected = selectItems(db, workspaceId, selection, waitingFor(action))
    requireCounted(selection, selected.rows)
    for (const row of selected.rows) rows.set(row.event_id, row)
    skipped.push(...selected.skipped)
    arrivedLater += selected.arrivedLater
  }
  if (rows.size === 0)
    throw new SwitchboardError('op.nothing_selected', 'None of these events waits any longer.', {
      details: { current: decidedMeanwhile(db, workspaceId, of.selections), skipped, arrivedLater },
    })
  const places = placesBy(scope, action)
  const moved = [...rows.values()]
  moveItems(db, {
    workspaceId,
    at: scope.at,
    rows: moved,
    next: (row) => decidedPlace(scope, placeOf(row), places(row)),
  })
  const result = resultOf({ rows: moved, skipped, arrivedLater, takenAlong: 0 })
  return {
    result,
    undo: undoRecord(moved),
    subject: `${moved.length} events`,
    before: of.selections.map(subjectOfSelection),
    after: result,
  }
}

/** The ids themselves are in the operation. */
function subjectOfSelection(selection: FrozenSelection): unknown {
  return selection.kind === 'group' ? selection : { kind: selection.kind, count: selection.ids.length }
}
