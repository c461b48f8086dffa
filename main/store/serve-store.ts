import type { MessagePort } from 'node:worker_threads'
import { toErrorWire } from '#shared/errors/error-wire.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import { createStore } from './create-store.ts'
import { createLoadParsers } from './load-parsers.ts'
import type { CopierThread } from './sqlite/copier-thread.ts'
import type { ConsoleStore, StoreMethod } from './store-api.ts'
import type { StoreReply, StoreRequest, StoreWorkerData } from './store-protocol.ts'

/** Behind what the first screen asks beside its rows. */
const aheadAfterMs = 200
const showsRows: ReadonlySet<StoreMethod> = new Set(['inboxGroups', 'inboxEvents'])

/** Answers the calls of a store client. */
export function serveStore(port: MessagePort, { dataDir, maxBodyBytes }: StoreWorkerData, copier: CopierThread): void {
  const loadParsers = createLoadParsers(async () => (await import('./store-parsers.ts')).storeParsers)
  let ahead: NodeJS.Timeout | undefined
  const store = createStore({
    dataDir,
    loadParsers,
    clock: Date.now,
    // The global is loaded when an id is first made, an import of node:crypto in every start.
    newId: createNewId((count) => crypto.getRandomValues(new Uint8Array(count)), Date.now),
    copyLog: (path) => copier.copy(path),
    ...(maxBodyBytes === null ? {} : { maxBodyBytes }),
  })

  async function answer({ id, method, input }: StoreRequest): Promise<StoreReply> {
    try {
      // The client passes each method its own input: both are built from the same interface.
      const call = store[method] as (input: unknown) => ReturnType<ConsoleStore[typeof method]>
      return { id, ok: true, output: await call(input) }
    } catch (error) {
      const defect =
        error instanceof SwitchboardError
          ? null
          : error instanceof Error
            ? (error.stack ?? error.message)
            : String(error)
      return { id, ok: false, error: toErrorWire(error, crypto.randomUUID()), defect }
    }
  }

  /** Who sees rows is about to decide, and shouldn't wait then. A failure is told to whoever comes to need the parsers. */
  function loadAhead(): void {
    ahead ??= setTimeout(() => void loadParsers().catch(() => undefined), aheadAfterMs).unref()
  }

  async function serve(request: StoreRequest): Promise<void> {
    const reply = await answer(request)
    if (request.method === 'close') {
      clearTimeout(ahead)
      await copier.stop()
    }
    port.postMessage(reply)
    if (request.method === 'close') port.close()
    if (showsRows.has(request.method)) loadAhead()
  }

  port.on('message', (request: StoreRequest) => void serve(request))
}
