import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import { createHandlers } from './api-handlers.ts'
import { createFindPrincipal } from './auth/find-principal.ts'
import { createBackgroundWork } from './background-work.ts'
import { forgetOldAnswers } from './features/idempotency/once.ts'
import { createSampleHandlers } from './features/sample/sample-handlers.ts'
import { createMetricsHandlers } from './features/system/metrics-handlers.ts'
import { createApp } from './http/app.ts'
import type { App, AppOptions } from './http/app.ts'
import { listen, serverLimits } from './http/http-server.ts'
import type { HttpServer, ServerLimits } from './http/http-server.ts'
import type { Logger } from './http/logger.ts'
import { createNewTraceId } from './http/trace-id.ts'
import { createWebhookListener } from './http/webhook-listener.ts'
import { createHostRule } from './http/loopback-host.ts'
import { createIntake } from './intake/create-intake.ts'
import type { Intake } from './intake/create-intake.ts'
import type { DeliveryEngine } from './intake/delivery-engine.ts'
import { openEngine } from './intake/open-engine.ts'
import { createIntakeApps } from './intake/intake-apps.ts'
import { createWebhookHandlers } from './intake/webhook-handlers.ts'
import { createReadiness } from './health/readiness.ts'
import { noMetrics } from './metrics/service-metrics.ts'
import type { ServiceMetrics } from './metrics/service-metrics.ts'
import type { Prometheus } from './metrics/prometheus.ts'
import { readGauges } from './metrics/read-gauges.ts'
import { openStore } from './open-store.ts'
import type { StoreOptions } from './open-store.ts'
import { webhookProviders } from './providers/webhook-providers.ts'
import { createSampleMaker } from './sample/sample-maker.ts'
import type { SampleListener } from './sample/send-sample.ts'

export interface ServiceOptions extends StoreOptions {
  readonly logger: Logger
  /** Whether the sample workspace may be asked for. */
  readonly allowSample: boolean
  /** An admin token that lives in memory only: whoever started the process knows it. */
  readonly bootstrapToken?: string
  readonly limits?: Partial<ServerLimits>
  /** Where somebody counts what happens, with the text that they read. */
  readonly prometheus?: Prometheus
  readonly drain?: {
    /** How long `/readyz` says no before the listener closes: whoever sends requests here has to notice first. */
    readonly announceMs?: number
    /** How long requests under way may take, and streams to end. */
    readonly graceMs?: number
    /** How long a connection has to be quiet before it is closed. */
    readonly quietMs?: number
  }
  /** The addresses under which others reach it, through a proxy. */
  readonly publicUrls?: readonly string[]
  /** Whether signals may be sent to plain addresses of this machine; all others must be public, by https. */
  readonly allowLocalSinks?: boolean
  /** The file of the intake's thread; without it everything runs on the caller's, by the caller's clock. */
  readonly workerUrl?: URL
}

export interface Service {
  start(at: { readonly host: string; readonly port: number }): Promise<{ readonly url: string; readonly port: number }>
  /** Makes the sample workspace, or goes on with it; throws `sample.not_available`. */
  makeSample(): void
  /** Ends streams, lets calls under way finish, drains intake and routing, and closes the store. */
  stop(): Promise<void>
}

const stopGraceMs = 3_000
/** Longer than a client on this machine takes to send what it has begun. */
const quietConnectionMs = 100
/** Between “not ready” and not listening. */
const noAnnouncementMs = 0
/** A secret that was taken back elsewhere is believed no longer than this. */
const trustAppsMs = 1_000
/** What is not routed by then is durable, and routed on the next start. */
const drainMs = 3_000

