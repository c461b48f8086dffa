import type { WorkerOptions } from 'node:worker_threads'
import { Worker } from 'node:worker_threads'
import { fromErrorWire } from '#shared/errors/error-wire.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import { leanThread } from '#shared/lib/lean-memory.ts'
import type { After } from '../service/timers.ts'
import type { ConsoleStore, StoreMethod } from './store-api.ts'
import type { StoreHealthBoard } from './store-health.ts'
import type { StoreReply, StoreRequest, StoreWorkerData } from './store-protocol.ts'
import { keepThread } from './thread-keeper.ts'

export interface StoreClientOptions {
  readonly workerFile: string | URL
  readonly dataDir: string
  readonly maxBodyBytes?: number
  /** A defect inside the store, or the end of its thread: for the log. */
  readonly onDefect?: (message: string) => void
  readonly clock: Clock
  readonly after: After
  readonly health: StoreHealthBoard
  readonly spawn?: (file: string | URL, options: WorkerOptions) => Worker
}

/** What became of one question; `interrupted` when its thread ended before it answered. */
type Answer = { readonly kind: 'answered'; readonly output: unknown } | { readonly kind: 'interrupted' }

interface Pending {
  resolve(answer: Answer): void
  reject(error: unknown): void
}

/** `again`: asking a second time changes nothing more, so that an interrupted call is repeated. Others fail, and their caller knows how to go on. */
const methods: Readonly<Record<StoreMethod, 'again' | 'once'>> = {
  open: 'again',
  release: 'again',
  readState: 'again',
  close: 'once',
  beginSnapshot: 'once',
  putSnapshotLines: 'once',
  finishSnapshot: 'once',
  abandonSnapshot: 'again',
  applyChanges: 'once',
  // Its id makes sure that it is taken once.
  decide: 'again',
  // The store is told that it may have been done.
  undo: 'again',
  // The second time it would do another one again, or the same twice.
  redo: 'once',
  // What was marked as being sent is queued again when the outbox is opened.
  nextBatch: 'again',
  settle: 'once',
  unsend: 'again',
  opsList: 'again',
  opsLast: 'again',
  opsNextRedo: 'again',
  opsRetry: 'once',
  opsDiscard: 'once',
  opsConfirm: 'once',
  opsRan: 'again',
  opsCounts: 'again',
  opsCountsOfAll: 'again',
  opsUnsent: 'again',
  opsTrace: 'again',
  inboxCounts: 'again',
  inboxGroups: 'again',
  inboxEvents: 'again',
  inboxFindRow: 'again',
  inboxGroup: 'again',
  inboxEvent: 'again',
  inboxFreeze: 'again',
  inboxIds: 'again',
  inboxComplete: 'again',
  destinationsSearch: 'again',
  membersSearch: 'again',
  installationsList: 'again',
  installationsResources: 'again',
  installationsLinks: 'again',
  installationsMappings: 'again',
  installationsStops: 'again',
  recordsWaiting: 'again',
  membersList: 'again',
  overridesList: 'again',
  overridesGet: 'again',
  policiesHere: 'again',
  retentionHere: 'again',
  activityHere: 'again',
  seenTypes: 'again',
  mappingsList: 'again',
  mappingsFreeze: 'again',
  mappingsRecords: 'again',
  mappingsRouting: 'again',
  mappingsOf: 'again',
  mappingsVolume: 'again',
  mappingsPreview: 'again',
  resourcesSearch: 'again',
  suggestionsList: 'again',
  suggestionsCounts: 'again',
  suggestionsGet: 'again',
  suggestionsPlan: 'again',
  rulesList: 'again',
  rulesDryRun: 'again',
  ruleNames: 'again',
  destinationNames: 'again',
  recordNames: 'again',
  lettersHere: 'again',
  linksFind: 'again',
  eventsToSave: 'again',
  readPayload: 'again',
  putPayloads: 'again',
  missingBodies: 'again',
}

const mostTimes = 3

/**
 * The store in a thread of its own, so that a slow query never stalls a window.
 * When the thread ends it is started again and recovers the outbox. What it had not answered is asked again where that changes nothing,
 * a decision by its id; anything else fails as `service.busy`. Nothing is ever left without an answer.
 */
export function createStoreClient(options: StoreClientOptions): ConsoleStore {
  const { clock, after, health } = options
  const spawn = options.spawn ?? ((file, workerOptions) => new Worker(file, workerOptions))
  const pending = new Map<number, Pending>()
  let lastId = 0
  let closed = false

  const keeper = keepThread({
    spawn: start,
    clock,
    after,
    onHealth: health.become,
    onEnd(exitCode) {
      if (!closed) options.onDefect?.(`The store's thread ended with code ${exitCode}.`)
      interruptAll()
    },
  })

  function interruptAll(): void {
    const calls = [...pending.values()]
    pending.clear()
    for (const call of calls) call.resolve({ kind: 'interrupted' })
  }

  function start(): Worker {
    const workerData: StoreWorkerData = {
      kind: 'store',
      dataDir: options.dataDir,
      maxBodyBytes: options.maxBodyBytes ?? null,
    }
    const started = spawn(options.workerFile, { workerData, name: 'store', resourceLimits: leanThread })
    started.on('message', (reply: StoreReply) => settle(reply))
    started.on('error', (error: unknown) =>
      options.onDefect?.(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    )
    return started
  }

  function settle(reply: StoreReply): void {
    const call = pending.get(reply.id)
    pending.delete(reply.id)
    if (reply.ok) call?.resolve({ kind: 'answered', output: reply.output })
    else {
      if (reply.defect !== null) options.onDefect?.(`${reply.error.traceId}: ${reply.defect}`)
      call?.reject(fromErrorWire(reply.error))
    }
  }

  function ask(method: StoreMethod, input: unknown): Promise<Answer> {
    lastId += 1
    const request: StoreRequest = { id: lastId, method, input }
    return new Promise((resolve, reject) => {
      pending.set(request.id, { resolve, reject })
      keeper.send(request)
    })
  }

  async function call(method: StoreMethod, input: unknown): Promise<unknown> {
    for (let times = 1; ; times += 1) {
      if (closed) throw new SwitchboardError('service.busy', 'The local store is closed.')
      const answer = await ask(method, times > 1 && method === 'undo' ? { ...Object(input), again: true } : input)
      if (answer.kind === 'answered') return answer.output
      if (closed || times === mostTimes || methods[method] === 'once' || isUndoOfAny(method, input))
        throw new SwitchboardError('service.busy', 'The local store was interrupted. Try again.')
    }
  }

  async function close(): Promise<void> {
    if (closed) return
    closed = true
    const ending = keeper.leave()
    if (ending === undefined) return interruptAll()
    await ask('close', {})
    await ending.terminate()
  }

  const calls = Object.fromEntries(
    Object.keys(methods).map((method) => [method, (input: unknown) => call(method as StoreMethod, input)]),
  )
  // `methods` names every call of the interface, and the worker answers each with what the same interface says.
  return { ...(calls as unknown as ConsoleStore), close }
}

/** "Take the newest back" would take another one back the second time. */
function isUndoOfAny(method: StoreMethod, input: unknown): boolean {
  return method === 'undo' && !(input instanceof Object && 'opId' in input && input.opId !== null)
}
