import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { Intent, OpResult, Rerouted } from '#shared/model/operation.ts'
import { BatchTallies } from '#backend/routing/batch-tallies.ts'
import { rerouteEvent } from '#backend/routing/reroute-event.ts'
import { RouteCache } from '#backend/routing/route-cache.ts'
import { subjectOf } from './decide-items.ts'
import type { OpEffect, OpScope } from './op-scope.ts'
import { requireFrozen, selectItems } from './select-items.ts'

/** As many as a selection can name one by one: all of them are read and decided in one transaction. */
const mostAtOnce = 1_000

/** Routes the selected events again: of a group those that wait, by their ids any. */
export function rerouteEvents(scope: OpScope, intent: Intent & { type: 'event.reroute' }): OpEffect {
  const { db } = scope
  const { selection, evenDecided } = intent
  const { ids, arrivedLater } = selectedEvents(scope, intent)
  const tallies = new BatchTallies()
  const reroute = { ...scope, evenDecided, cache: new RouteCache(db, scope.at), tallies }
  const answers = ids.map((id) => rerouteEvent(reroute, id))
  tallies.write(db, scope.at)
  const skipped = answers.flatMap((each) => (each.kind === 'skipped' ? [{ id: each.id, code: each.code }] : []))
  const rerouted = answers.flatMap((each) => (each.kind === 'rerouted' ? [each.rerouted] : []))
  if (rerouted.length === 0) throw nothingToReroute(skipped)
  const changed = rerouted.filter((each) => each.changed)
  const result: OpResult = { applied: changed.length, skipped, arrivedLater, takenAlong: 0, rerouted }
  return {
    result,
    undo: changed.length === 0 ? null : { itemIds: changed.map((each) => each.id), mapping: null },
    subject: subjectOf(selection),
    before: selection,
    after: { ...result, rerouted: countsOf(rerouted) },
  }
}

function selectedEvents(
  { db, workspaceId }: OpScope,
  { selection }: Intent & { type: 'event.reroute' },
): { readonly ids: readonly EventId[]; readonly arrivedLater: number } {
  if (selection.kind === 'items') return { ids: [...new Set(selection.ids)], arrivedLater: 0 }
  if (selection.count > mostAtOnce) {
    throw new SwitchboardError(
      'op.selection_too_large',
      `At most ${mostAtOnce} events are routed again at once. Choose some of them.`,
      { details: { most: mostAtOnce, count: selection.count } },
    )
  }
  const selected = selectItems(db, workspaceId, selection)
  requireFrozen(db, workspaceId, selection, selected)
  return { ids: selected.rows.map((row) => row.event_id), arrivedLater: selected.arrivedLater }
}

function nothingToReroute(skipped: OpResult['skipped']): SwitchboardError {
  return new SwitchboardError(
    'op.nothing_selected',
    'None of these events could be routed again: each was decided by somebody, or nothing of its request is kept.',
    { details: { current: { items: [] }, skipped } },
  )
}

/** How many became what: an audit line names no thousand events. */
function countsOf(rerouted: readonly Rerouted[]): Record<string, number> {
  const counts: Record<string, number> = { routed: 0, ignored: 0, unmatched: 0, unchanged: 0 }
  for (const { outcome, changed } of rerouted) {
    const name = changed ? outcome : 'unchanged'
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}
