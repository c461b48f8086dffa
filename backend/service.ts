import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '#shared/lib/clock.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import { createHandlers } from './api-handlers.ts'
import { createFindPrincipal } from './auth/find-principal.ts'
import { forgetOldAnswers } from './features/idempotency/once.ts'
import { createApp } from './http/app.ts'
import { listen, serverLimits } from './http/http-server.ts'
import type { HttpServer, ServerLimits } from './http/http-server.ts'
import type { Logger } from './http/logger.ts'
import { isLoopback } from './http/loopback-host.ts'
import { loadMasterKeys } from './secrets/master-keys.ts'
import { createSecretStore } from './secrets/secret-store.ts'
import { createCommitWatch } from './store/commit-watch.ts'
import { openServiceDatabase } from './store/database.ts'
import { transaction } from './store/transaction.ts'

export interface ServiceOptions {
  /** Holds the database and, where no key is given, the key file. */
  readonly dataDir: string
  /** Value of `SWITCHBOARD_KEY`, where it is set. */
  readonly masterKey: string | undefined
  readonly clock: Clock
  readonly randomBytes: (count: number) => Uint8Array
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
  const { dataDir, clock, randomBytes, logger } = options
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const database = openServiceDatabase({ file: join(dataDir, 'service.sqlite3') })
  const keys = loadMasterKeys({ fromEnvironment: options.masterKey, file: join(dataDir, 'service.key'), randomBytes })
  const secrets = createSecretStore({ keys, randomBytes, clock })
  const commits = createCommitWatch(database.openReader())
  const newId = createNewId(randomBytes, clock)
  const stopping = new AbortController()
  const tools = {
    read: database.write,
    openReader: () => database.openReader(),
    write: <T>(work: (db: typeof database.write) => T): T => {
      // Handlers' work is synchronous by type; the store's own type can't be told so through a generic.
      const result = transaction<unknown>(database.write, () => work(database.write)) as T
      if (!database.write.inTransaction) commits.look()
      return result
    },
    clock,
    newId,
    logger,
    onCommit: commits.onCommit,
  }
  tools.write((db) => {
    forgetOldAnswers(db, clock())
    secrets.reseal(db)
  })
  let server: HttpServer | undefined
  let ownPort: number | undefined
  const app = createApp({
    handlers: createHandlers({ secrets, randomBytes }),
    tools,
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
      commits.stop()
      database.close()
      logger('info', 'service stopped')
    },
  }
}
