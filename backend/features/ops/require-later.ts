import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { toMs } from '#shared/model/instant.ts'
import type { SnoozeUntil } from '#shared/model/unmatched-item.ts'

/**
 * Throws where a snooze would be over when it is decided. That is asked of the time of the decision, not of its arrival: one
 * that was right offline and comes too late is done all the same, and its events are open again.
 */
export function requireLater(until: SnoozeUntil, decidedAt: number, path: string): void {
  if (until.kind !== 'time' || toMs(until.at) > decidedAt) return
  const message = 'Expected a time after the decision.'
  throw new SwitchboardError('request.invalid', `This snooze would be over already: ${path}: ${message}`, {
    details: { issues: [{ path, message }] },
  })
}
