import type { Clock } from '#shared/lib/clock.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { WriteDb } from '#backend/store/db.ts'
import type { FreePages } from '#backend/store/service-database.ts'
import { type RemovedUnclaimed, unclaimedSteps } from './remove-unclaimed.ts'
import { retentionSteps, type Removed } from './retention-steps.ts'

export interface Retention {
  /** Does all that is due now. */
  drain(): Promise<void>
  stop(): void
}

const firstMs = 5 * 60_000
const everyMs = 60 * 60_000
const pauseMs = 50
/** As much as fits into a moment. */
const stepPages = 128

/** Removes what policies no longer keep, every hour and a little at a time; it gives way to whatever providers wait for. */
export function createRetention(options: {
  readonly db: WriteDb
  readonly newId: NewId
  readonly clock: Clock
  readonly isBusy: () => boolean
  readonly onRemoved: (removed: Removed & { readonly workspaceId: string }) => void
  readonly onRemovedUnclaimed: (removed: RemovedUnclaimed) => void
  readonly onFailure: (error: unknown) => void
  readonly onWorked?: () => void
  readonly freePages: FreePages | undefined
}): Retention {
  const { db, newId, clock, isBusy, freePages } = options
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  /** Where several services share a store, one of them does it. */
  async function run(): Promise<void> {
    if (!db.take('retention')) return
    try {
      await cleanUp()
    } finally {
      db.letGo('retention')
    }
  }

  async function cleanUp(): Promise<void> {
    for (const removed of retentionSteps({ db, newId, now: clock(), clock })) {
      if (removed.events + removed.bodies + removed.changes > 0) options.onRemoved(removed)
      await giveWay()
      if (stopped) return
    }
    for (const removed of unclaimedSteps({ db, newId, now: clock() })) {
      for (const one of removed) options.onRemovedUnclaimed(one)
      await giveWay()
      if (stopped) return
    }
    await giveBack()
  }

  async function giveWay(): Promise<void> {
    await pause()
    while (isBusy() && !stopped) await pause()
  }

  /** Pages that nobody uses go back to the disk, where the file was made so that it can be. Another quarter is used again soon. */
  async function giveBack(): Promise<void> {
    if (freePages === undefined) return
    for (let { free, total } = freePages.count(); free > total / 4 && !stopped;) {
      freePages.giveBack(stepPages)
      const next = freePages.count()
      if (next.free >= free) return
      ;({ free, total } = next)
      await pause()
    }
  }

  function schedule(delayMs: number): void {
    if (stopped) return
    timer = setTimeout(
      () =>
        void run()
          .then(options.onWorked, options.onFailure)
          .then(() => schedule(everyMs)),
      delayMs,
    )
    timer.unref()
  }

  schedule(firstMs)
  return {
    drain: run,
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, pauseMs).unref()
  })
}
