/** What share of the time goes into commits now: the last fifth of a second counts most. */
export interface CommitLoad {
  committed(beganMs: number, endedMs: number): void
  /** From 0 to 1. */
  at(nowMs: number): number
}

const memoryMs = 200

export function createCommitLoad(): CommitLoad {
  let share = 0
  let seenMs = 0
  const faded = (nowMs: number) => share * Math.exp(-Math.max(0, nowMs - seenMs) / memoryMs)
  return {
    committed(beganMs, endedMs) {
      const kept = Math.exp(-Math.max(0, endedMs - beganMs) / memoryMs)
      share = faded(beganMs) * kept + 1 - kept
      seenMs = endedMs
    },
    at: faded,
  }
}
