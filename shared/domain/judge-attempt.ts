import { fullJitterMs } from '../lib/full-jitter.ts'
import { unreachable } from '../lib/unreachable.ts'

/** What came of sending a message to a sink once. */
export type AttemptResult =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfterMs: number | null }
  /** Nobody answered: the same request may reach somebody later. */
  | { readonly kind: 'unreachable' }
  /** We don't ask there, whenever it is: an address of nobody else's business, or one that leads elsewhere. */
  | { readonly kind: 'refused' }

export type AttemptVerdict =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'failed'; readonly waitMs: number; readonly isAsked: boolean; readonly isGone: boolean }
  | { readonly kind: 'dead' }

const firstRetryMs = 1_000
const longestRetryMs = 5 * 60_000
const longestAskedMs = 60 * 60_000
/** After so long of failing, a person decides. */
export const giveUpMs = 24 * 60 * 60_000

/** Among 4xx, those that another time may answer otherwise. */
const passing: ReadonlySet<number> = new Set([408, 409, 410, 423, 425, 429])

/**
 * What becomes of a message after an attempt: `attempts` counts this one, `failingForMs` is the time since the first, `random`
 * answers in [0, 1). Where the receiver asks for a wait, it is kept, up to an hour; 410 says that the sink is gone.
 */
export function judgeAttempt(
  result: AttemptResult,
  { attempts, failingForMs, random }: { attempts: number; failingForMs: number; random: () => number },
): AttemptVerdict {
  switch (result.kind) {
    case 'refused':
      return { kind: 'dead' }
    case 'unreachable':
      return again(null, false)
    case 'answered': {
      const { status, retryAfterMs } = result
      if (status >= 200 && status < 300) return { kind: 'delivered' }
      if (status === 410) return again(retryAfterMs, true)
      const isFinal = status < 500 && !passing.has(status)
      return isFinal ? { kind: 'dead' } : again(retryAfterMs, false)
    }
    default:
      return unreachable(result)
  }

  function again(askedMs: number | null, isGone: boolean): AttemptVerdict {
    // A sink that is gone keeps its messages until somebody says where it is now.
    if (failingForMs >= giveUpMs && !isGone) return { kind: 'dead' }
    const ownMs = fullJitterMs({ attempt: attempts - 1, baseMs: firstRetryMs, capMs: longestRetryMs, random })
    const waitMs = Math.max(firstRetryMs, askedMs === null ? ownMs : Math.min(askedMs, longestAskedMs))
    return { kind: 'failed', waitMs, isAsked: askedMs !== null, isGone }
  }
}

/** From how many failures in a row on one message at a time tries whether a sink is better. */
export const openAfter = 5

/** How long nothing is tried after so many failures in a row; 0 while that is no reason to wait. */
export function pauseAfterMs(failures: number, random: () => number): number {
  if (failures < openAfter) return 0
  const waitMs = fullJitterMs({ attempt: failures - openAfter, baseMs: 2_000, capMs: longestRetryMs, random })
  return Math.max(firstRetryMs, waitMs)
}

/** Milliseconds that a `Retry-After` asks for: seconds or a date; null where it says neither. */
export function readRetryAfter(text: string | null, now: number): number | null {
  if (text === null) return null
  if (/^\s*\d{1,9}\s*$/.test(text)) return Number(text) * 1_000
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}