/** The connector service over one data folder. Everything that runs is built here. */
export function createService(options: ServiceOptions): Service {
  const { clock, randomBytes, logger } = options
  const store = openStore(options)
  const { database, secrets, commits, newId } = store
  let ownWrites = 0
  let fullAt: number | undefined
  function noteFull(error: unknown): void {
    if (error instanceof SwitchboardError && error.code === 'store.full') fullAt = performance.now()
  }
  const write: typeof store.write = (work, lock) => {
    try {
      return store.write(work, lock)
    } catch (error) {
      noteFull(error)
      throw error
    } finally {
      ownWrites += 1
    }
  }
  const read = database.write
  const providers = webhookProviders
  const limits = { ...serverLimits, ...options.limits }
  const stopping = new AbortController()
  const metrics: ServiceMetrics = options.prometheus ?? noMetrics
  const newTraceId = createNewTraceId(randomBytes)
  write((db) => {
    forgetOldAnswers(db, clock())
    secrets.reseal(db)
  })

  const unreadable = secrets.countUnreadable(read)
  if (unreadable > 0)
    logger('error', 'secrets can’t be opened: their key is not here, and what they verify is refused', {
      count: unreadable,
    })

  const onRouted = () => commits.look()
  const { workerUrl } = options
  const engine = openEngine({ database, providers, workerUrl, clock, newId, metrics, logger, onRouted })
  const readApp = createIntakeApps({
    db: read,
    secrets,
    trustMs: read.isShared ? trustAppsMs : 0,
    monotonic: () => performance.now(),
    ownWrites: () => ownWrites,
  })
  const allowLocalSinks = options.allowLocalSinks ?? false
  const commit: DeliveryEngine['commit'] = (deliveries) =>
    engine.commit(deliveries).catch((error: unknown) => {
      noteFull(error)
      throw error
    })
  const background = createBackgroundWork({
    store,
    write,
    providers,
    commit,
    allowLocalSinks,
    clock,
    newId,
    metrics,
    logger,
  })
  const intake = intakeAt(clock)

  function intakeAt(time: Clock): Intake {
    return createIntake({ providers, readApp, clock: time, commit })
  }

  function appOf(handlers: AppOptions['handlers'], isOurHost: AppOptions['isOurHost']): App {
    return createApp({
      handlers,
      tools: { read, openReader: () => database.openReader(), write, clock, newId, logger, onCommit: commits.follow },
      findPrincipal: createFindPrincipal(options.bootstrapToken),
      newTraceId,
      stopping: stopping.signal,
      isOurHost,
    })
  }

  /** The same intake behind a listener of its own: nobody but the sample's sender knows a time other than now. */
  async function openSampleListener(time: Clock): Promise<SampleListener> {
    const sampleServer = await listen(
      appOf(createWebhookHandlers(intakeAt(time)), () => true),
      { host: '127.0.0.1', port: 0, limits },
    )
    return {
      url: `http://127.0.0.1:${sampleServer.port}`,
      close: async () => void (await sampleServer.close({ graceMs: 0, quietMs: 0 })),
    }
  }

  let isStopping = false
  const readiness = createReadiness({
    db: read,
    write,
    secrets,
    askIntake: () => engine.ping(),
    isStopping: () => isStopping,
    lastFullAt: () => fullAt,
    clock,
    monotonic: () => performance.now(),
  })
  const handlers = createHandlers({ secrets, randomBytes, intake, providers, readiness, allowLocalSinks })
  const sample = options.allowSample
    ? createSampleMaker({
        handlers,
        read,
        write,
        readSecret: (ref) => secrets.read(read, ref),
        clock,
        randomBytes,
        logger,
        openListener: openSampleListener,
        routed: () => engine.drain(),
      })
    : undefined
  let server: HttpServer | undefined
  // Nobody is let in before it is known under which port.
  let isOurHost: AppOptions['isOurHost'] = () => false
  const webhooks = createWebhookListener({
    intake,
    providers,
    newTraceId,
    logger,
    metrics,
  })
  const { prometheus } = options
  const gauges = readGauges({ db: read, database, commits, readiness })
  const metricsText = prometheus && (() => prometheus.text(gauges))
  const app = appOf({ ...handlers, ...createMetricsHandlers(metricsText), ...createSampleHandlers(sample) }, (header) =>
    isOurHost(header),
  )

  return {
    async start({ host, port }) {
      server = await listen(app, { host, port, limits, direct: webhooks })
      isOurHost = createHostRule({ listen: host, port: server.port, publicUrls: options.publicUrls ?? [] })
      engine.kick()
      background.start()
      sample?.resume()
      logger('info', 'service listening', { host, port: server.port })
      return { url: `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`, port: server.port }
    },
    makeSample: () => sample?.ensure(),
    async stop() {
      isStopping = true
      background.rest()
      const { announceMs = noAnnouncementMs, graceMs = stopGraceMs, quietMs = quietConnectionMs } = options.drain ?? {}
      if (server !== undefined && announceMs > 0) await afterMs(announceMs)
      stopping.abort()
      const [closed] = await Promise.all([server?.close({ graceMs, quietMs }), background.stop(), sample?.stop()])
      if ((closed?.cut ?? 0) > 0) logger('warn', 'connections were cut in the middle', { count: closed?.cut })
      // What is not routed now is routed on the next start.
      await Promise.race([engine.drain().catch(() => undefined), afterMs(drainMs)])
      await engine.stop()
      store.close()
      logger('info', 'service stopped')
    },
  }
}

function afterMs(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
}
