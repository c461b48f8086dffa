import type { Clock } from '#shared/lib/clock.ts'
import { createHandlers } from './api-handlers.ts'
import { createFindPrincipal } from './auth/find-principal.ts'
import { forgetOldAnswers } from './features/idempotency/once.ts'
import { createSampleHandlers } from './features/sample/sample-handlers.ts'
import { createApp } from './http/app.ts'
import type { App, AppOptions } from './http/app.ts'
import { listen, serverLimits } from './http/http-server.ts'
import type { HttpServer, ServerLimits } from './http/http-server.ts'
import type { Logger } from './http/logger.ts'
import { isLoopback } from './http/loopback-host.ts'
import { createBodyCompressor } from './intake/compress-bodies.ts'
import { createIntake } from './intake/create-intake.ts'
import type { Intake } from './intake/create-intake.ts'
import { readIntakeApp } from './intake/read-intake-app.ts'
import { createWebhookHandlers } from './intake/webhook-handlers.ts'
import { openStore } from './open-store.ts'
import type { StoreOptions } from './open-store.ts'
import { webhookProviders } from './providers/webhook-providers.ts'
import { createRouter } from './routing/create-router.ts'
import { createSampleMaker } from './sample/sample-maker.ts'
import type { SampleListener } from './sample/send-sample.ts'

export interface ServiceOptions extends StoreOptions {
  readonly logger: Logger
  /** Whether the sample workspace may be asked for. */
  readonly allowSample: boolean
  /** An admin token that lives in memory only: whoever started the process knows it. */
  readonly bootstrapToken?: string
  readonly limits?: Partial<ServerLimits>
}

export interface Service {
  start(at: { readonly host: string; readonly port: number }): Promise<{ readonly url: string; readonly port: number }>
  /** Makes the sample workspace, or goes on with it; throws `sample.not_available`. */
  makeSample(): void
  /** Ends streams, lets calls under way finish, drains intake and routing, and closes the store. */
  stop(): Promise<void>
}

const stopGraceMs = 3_000
/** What is not routed by then is durable, and routed on the next start. */
const drainMs = 3_000

/** The connector service over one data folder. Everything that runs is built here. */
export function createService(options: ServiceOptions): Service {
  const { clock, randomBytes, logger } = options
  const store = openStore(options)
  const { database, secrets, commits, newId, write } = store
  const read = database.write
  const providers = webhookProviders
  const limits = { ...serverLimits, ...options.limits }
  const stopping = new AbortController()
  write((db) => {
    forgetOldAnswers(db, clock())
    secrets.reseal(db)
  })

  const router = createRouter({
    db: read,
    newId,
    clock,
    providers,
    onDefect: (error, deliveryId) => logger('error', 'event not understood', { deliveryId, ...factsOf(error) }),
    onRouted: () => commits.look(),
    onFailure: (error) => logger('error', 'routing paused', factsOf(error)),
    isBusy: () => intake.isBusy(),
  })
  const intake = intakeAt(clock)
  const compressor = createBodyCompressor({
    db: read,
    providers,
    isBusy: () => intake.isBusy(),
    onFailure: (error) => logger('warn', 'bodies stay uncompressed for now', factsOf(error)),
  })

  function intakeAt(time: Clock): Intake {
    const readApp = (pathToken: string) => readIntakeApp(read, secrets, pathToken)
    return createIntake({ db: read, providers, readApp, clock: time, onCommitted: () => router.kick() })
  }

  function appOf(handlers: AppOptions['handlers'], ownPort: () => number | undefined): App {
    return createApp({
      handlers,
      tools: { read, openReader: () => database.openReader(), write, clock, newId, logger, onCommit: commits.onCommit },
      findPrincipal: createFindPrincipal(options.bootstrapToken),
      newTraceId: () => Buffer.from(randomBytes(16)).toString('hex'),
      stopping: stopping.signal,
      ownPort,
    })
  }

  /** The same intake behind a listener of its own: nobody but the sample's sender knows a time other than now. */
  async function openSampleListener(time: Clock): Promise<SampleListener> {
    const sampleServer = await listen(
      appOf(createWebhookHandlers(intakeAt(time)), () => undefined),
      { host: '127.0.0.1', port: 0, limits },
    )
    return { url: `http://127.0.0.1:${sampleServer.port}`, close: () => sampleServer.close(0) }
  }

  const handlers = createHandlers({ secrets, randomBytes, intake, providers })
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
        routed: () => router.drain(),
      })
    : undefined
  let server: HttpServer | undefined
  let ownPort: number | undefined
  const app = appOf({ ...handlers, ...createSampleHandlers(sample) }, () => ownPort)

  return {
    async start({ host, port }) {
      server = await listen(app, { host, port, limits })
      if (isLoopback(host)) ownPort = server.port
      router.kick()
      sample?.resume()
      logger('info', 'service listening', { host, port: server.port })
      return { url: `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`, port: server.port }
    },
    makeSample: () => sample?.ensure(),
    async stop() {
      stopping.abort()
      await sample?.stop()
      await server?.close(stopGraceMs)
      await Promise.race([router.drain(), afterMs(drainMs)])
      router.stop()
      compressor.stop()
      store.close()
      logger('info', 'service stopped')
    },
  }
}

function factsOf(error: unknown): { readonly error: string; readonly stack: string | undefined } {
  return error instanceof Error
    ? { error: error.message, stack: error.stack }
    : { error: String(error), stack: undefined }
}

function afterMs(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
}
