import type { After } from '../service/timers.ts'

export interface Throttled {
  /** Runs now, or at the end of the current interval; many calls become one. */
  (): void
  /** Forgets what was still to come. */
  cancel(): void
}

/** Lets something happen at once, but at most every `intervalMs`; the last call is never lost. */
export function throttle(after: After, intervalMs: number, run: () => void): Throttled {
  let cancelTimer: (() => void) | undefined
  let again = false
  function rest(): void {
    cancelTimer = after(intervalMs, () => {
      cancelTimer = undefined
      if (!again) return
      again = false
      rest()
      run()
    })
  }
  const throttled = (): void => {
    if (cancelTimer !== undefined) {
      again = true
      return
    }
    rest()
    run()
  }
  return Object.assign(throttled, {
    cancel() {
      again = false
      cancelTimer?.()
      cancelTimer = undefined
    },
  })
}
