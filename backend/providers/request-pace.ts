import type { Clock } from '#shared/lib/clock.ts'

/** How many points at once, and how many more each second. */
export interface PaceLimits {
  readonly burst: number
  readonly perSecond: number
}

/** Answers how long to wait before a request of so many points, and counts it. */
export function createPace({ burst, perSecond }: PaceLimits, clock: Clock): (points: number) => number {
  let left = burst
  let at = clock()
  return (points) => {
    const now = clock()
    left = Math.min(burst, left + (Math.max(0, now - at) * perSecond) / 1000) - points
    at = now
    return left >= 0 ? 0 : Math.ceil((-left * 1000) / perSecond)
  }
}
