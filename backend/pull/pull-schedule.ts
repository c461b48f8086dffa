import { fullJitterMs } from '#shared/lib/full-jitter.ts'
import { type Instant, toMs } from '#shared/model/instant.ts'
import type { PullState } from '#shared/model/pull.ts'
import { unreachable } from '#shared/lib/unreachable.ts'

const intervalMs = 30_000
const firstRetryMs = 2_000
const longestWaitMs = 61 * 60_000
const longestRetryMs = 5 * 60_000
/** A pull of another process that said nothing for so long has ended without a word. */
const silentMs = 10 * 60_000

/** When to pull again after a pull that went well: not all services at the same second. */
export function nextPullAt(now: number, random: () => number): number {
  return now + Math.round(intervalMs * (0.9 + random() * 0.2))
}

/** When to try again after so many failures in a row. */
export function retryPullAt(now: number, failures: number, random: () => number): number {
  const waitMs = fullJitterMs({ attempt: failures, baseMs: firstRetryMs, capMs: longestRetryMs, random })
  return now + Math.max(1_000, waitMs)
}

/** What has happened since the state was looked at last. */
export type Occasion = 'start' | 'wake' | 'tick'

/** Whether an app is to be pulled now. A provider's limit is kept whatever happens here. */
export function isPullDue(state: PullState, now: number, occasion: Occasion): boolean {
  switch (state.kind) {
    case 'never':
      return true
    case 'pulling':
      return occasion === 'start' || toMs(state.since) + silentMs <= now
    case 'idle':
    case 'failing':
      return occasion !== 'tick' || isOver(state.until, now)
    case 'waiting_for_limit':
      return isOver(state.until, now)
    case 'key_refused':
      return occasion === 'start'
    default:
      return unreachable(state)
  }
}

/** No wait is longer than an hour: what seems to be was written before the clock was set back. */
function isOver(until: Instant, now: number): boolean {
  return toMs(until) <= now || toMs(until) > now + longestWaitMs
}
