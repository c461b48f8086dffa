import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { createHandlers } from '#backend/api-handlers.ts'
import { createFindPrincipal } from '#backend/auth/find-principal.ts'
import { createBulkRunner } from '#backend/features/bulk/bulk-runner.ts'
import { acceptByPolicy } from '#backend/features/suggestions/accept-by-policy.ts'
import { createSuggester } from '#backend/features/suggestions/create-suggester.ts'
import { createApp } from '#backend/http/app.ts'
import { createNewTraceId } from '#backend/http/trace-id.ts'
import { commitDeliveries } from '#backend/intake/commit-deliveries.ts'
import { createIntake } from '#backend/intake/create-intake.ts'
import { createIntakeApps } from '#backend/intake/intake-apps.ts'
import { openStore, type OpenStore } from '#backend/open-store.ts'
import { webhookProviders as providers } from '#backend/providers/webhook-providers.ts'
import { createRouter } from '#backend/routing/create-router.ts'
import { must } from '#shared/lib/must.ts'

export interface Request {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

/** One life of the service over a folder: everything between its requests and its file, as the program puts it together. */
export interface ServiceProcess {
  readonly store: OpenStore
  /** `hangUp` is the caller leaving. */
  handle(request: Request): { readonly answer: Promise<Response>; readonly hangUp: () => void }
  stop(): void
}

export interface ServiceWorld {
  readonly clock: () => number
  readonly monotonic: () => number
  readonly randomBytes: (count: number) => Uint8Array
  readonly onDefect: (what: string, error: unknown) => void
}

export const bootstrapToken = 'simulated-token'
const masterKey = Buffer.alloc(32, 7).toString('base64')

export function startServiceProcess(dataDir: string, world: ServiceWorld): ServiceProcess {
  const { clock, randomBytes, monotonic, onDefect } = world
  const store = openStore({ dataDir, masterKey, clock, randomBytes })
  const { database, secrets, commits, newId } = store
  const read = database.write
  const failed = (what: string) => (error: unknown) => onDefect(what, error)
  let ownWrites = 0
  const write: OpenStore['write'] = (work, lock) => {
    ownWrites += 1
    return store.write(work, lock)
  }
  const router = createRouter({
    db: read,
    newId,
    clock,
    providers,
    onRouted: commits.look,
    onFailure: failed('routing'),
    onDefect: failed('reading an event'),
  })
  const readApp = createIntakeApps({ db: read, secrets, trustMs: 0, monotonic, ownWrites: () => ownWrites })
  const intake = createIntake({
    clock,
    providers,
    readApp,
    async commit(deliveries) {
      const receipts = commitDeliveries(read, deliveries)
      router.kick()
      return receipts
    },
  })
  const suggester = createSuggester({
    read,
    write,
    tasks: read,
    clock,
    onRenewed: (db, workspaceId, resourceId) => acceptByPolicy({ clock, newId }, db, { workspaceId, resourceId }),
    onFailure: failed('suggesting'),
  })
  const bulks = createBulkRunner({ read, write, tasks: read, newId, clock, monotonic, onFailure: failed('a bulk run') })
  let isStopping = false
  // Nobody balances a load here.
  const checks = { database: 'ok', secrets: 'ok', intake: 'ok', running: 'ok' }
  const readiness = { check: async () => ({ ready: true, checks }) }
  const stopping = new AbortController()
  const app = createApp({
    handlers: createHandlers({ secrets, randomBytes, intake, providers, readiness, allowLocalSinks: false }),
    tools: {
      read,
      openReader: () => database.openReader(),
      write,
      clock,
      newId,
      logger: (level, message, fields) => {
        if (level === 'error' && !isStopping) onDefect(message, fields?.stack ?? fields?.error)
      },
      // A process that was killed begins nothing more; what it had begun may still come as far as this.
      onCommit: (listener) => (isStopping ? () => undefined : commits.follow(listener)),
    },
    findPrincipal: createFindPrincipal(bootstrapToken),
    newTraceId: createNewTraceId(randomBytes),
    stopping: stopping.signal,
    isOurHost: () => true,
  })
  router.kick()
  bulks.start()
  const stopSuggesting = commits.onCommit(suggester.kick)
  suggester.kick()

  return {
    store,
    handle({ method, url, headers, body }) {
      const path = url.slice(must(/^https?:\/\/[^/]+/.exec(url), 'callers give whole addresses')[0].length)
      // What Hono and the handlers read of a request, and of the connection under it.
      const incoming = Object.assign(Readable.from(body === null ? [] : [Buffer.from(body)]), {
        headers,
        method,
        url: path,
      })
      const outgoing = Object.assign(new EventEmitter(), { closed: false })
      const env = {
        incoming: incoming as unknown as IncomingMessage,
        outgoing: outgoing as unknown as ServerResponse,
      }
      return {
        answer: Promise.resolve(app.fetch(new globalThis.Request(url, { method, headers: { ...headers } }), env)),
        hangUp() {
          outgoing.closed = true
          outgoing.emit('close')
        },
      }
    },
    stop() {
      isStopping = true
      stopSuggesting()
      suggester.stop()
      router.stop()
      bulks.stop().catch(() => undefined)
      stopping.abort()
      store.close()
    },
  }
}
