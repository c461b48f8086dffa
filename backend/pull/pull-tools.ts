import type { Clock } from '#shared/lib/clock.ts'
import type { Logger } from '#backend/http/logger.ts'
import type { Receipt, VerifiedDelivery } from '#backend/intake/commit-deliveries.ts'
import type { ServiceMetrics } from '#backend/metrics/service-metrics.ts'
import type { Delay, DeliveryHistory, DeliverySource } from '#backend/providers/delivery-source.ts'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'
import type { SecretStore } from '#backend/secrets/secret-store.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import type { PullableApp } from './pull-repository.ts'

/** What pulling works with, in the service and on the command line alike. */
export interface PullTools {
  readonly read: ReadDb
  readonly write: <T>(work: (db: WriteDb) => T) => T
  /** What only one of several services on a store does at a time. */
  readonly tasks: Pick<WriteDb, 'take' | 'letGo'>
  readonly secrets: Pick<SecretStore, 'read'>
  readonly providers: ReadonlyMap<string, WebhookProvider>
  /** Answers once all of them are on disk. */
  readonly commit: (deliveries: readonly VerifiedDelivery[]) => Promise<readonly Receipt[]>
  readonly clock: Clock
  readonly delay: Delay
  /** In [0, 1). */
  readonly random: () => number
  readonly logger: Logger
  readonly metrics: Pick<ServiceMetrics, 'pulled'>
}

/** One pull under way. */
export interface PullScope extends PullTools {
  readonly app: PullableApp
  readonly provider: WebhookProvider
  readonly history: DeliveryHistory
  readonly source: DeliverySource
  readonly signal: AbortSignal
}
