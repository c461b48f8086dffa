import { tellTrouble } from '#backend/http/tell-trouble.ts'
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
  const trouble = tellTrouble(tools.logger, { failing: 'pulling paused', over: 'pulling goes on' })

  /** Answers whether nothing was to be done. */
  function look(): boolean {
    if (stopping.signal.aborted) return false
    let idle = true
    const now = tools.clock()
    const occasion = occasionOf(lastLook, now)
    lastLook = now
    const apps = listPullableApps(tools.read)
    if (occasion !== 'tick') for (const { id } of apps) called.set(id, occasion)
    for (const app of apps) {
      if (underWay.size >= appsTogether) return false
      if (underWay.has(app.id)) continue
      const reason = called.get(app.id) ?? 'tick'
      const isDue = isPullDue(app.state, now, reason)
      called.delete(app.id)
      if (!isDue) continue
      idle = false
      const pull = pullAlone(app.id, reason)?.finally(() => underWay.delete(app.id))
      if (pull !== undefined) underWay.set(app.id, pull)
    }
    return idle && underWay.size === 0
  }

  /** Where several services share a store, one of them pulls an app at a time; what another has just done isn't due again. */
  function pullAlone(id: string, reason: Occasion): Promise<void> | undefined {
    const task = `pull ${id}`
    if (!tools.tasks.take(task)) return undefined
    const app = listPullableApps(tools.read).find((one) => one.id === id)
    if (app === undefined || !isPullDue(app.state, tools.clock(), reason)) {
      tools.tasks.letGo(task)
      return undefined
    }
    return pullApp(tools, app, { signal: stopping.signal })
      .then(() => trouble.worked(), trouble.failed)
      .finally(() => tools.tasks.letGo(task))
  }

  function lookSafely(): void {
    try {
      if (look()) trouble.worked()
    } catch (error) {
      trouble.failed(error)
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
