import type { Clock } from '#shared/lib/clock.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import { createBulkRunner } from './features/bulk/bulk-runner.ts'
import { startJobWatch } from './features/jobs/job-watch.ts'
import { acceptByPolicy } from './features/suggestions/accept-by-policy.ts'
import { createSuggester } from './features/suggestions/create-suggester.ts'
import type { Logger } from './http/logger.ts'
import { tellTrouble } from './http/tell-trouble.ts'
import type { DeliveryEngine } from './intake/delivery-engine.ts'
import type { ServiceMetrics } from './metrics/service-metrics.ts'
import type { OpenStore } from './open-store.ts'
import type { WebhookProvider } from './providers/webhook-provider.ts'
import { createPuller } from './pull/create-puller.ts'
import { delay } from './pull/delay.ts'
import { createSender } from './sending/create-sender.ts'
import { createPost } from './sending/post-message.ts'

export interface BackgroundWork {
  start(): void
  /** Begins nothing that nobody waits for. */
  rest(): void
  /** Ends after what is under way. */
  stop(): Promise<void>
}

/** What the service does by itself, apart from taking deliveries in: suggestions, pulling, bulk decisions, sending, jobs. */
export function createBackgroundWork(options: {
  readonly store: OpenStore
  readonly write: OpenStore['write']
  readonly providers: ReadonlyMap<string, WebhookProvider>
  readonly commit: DeliveryEngine['commit']
  readonly allowLocalSinks: boolean
  readonly clock: Clock
  readonly newId: NewId
  readonly metrics: ServiceMetrics
  readonly logger: Logger
}): BackgroundWork {
  const { store, write, clock, newId, metrics, logger } = options
  const { database, secrets, commits } = store
  const read = database.write
  const tools = { read, write, tasks: read, clock }
  const tell = (failing: string, over: string) => {
    const { failed: onFailure, worked: onWorked } = tellTrouble(logger, { failing, over })
    return { onFailure, onWorked }
  }
  const suggester = createSuggester({
    ...tools,
    onRenewed: (db, workspaceId, resourceId) => acceptByPolicy({ clock, newId }, db, { workspaceId, resourceId }),
    ...tell('suggestions are not renewed for now', 'suggestions are renewed again'),
  })
  const puller = createPuller({
    ...tools,
    secrets,
    providers: options.providers,
    commit: options.commit,
    delay,
    random: Math.random,
    metrics,
    logger,
  })
  const bulks = createBulkRunner({
    ...tools,
    newId,
    monotonic: () => performance.now(),
    onFailure: tell('bulk decisions rest for now', 'bulk decisions go on').onFailure,
  })
  const sender = createSender({
    read,
    write: store.write,
    isShared: read.isShared,
    secrets,
    post: createPost({ allowLocal: options.allowLocalSinks, clock }),
    clock,
    newId,
    random: Math.random,
    metrics,
    logger,
  })
  let stopSuggesting = (): void => undefined
  let stopJobWatch = (): void => undefined
  return {
    start() {
      puller.start()
      sender.start()
      bulks.start()
      stopSuggesting = commits.onCommit(suggester.kick)
      suggester.kick()
      stopJobWatch = startJobWatch({
        read,
        write,
        clock,
        ...tell('jobs are not looked after for now', 'jobs are looked after again'),
      })
    },
    rest() {
      stopJobWatch()
      stopSuggesting()
      suggester.stop()
    },
    async stop() {
      await Promise.all([puller.stop(), bulks.stop(), sender.stop()])
    },
  }
}
