import type { Clock } from '#shared/lib/clock.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import { isLogged } from '#backend/http/logger.ts'
import type { Logger } from '#backend/http/logger.ts'
import { factsOf, tellTrouble } from '#backend/http/tell-trouble.ts'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'
import { createRetention } from '#backend/features/retention/create-retention.ts'
import type { RemovedCounts } from '#backend/features/retention/retention-steps.ts'
import { createRouter } from '#backend/routing/create-router.ts'
import { countOutcomes, type RoutedCount, type SettledDelivery } from '#backend/routing/settled-delivery.ts'
import type { WriteDb } from '#backend/store/db.ts'
import type { FreePages } from '#backend/store/service-database.ts'
import { commitDeliveries, type Receipt, type VerifiedDelivery } from './commit-deliveries.ts'
import { createCommitLoad } from './commit-load.ts'
import { createBodyCompressor } from './compress-bodies.ts'
import type { EnginePart } from './engine-messages.ts'

/** Everything that happens to a delivery between its signature and its event. */
export interface DeliveryEngine {
  /** Answers once all of them are on disk. */
  commit(deliveries: readonly VerifiedDelivery[]): Promise<readonly Receipt[]>
  /** Something may wait to be routed, or to wake. */
  kick(): void
  /** Answers once whatever does the work has taken a turn. */
  ping(): Promise<void>
  /** Routes all that waits; answers when nothing does. */
  drain(): Promise<void>
  stop(): Promise<void>
}

export interface DeliveryEngineOptions {
  readonly db: WriteDb
  readonly providers: ReadonlyMap<string, WebhookProvider>
  readonly clock: Clock
  readonly newId: NewId
  readonly logger: Logger
  /** After a commit that moved workspaces' feeds. */
  readonly onRouted: (workspaceIds: readonly string[]) => void
  /** How many events were routed with which outcome. */
  readonly onOutcomes: (outcomes: readonly RoutedCount[]) => void
  /** What retention removed in one step. */
  readonly onRemoved: (removed: RemovedCounts) => void
  readonly freePages: FreePages | undefined
  readonly part?: EnginePart
}

/** How long after a delivery others are expected to follow. */
const quietMs = 20
/** A pause between commits is no quiet while they have taken more of the time than this: their senders come back. */
const quietLoad = 0.05
/** What routing leaves of a busy time to those who answer requests, beside what commits take. */
const answering = 0.6

/** Commits, routes and compresses on one connection: what can wait gives way to what a provider waits for. */
export function createDeliveryEngine(
  options: DeliveryEngineOptions,
): DeliveryEngine & { readonly isBusy: () => boolean } {
  const { db, providers, clock, newId, logger, onRouted } = options
  if (options.part === 'commits') return committing(db)
  let lastAt = Number.NEGATIVE_INFINITY
  const load = createCommitLoad()
  const isBusy = () => {
    const now = performance.now()
    return now - lastAt < quietMs || load.at(now) > quietLoad
  }
  const tell = (failing: string, over: string) => {
    const { failed: onFailure, worked: onWorked } = tellTrouble(logger, { failing, over })
    return { onFailure, onWorked }
  }
  function onSettled(deliveries: readonly SettledDelivery[]): void {
    options.onOutcomes(countOutcomes(deliveries))
    if (!isLogged(logger, 'debug')) return
    for (const { traceId, ...facts } of deliveries)
      logger('debug', 'delivery routed', { traceId: traceId ?? undefined, ...facts })
  }
  const router = createRouter({
    db,
    newId,
    clock,
    providers,
    onRouted,
    isBusy,
    busyShare: () => 1 - answering - load.at(performance.now()),
    onSettled,
    onRefused: (refused) => logger('warn', 'installation step refused', refused),
    onDefect: (error, { deliveryId, traceId }) =>
      logger('error', 'event not understood', { deliveryId, traceId: traceId ?? undefined, ...factsOf(error) }),
    ...tell('routing paused', 'routing goes on'),
  })
  const compressor = createBodyCompressor({
    db,
    providers,
    isBusy,
    ...tell('bodies stay uncompressed for now', 'bodies are compressed again'),
  })
  const retention = createRetention({
    db,
    newId,
    clock,
    isBusy,
    onRemoved({ workspaceId, ...removed }) {
      options.onRemoved(removed)
      onRouted([workspaceId])
    },
    onRemovedUnclaimed(removed) {
      options.onRemoved({ unclaimed: removed.count })
      logger('info', 'unclaimed deliveries removed', { ...removed })
    },
    ...tell('retention paused', 'retention goes on'),
    freePages: options.freePages,
  })
  return {
    async commit(deliveries) {
      const began = performance.now()
      const receipts = commitDeliveries(db, deliveries)
      lastAt = performance.now()
      load.committed(began, lastAt)
      if (receipts.includes('accepted')) router.kick()
      return receipts
    },
    isBusy,
    kick() {
      // Somebody else has just committed.
      if (options.part === 'the rest') lastAt = performance.now()
      router.kick()
    },
    drain: router.drain,
    ping: async () => undefined,
    async stop() {
      router.stop()
      compressor.stop()
      retention.stop()
    },
  }
}

/** Nothing but commits: what comes after them is another thread's. */
function committing(db: WriteDb): ReturnType<typeof createDeliveryEngine> {
  return {
    commit: async (deliveries) => commitDeliveries(db, deliveries),
    isBusy: () => true,
    kick: () => undefined,
    drain: async () => undefined,
    ping: async () => undefined,
    stop: async () => undefined,
  }
}
