import type { Worker } from 'node:worker_threads'
import type { Clock } from '#shared/lib/clock.ts'
import type { After } from '../service/timers.ts'
import type { StoreHealth } from './store-health.ts'

export interface ThreadKeeper {
  /** Sends now, or as soon as a thread runs again. */
  send(message: unknown): void
  /** Starts no other thread; answers the one that runs. */
  leave(): Worker | undefined
}

const restart = { baseMs: 100, capMs: 5_000 } as const
const steadyAfterMs = 30_000
const failingFrom = 4

/** Keeps one thread running from its first message on: started again at once when it ends, and later and later when it keeps ending. */
export function keepThread({
  spawn,
  clock,
  after,
  onEnd,
  onHealth,
}: {
  spawn: () => Worker
  clock: Clock
  after: After
  /** What was sent to the thread will not be answered any more. */
  onEnd: (exitCode: number) => void
  onHealth: (health: StoreHealth) => void
}): ThreadKeeper {
  let thread: Worker | undefined
  let cancelStart: (() => void) | undefined
  let waiting: unknown[] = []
  let startedAt = 0
  let ends = 0
  let left = false

  function start(): void {
    cancelStart = undefined
    startedAt = clock()
    const started = spawn()
    thread = started
    started.once('online', () => {
      // One that keeps ending is not well because it runs for a moment.
      if (ends < failingFrom) onHealth('ready')
      else cancelStart = after(steadyAfterMs, () => onHealth('ready'))
    })
    started.once('exit', (exitCode) => ended(exitCode))
    for (const message of waiting) started.postMessage(message)
    waiting = []
  }

  function ended(exitCode: number): void {
    thread = undefined
    cancelStart?.()
    if (left) return onEnd(exitCode)
    ends = clock() - startedAt > steadyAfterMs ? 1 : ends + 1
    onHealth(ends < failingFrom ? 'restarting' : 'failing')
    cancelStart = after(ends === 1 ? 0 : Math.min(restart.capMs, restart.baseMs * 2 ** ends), start)
    onEnd(exitCode)
  }

  return {
    send(message) {
      if (thread !== undefined) return thread.postMessage(message)
      waiting.push(message)
      if (cancelStart === undefined) start()
    },
    leave() {
      left = true
      cancelStart?.()
      return thread
    },
  }
}
