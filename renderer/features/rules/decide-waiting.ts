import { unreachable } from '#shared/lib/unreachable.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { Intent } from '#shared/model/operation.ts'
import type { RuleAction } from '#shared/model/triage-rule.ts'

/** What a rule does with what comes, done with events that wait already. */
export function decideWaiting(action: RuleAction, ids: readonly EventId[], nowMs: number): Intent {
  const selection = { kind: 'items' as const, ids: [...ids] }
  switch (action.kind) {
    case 'ignore':
      return { type: 'event.ignore', selection, reason: action.reason, note: action.note }
    case 'route':
      return { type: 'event.route_once', selection, destination: action.destination }
    case 'assign':
      return { type: 'event.assign', selection, memberId: action.memberId }
    case 'snooze': {
      const { until } = action
      if (until.kind !== 'for') return { type: 'event.snooze', selection, until }
      const at = new Date(nowMs + until.minutes * 60_000).toISOString()
      return { type: 'event.snooze', selection, until: { kind: 'time', at } }
    }
    default:
      return unreachable(action)
  }
}
