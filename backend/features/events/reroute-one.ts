import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { OpResult, SkipCode } from '#shared/model/operation.ts'
import { decideAtOnce } from '../ops/decide-at-once.ts'
import { requireEvent } from './event-repository.ts'

/** Routes one event again in the caller's name. Throws `event.not_found`, `event.body_gone` or `event.decided`, and changes nothing then. */
export function rerouteOne(
  context: Parameters<typeof decideAtOnce>[0],
  { id, evenDecided }: { readonly id: EventId; readonly evenDecided: boolean },
): OpResult {
  try {
    return decideAtOnce(context, { type: 'event.reroute', selection: { kind: 'items', ids: [id] }, evenDecided })
  } catch (error) {
    throw error instanceof SwitchboardError && error.code === 'op.nothing_selected'
      ? whyNot(id, error, () => context.write((db) => requireEvent(db, context.workspaceId, id)).event)
      : error
  }
}

function whyNot(id: EventId, cause: SwitchboardError, current: () => unknown): SwitchboardError {
  const [skipped] = cause.details['skipped'] as readonly { readonly code: SkipCode }[]
  if (skipped?.code === 'payload_gone')
    return new SwitchboardError('event.body_gone', 'The body of this event is no longer kept.', { cause })
  if (skipped?.code !== 'decided_by_person')
    return new SwitchboardError('event.not_found', 'There is no such event.', { cause, details: { id } })
  return new SwitchboardError(
    'event.decided',
    'Somebody has decided about this event, so it stays as it is. Say `evenDecided` to route it again all the same.',
    { cause, details: { current: current() } },
  )
}
