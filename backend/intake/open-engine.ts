import type { Clock } from '#shared/lib/clock.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { RemovedCounts } from '#backend/features/retention/retention-steps.ts'
import type { Logger } from '#backend/http/logger.ts'
import type { ServiceMetrics } from '#backend/metrics/service-metrics.ts'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'
import type { ServiceDatabase } from '#backend/store/service-database.ts'
import { createDeliveryEngine, type DeliveryEngine } from './delivery-engine.ts'
import { startEngineThread } from './engine-thread.ts'
import { startEngineThreads } from './engine-threads.ts'

/** Where deliveries are kept and routed: on threads of their own where their file is named, else on the caller's. */
export function openEngine(options: {
  readonly database: ServiceDatabase
  readonly providers: ReadonlyMap<string, WebhookProvider>
  readonly workerUrl: URL | undefined
  readonly clock: Clock
  readonly newId: NewId
  readonly metrics: ServiceMetrics
  readonly logger: Logger
  readonly onRouted: () => void
}): DeliveryEngine {
  const { database, workerUrl, metrics, logger, onRouted } = options
  const onOutcomes = metrics.routed
  const onRemoved = (removed: RemovedCounts) => {
    for (const what of ['events', 'bodies', 'changes', 'unclaimed'] as const) metrics.removed(what, removed[what] ?? 0)
  }
  const told = { logger, onRouted, onOutcomes, onRemoved }
  if (workerUrl === undefined) {
    const { providers, clock, newId } = options
    const { write: db, freePages } = database
    return createDeliveryEngine({ ...told, db, providers, clock, newId, freePages })
  }
  database.leaveUpkeep()
  const start = database.write.isShared ? startEngineThreads : startEngineThread
  return start({ ...told, workerUrl, location: database.location })
}
