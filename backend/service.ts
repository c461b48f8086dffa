import { createHandlers } from './api-handlers.ts'
import { createFindPrincipal } from './auth/find-principal.ts'
import { forgetOldAnswers } from './features/idempotency/once.ts'
import { createApp } from './http/app.ts'
import { listen, serverLimits } from './http/http-server.ts'
import type { HttpServer, ServerLimits } from './http/http-server.ts'
import type { Logger } from './http/logger.ts'
import { isLoopback } from './http/loopback-host.ts'
import { createIntake } from './intake/create-intake.ts'
import { readIntakeApp } from './intake/read-intake-app.ts'
import { openStore } from './open-store.ts'
import type { StoreOptions } from './open-store.ts'
import { webhookProviders } from './providers/webhook-providers.ts'
import { createRouter } from './routing/create-router.ts'

export interface ServiceOptions extends StoreOptions {
  readonly logger: Logger
  readonly allowSample: boolean
  /** An admin token that lives in memory only: whoever started the process knows it. */
  readonly bootstrapToken?: string
  readonly limits?: Partial<ServerLimits>
}

export interface Service {
  start(at: { readonly host: string; readonly port: number }): Promise<{ readonly url: string; readonly port: number }>
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
  const stopping = new AbortController()
  write((db) => {
    forgetOldAnswers(db, clock())
    secrets.reseal(db)
  })
  const providers = webhookProviders
  const router = createRouter({
    db: database.write,
    newId,
    clock,
    providers,
    onDefect: (error, deliveryId) => logger('error', 'event not understood', { deliveryId, ...factsOf(error) }),
    onRouted: () => commits.look(),
    onFailure: (error) => logger('error', 'routing paused', factsOf(error)),
    isBusy: () => intake.isBusy(),
  })
  const intake = createIntake({
    db: database.write,
    providers,
    readApp: (pathToken) => readIntakeApp(database.write, secrets, pathToken),
    clock,
    onCommitted: () => router.kick(),
  })
  let server: HttpServer | undefined
  let ownPort: number | undefined
  const app = createApp({
    handlers: createHandlers({ secrets, randomBytes, intake, providers }),
    tools: {
      read: database.write,
      openReader: () => database.openReader(),
      write,
      clock,
      newId,
      logger,
      onCommit: commits.onCommit,
    },
    findPrincipal: createFindPrincipal(options.bootstrapToken),
    newTraceId: () => Buffer.from(randomBytes(16)).toString('hex'),
    stopping: stopping.signal,
    ownPort: () => ownPort,
  })
  return {
    async start({ host, port }) {
      server = await listen(app, { host, port, limits: { ...serverLimits, ...options.limits } })
      if (isLoopback(host)) ownPort = server.port
      router.kick()
      logger('info', 'service listening', { host, port: server.port })
      return { url: `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`, port: server.port }
    },
    async stop() {
      stopping.abort()
      await server?.close(stopGraceMs)
      await Promise.race([router.drain(), afterMs(drainMs)])
      router.stop()
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
