import type { After } from './timers.ts'

/** Whether somebody at the other end of a channel still works, asked again and again. */
export interface Heartbeat {
  /** The other end has answered. */
  heard(): void
  stop(): void
}

export const beatEveryMs = 1_500

/**
 * Asks at a steady pace and counts the turns that went by without an answer. Turns, not time: a machine that slept for
 * an hour has missed one of them.
 */
export function startHeartbeat({
  after,
  ask,
  onMissed,
  onHeard,
}: {
  readonly after: After
  readonly ask: () => void
  readonly onMissed: (inARow: number) => void
  readonly onHeard: () => void
}): Heartbeat {
  let missed = 0
  let isAnswered = true
  let cancel = (): void => {}

  function turn(): void {
    cancel = after(beatEveryMs, turn)
    if (isAnswered) {
      isAnswered = false
      ask()
      return
    }
    missed += 1
    onMissed(missed)
  }

  cancel = after(beatEveryMs, turn)
  return {
    heard() {
      isAnswered = true
      missed = 0
      onHeard()
    },
    stop: () => cancel(),
  }
}
