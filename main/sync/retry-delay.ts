import { fullJitterMs } from '#shared/lib/full-jitter.ts'
import type { SyncFailure } from './sync-failure.ts'

const retry = { baseMs: 1_000, capMs: 300_000 } as const

/** How long to wait before the same is tried again: null when nobody should until somebody asks. */
export function retryDelayMs(failure: SyncFailure, attempt: number, random: () => number): number | null {
  if (!failure.retryable) return null
  return Math.max(fullJitterMs({ attempt, ...retry, random }), failure.retryAfterMs ?? 0)
}
