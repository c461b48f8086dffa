import { pullApp } from './pull-app.ts'
import { listPullableApps } from './pull-repository.ts'
import { isPullDue, type Occasion } from './pull-schedule.ts'
import type { PullTools } from './pull-tools.ts'

/** Pulls what is due, for as long as it runs. */
export interface Puller {
  start(): void
  /** Ends the requests under way and waits until what came is on disk. */
  stop(): Promise<void>
}

const lookEveryMs = 1_000
/** A clock that moved on by so much between two looks: the machine has slept. */
const sleptMs = 15_000
const appsTogether = 2

/**
 * Looks every second which apps are due, by the store: a command may have given one a key, or pulled it meanwhile. At a start
 * and after a sleep all of them are, but for those that wait for a limit.
 */
export function createPuller(tools: PullTools): Puller {
  const stopping = new AbortController()
  const underWay = new Map<string, Promise<void>>()
  /** At a start and after a sleep, each has its turn once. */
  const called = new Map<string, Occasion>()
  let lastLook: number | undefined
  let timer: NodeJS.Timeout | undefined

  function look(): void {
    if (stopping.signal.aborted) return
    const now = tools.clock()
    const occasion = occasionOf(lastLook, now)
    lastLook = now
    const apps = listPullableApps(tools.read)
    if (occasion !== 'tick') for (const { id } of apps) called.set(id, occasion)
    for (const app of apps) {
      if (underWay.size >= appsTogether) return
      if (underWay.has(app.id)) continue
      const isDue = isPullDue(app.state, now, called.get(app.id) ?? 'tick')
      called.delete(app.id)
      if (!isDue) continue
      const pull = pullApp(tools, app, { signal: stopping.signal })
        .then(() => undefined, report)
        .finally(() => underWay.delete(app.id))
      underWay.set(app.id, pull)
    }
  }

  function report(error: unknown): void {
    const facts = error instanceof Error ? { error: error.message, stack: error.stack } : { error: String(error) }
    tools.logger('error', 'pulling failed', facts)
  }

  function lookSafely(): void {
    try {
      look()
    } catch (error) {
      report(error)
    }
  }

  return {
    start() {
      lookSafely()
      timer = setInterval(lookSafely, lookEveryMs)
      timer.unref()
    },
    async stop() {
      stopping.abort()
      clearInterval(timer)
      await Promise.all(underWay.values())
    },
  }
}

function occasionOf(lastLook: number | undefined, now: number): Occasion {
  if (lastLook === undefined) return 'start'
  return now - lastLook > sleptMs ? 'wake' : 'tick'
}
