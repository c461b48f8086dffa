import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { Intent, OpResult } from '#shared/model/operation.ts'
import { currentSeq } from '../changes/read-changes.ts'
import { enqueueDelivery } from '../destination-deliveries/enqueue-deliveries.ts'
import { planReplay } from '../replays/plan-replay.ts'
import { subjectOf } from './decide-items.ts'
import type { OpEffect, OpScope } from './op-scope.ts'

/** Queues the selected events for their destinations once more. Nothing of it is held back: whoever asked has seen the plan. */
export function replayEvents(scope: OpScope, intent: Intent & { type: 'event.replay' }): OpEffect {
  const { db, workspaceId, at, opId } = scope
  const { selection, sends } = intent
  const { plan, replays } = planReplay(db, workspaceId, namedEvents(intent))
  const { skipped } = plan
  if (plan.sends === 0) {
    throw new SwitchboardError(
      'op.nothing_selected',
      'None of these events can be sent again: each has no destination, or none that anything is sent to.',
      { details: { current: { items: [] }, skipped } },
    )
  }
  if (plan.sends > sends) {
    throw new SwitchboardError(
      'replay.changed',
      `${plan.sends} messages would be sent where ${sends} were shown, so none was. Look at the plan again.`,
      { details: { current: { sends: plan.sends }, shown: sends } },
    )
  }
  const seq = currentSeq(db, workspaceId)
  for (const { eventId, destination } of replays) {
    enqueueDelivery(db, {
      workspaceId,
      eventId,
      destination,
      message: 'signal.replayed',
      seq,
      cause: opId,
      at,
      sendAt: at,
    })
  }
  const result: OpResult = { applied: plan.events, skipped, arrivedLater: 0, takenAlong: 0, messages: plan.sends }
  return { result, undo: null, subject: subjectOf(selection), before: selection, after: result }
}

function namedEvents({ selection }: Intent & { type: 'event.replay' }): readonly EventId[] {
  if (selection.kind === 'items') return selection.ids
  throw new SwitchboardError('request.invalid', 'A replay names its events: what waits in a group was never sent.')
}
