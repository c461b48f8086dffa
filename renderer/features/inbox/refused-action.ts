import type { BulkAction } from '#shared/model/bulk.ts'
import type { Targets } from './verdict.ts'

/** What the refused decision that is edited did to events, of one group or of many; null where it was of another kind. */
export function refusedAction({ replaces }: Pick<Targets, 'replaces'>): BulkAction | null {
  const intent = replaces?.intent
  switch (intent?.type) {
    case 'event.ignore':
      return { kind: 'ignore', reason: intent.reason, note: intent.note }
    case 'event.snooze':
      return { kind: 'snooze', until: intent.until }
    case 'event.assign':
      return { kind: 'assign', memberId: intent.memberId }
    case 'event.bulk':
      return intent.action
    default:
      return null
  }
}
