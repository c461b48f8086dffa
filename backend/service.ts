import { createHandlers } from './api-handlers.ts'
import { createFindPrincipal } from './auth/find-principal.ts'
import { forgetOldAnswers } from './features/idempotency/once.ts'
import { createApp } from './http/app.ts'
import { listen, serverLimits } from './http/http-server.ts'
import type { HttpServer, ServerLimits } from './http/http-server.ts'
import type { Logger } from './http/logger.ts'
import { isLoopback } from './http/loopback-host.ts'
import { openStore } from './open-store.ts'
import type { StoreOptions } from './open-store.ts'

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
  let server: HttpServer | undefined
  let ownPort: number | undefined
  const app = createApp({
    handlers: createHandlers({ secrets, randomBytes }),
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
      logger('info', 'service listening', { host, port: server.port })
      return { url: `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`, port: server.port }
    },
    async stop() {
      stopping.abort()
      await server?.close(stopGraceMs)
      store.close()
      logger('info', 'service stopped')
    },
  }
}
