import type { After } from '../service/timers.ts'

/** A bell that one loop waits on. Ringing while nobody waits is remembered once. */
export interface Wake {
  ring(): void
  /** Resolves when it rings, after `delayMs` (null: never by itself), or when the signal aborts. */
  wait(delayMs: number | null, signal: AbortSignal): Promise<void>
}

export function createWake(after: After): Wake {
  let rung = false
  let release: (() => void) | undefined
  return {
    ring() {
      rung = true
      release?.()
    },
    async wait(delayMs, signal) {
      if (rung || signal.aborted) {
        rung = false
        return
      }
      await new Promise<void>((resolve) => {
        const cancel = delayMs === null ? () => {} : after(delayMs, done)
        function done(): void {
          cancel()
          signal.removeEventListener('abort', done)
          release = undefined
          resolve()
        }
        release = done
        signal.addEventListener('abort', done)
      })
      rung = false
    },
  }
}
