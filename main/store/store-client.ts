import type { WorkerOptions } from 'node:worker_threads'
import { Worker } from 'node:worker_threads'
import { fromErrorWire } from '#shared/errors/error-wire.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { ConsoleStore, StoreInput, StoreMethod } from './store-api.ts'
import type { StoreReply, StoreRequest, StoreWorkerData } from './store-protocol.ts'

export interface StoreClientOptions {
  readonly workerFile: string | URL
  readonly dataDir: string
  readonly maxBodyBytes?: number
  /** A defect inside the store, or the end of its thread: for the log. */
  readonly onDefect?: (message: string) => void
  readonly spawn?: (file: string | URL, options: WorkerOptions) => Worker
}

interface Pending {
  resolve(output: unknown): void
  reject(error: unknown): void
}

const methods: Readonly<Record<StoreMethod, true>> = {
  open: true,
  release: true,
  readState: true,
  close: true,
  beginSnapshot: true,
  putSnapshotLines: true,
  finishSnapshot: true,
  abandonSnapshot: true,
  applyChanges: true,
  decide: true,
  undo: true,
  nextBatch: true,
  settle: true,
  unsend: true,
  opsList: true,
  opsLast: true,
  opsRetry: true,
  opsDiscard: true,
  opsCounts: true,
  inboxCounts: true,
  inboxGroups: true,
  inboxEvents: true,
  inboxGroup: true,
  inboxEvent: true,
  inboxFreeze: true,
  projectsSearch: true,
  installationsList: true,
  installationsResources: true,
  mappingsList: true,
  linksFind: true,
  readPayload: true,
  putPayloads: true,
  missingBodies: true,
}

/**
 * The store in a thread of its own, so that a slow query never stalls a window.
 * When the thread dies, open calls fail as `service.busy`, which may be tried again; the next call starts a new one, which recovers the outbox.
 * A decision is asked for again by itself, under its id.
 */
export function createStoreClient(options: StoreClientOptions): ConsoleStore {
  const spawn = options.spawn ?? ((file, workerOptions) => new Worker(file, workerOptions))
  const pending = new Map<number, Pending>()
  let worker: Worker | undefined
  let lastId = 0
  let closed = false

  function start(): Worker {
    const workerData: StoreWorkerData = {
      kind: 'store',
      dataDir: options.dataDir,
      maxBodyBytes: options.maxBodyBytes ?? null,
    }
    const started = spawn(options.workerFile, { workerData, name: 'store' })
    started.on('message', (reply: StoreReply) => settle(reply))
    started.on('error', (error: unknown) =>
      options.onDefect?.(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    )
    started.on('exit', (code) => {
      if (worker === started) worker = undefined
      if (!closed) options.onDefect?.(`The store's thread ended with code ${code}.`)
      failPending()
    })
    return started
  }

  function settle(reply: StoreReply): void {
    const call = pending.get(reply.id)
    pending.delete(reply.id)
    if (reply.ok) call?.resolve(reply.output)
    else {
      if (reply.defect !== null) options.onDefect?.(`${reply.error.traceId}: ${reply.defect}`)
      call?.reject(fromErrorWire(reply.error))
    }
  }

  function failPending(): void {
    const calls = [...pending.values()]
    pending.clear()
    for (const call of calls)
      call.reject(new SwitchboardError('service.busy', 'The local store was interrupted. Try again.'))
  }

  function call(method: StoreMethod, input: unknown): Promise<unknown> {
    if (closed) return Promise.reject(new SwitchboardError('service.busy', 'The local store is closed.'))
    worker ??= start()
    lastId += 1
    const request: StoreRequest = { id: lastId, method, input }
    return new Promise((resolve, reject) => {
      pending.set(request.id, { resolve, reject })
      worker?.postMessage(request)
    })
  }

  /** A decision is asked for once more after an interruption: its id makes sure that it is taken once. */
  async function decide(input: StoreInput<'decide'>): Promise<unknown> {
    try {
      return await call('decide', input)
    } catch (error) {
      if (closed || !(error instanceof SwitchboardError) || error.code !== 'service.busy') throw error
      return call('decide', input)
    }
  }

  async function close(): Promise<void> {
    if (closed) return
    const ending = worker
    const done = ending === undefined ? undefined : call('close', {})
    closed = true
    await done
    await ending?.terminate()
  }

  const calls = Object.fromEntries(
    Object.keys(methods).map((method) => [method, (input: unknown) => call(method as StoreMethod, input)]),
  )
  // `methods` names every call of the interface, and the worker answers each with what the same interface says.
  return { ...({ ...calls, decide } as unknown as ConsoleStore), close }
}
