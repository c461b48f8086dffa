import type { Intent } from '#shared/model/operation.ts'
import type { ItemState } from '#shared/model/unmatched-item.ts'

export type Triage = Extract<
  Intent,
  { type: 'event.ignore' | 'event.snooze' | 'event.wake' | 'event.bulk' | 'event.route_once' }
>

/** Whether it is for events that sleep. */
export function wakes(intent: Intent): boolean {
  return intent.type === 'event.wake' || (intent.type === 'event.bulk' && intent.action.kind === 'wake')
}

/** Where a decision puts an event. */
export function stateAfter(intent: Triage): ItemState {
  if (intent.type === 'event.wake') return { kind: 'open' }
  if (intent.type === 'event.snooze') return { kind: 'snoozed', until: intent.until }
  if (intent.type === 'event.ignore') return { kind: 'ignored', reason: intent.reason, note: intent.note }
  if (intent.type === 'event.route_once') return { kind: 'routed_once', destination: intent.destination }
  const { action } = intent
  if (action.kind === 'snooze') return { kind: 'snoozed', until: action.until }
  return action.kind === 'ignore' ? { kind: 'ignored', reason: action.reason, note: action.note } : { kind: 'open' }
}
