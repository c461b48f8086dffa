import { routeBatch, type RouteTools } from './route-batch.ts'
import type { SettledDelivery } from './settled-delivery.ts'
import { nextWakeAt, wakeDueItems } from '#backend/features/unmatched/wake-items.ts'
import { transaction } from '#backend/store/transaction.ts'

export interface RouterOptions extends RouteTools {
  /** After a commit that moved workspaces' feeds. */
  readonly onRouted: (workspaceIds: readonly string[]) => void
  /** After the same commit, what became of each delivery. */
  readonly onSettled?: (deliveries: readonly SettledDelivery[]) => void
  /** A store that is full or busy: routing goes on by itself, later. */
  readonly onFailure: (error: unknown) => void
  /** After a run to its end. */
  readonly onWorked?: () => void
  /** Whether requests wait to be answered: those go first, within reason. */
  readonly isBusy?: () => boolean
  /** What share of the time is over for routing while they do. */
  readonly busyShare?: () => number
}

export interface Router {
  /** Something may wait to be routed. */
  kick(): void
  /** Routes everything that waits now; answers when nothing does. */
  drain(): Promise<void>
  /** Stops after the batch under way; what is left is routed on the next start. */
  stop(): void
}

interface Pace {
  readonly quiet: { readonly limit: number; readonly budgetMs: number }
  /** While providers wait for answers. */
  readonly busy: { readonly limit: number; readonly budgetMs: number }
  /** Of the time in which they do, routing always gets this share. */
  readonly leastShare: number
}
/** Routing holds the one file that commits wait for. */
const paceOnFile: Pace = { quiet: { limit: 256, budgetMs: 40 }, busy: { limit: 64, budgetMs: 5 }, leastShare: 0.05 }
/** Nobody else's commits wait; each event takes several ways there and back. */
const paceElsewhere: Pace = { quiet: { limit: 256, budgetMs: 200 }, busy: { limit: 64, budgetMs: 40 }, leastShare: 0.8 }
/** However long a batch took: nothing waits for its turn for ever. */
const longestPatienceMs = 1_000
const retryMs = 1_000
/** As long as another process takes for a batch. */
const leftMs = 20
/** Also how often items that sleep are looked after. */
const heartbeatMs = 1_000

/** Takes deliveries from the durable inbox to their events, in the order in which they arrived, whenever there are any. */
export function createRouter(options: RouterOptions): Router {
  const pace = options.db.isShared ? paceElsewhere : paceOnFile
  let running: Promise<void> | undefined
  let again = false
  let stopped = false
  let retry: NodeJS.Timeout | undefined
  let tookMs = 0
  let draining = 0
  const heartbeat = setInterval(() => kick(), heartbeatMs)
  heartbeat.unref()

  async function run(): Promise<void> {
    do {
      again = false
      for (let next = step(); next !== 'rest' && !stopped; next = step()) {
        await (next === 'wait' ? pause(leftMs) : giveWay())
      }
    } while (again && !stopped)
  }

  /** One batch; answers how to go on: routing itself may have queued what waited for an installation, and others may have a workspace. */
  function step(): 'rest' | 'wait' | 'go on' {
    if (stopped || !somethingWaits()) return 'rest'
    const began = performance.now()
    const woken = wakeDue()
    const { settled, workspaceIds, left } = routeBatch(options, options.isBusy?.() === true ? pace.busy : pace.quiet)
    tookMs = performance.now() - began
    const moved = [...new Set([...woken.workspaceIds, ...workspaceIds])]
    if (moved.length > 0) options.onRouted(moved)
    if (settled.length > 0) options.onSettled?.(settled)
    if (woken.more || settled.length > 0) return 'go on'
    return left > 0 ? 'wait' : 'rest'
  }

  /** Over all workspaces at once, and so only where something is due. */
  function wakeDue(): ReturnType<typeof wakeDueItems> {
    const { db, clock } = options
    if (!isWakeDue()) return { workspaceIds: [], more: false }
    return transaction(db, () => wakeDueItems(db, clock()))
  }

  const isWakeDue = () => (nextWakeAt(options.db) ?? Number.POSITIVE_INFINITY) <= options.clock()

  /** Reads only, so that an idle service writes nothing. */
  function somethingWaits(): boolean {
    if (isWakeDue()) return true
    return options.db.read("SELECT 1 FROM delivery WHERE state = 'received' LIMIT 1").get() !== undefined
  }

  /** To requests, for as long as makes the last batch its share of the time; not at all when there are none, or somebody waits for us. */
  async function giveWay(): Promise<void> {
    await new Promise<void>((resolve) => setImmediate(resolve))
    const share = Math.max(pace.leastShare, options.busyShare?.() ?? 0)
    const patientUntil = performance.now() + Math.min(longestPatienceMs, tookMs / share - tookMs)
    while (draining === 0 && options.isBusy?.() === true && performance.now() < patientUntil) {
      await pause(5)
    }
  }

  function kick(): void {
    again = true
    if (stopped || running !== undefined || retry !== undefined) return
    running = giveWay()
      .then(run)
      .then(() => options.onWorked?.())
      .catch((error: unknown) => {
        options.onFailure(error)
        retry = setTimeout(() => {
          retry = undefined
          kick()
        }, retryMs)
      })
      .finally(() => {
        running = undefined
        if (again && retry === undefined) kick()
      })
  }

  return {
    kick,
    async drain() {
      draining += 1
      kick()
      while (running !== undefined) await running
      draining -= 1
    },
    stop() {
      stopped = true
      clearInterval(heartbeat)
      clearTimeout(retry)
    },
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
