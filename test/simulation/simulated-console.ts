import { mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createStore } from '#main/store/create-store.ts'
import type { ConsoleStore } from '#main/store/store-api.ts'
import { storeParsers } from '#main/store/store-parsers.ts'
import { createServiceClient, type Fetch, type ServiceClient } from '#main/service/service-client.ts'
import type { ServiceConnector, ServiceState } from '#main/service/service-connector.ts'
import { startSyncSession, type SyncSession } from '#main/sync/sync-session.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import { changeVersions, copyAsCrashed, damage, filesEndingWith, loseTail } from './files-of-a-crash.ts'
import { BrokenLaw } from './broken-law.ts'
import type { SeededRandom } from './seeded-random.ts'
import { serviceAddress } from './service-template.ts'
import type { Trace } from './trace.ts'
import type { VirtualTime } from './virtual-time.ts'
import type { Weather } from './weather.ts'

/**
 * What else goes with the process: the power, the copy of the service's rows, or what is in it; or the version, which is put
 * back to one that doesn't know what waits to be sent.
 */
export type Crash = 'process' | 'power' | 'replica_gone' | 'replica_damaged' | 'version_back'

export interface SimulatedConsoleOptions {
  readonly name: string
  readonly root: string
  readonly workspaceId: string
  readonly tenantId: string
  readonly time: VirtualTime
  readonly trace: Trace
  readonly random: SeededRandom
  readonly epochMs: number
  readonly weather: Weather
  /** What it shows at the service. */
  readonly token: string
  readonly connect: (isAlive: () => boolean) => Fetch
  readonly report: (broken: BrokenLaw) => void
  /** Laid around the store of each of its lives: by tests that break a rule on purpose. */
  readonly wrapStore?: (store: ConsoleStore) => ConsoleStore
}

interface Life {
  readonly store: ConsoleStore
  readonly session: SyncSession
  isAlive: boolean
}

/** One operator's console over all its lives: the store and the sync that main runs, in this thread. */
export class SimulatedConsole {
  readonly name: string
  readonly weather: Weather
  readonly workspaceId: string
  readonly ids: ReturnType<typeof createNewId>
  skewMs = 0
  readonly #options: SimulatedConsoleOptions
  readonly #random: SeededRandom
  readonly #watchers = new Set<(state: ServiceState) => void>()
  #state: ServiceState
  #folder: string
  #folders = 0
  #life: Life | null = null
  #knowsAll = true
  #seq = -1

  constructor(options: SimulatedConsoleOptions) {
    this.#options = options
    this.name = options.name
    this.weather = options.weather
    this.workspaceId = options.workspaceId
    this.#state = { kind: 'up', endpoint: this.#endpoint() }
    this.#random = options.random.fork(`console ${options.name}`)
    this.ids = createNewId(this.#random.bytes, this.clock)
    this.#folder = this.#nextFolder()
    mkdirSync(this.#folder, { recursive: true })
  }

  readonly clock = (): number => this.#options.epochMs + this.#options.time.now + this.skewMs

  get folder(): string {
    return this.#folder
  }
  /** Whether its version knows every decision that it keeps. */
  get knowsAll(): boolean {
    return this.#knowsAll
  }
  get isRunning(): boolean {
    return this.#life !== null
  }
  get store(): ConsoleStore {
    return this.#running().store
  }
  get session(): SyncSession {
    return this.#running().session
  }

  async start(): Promise<void> {
    const { time, trace, workspaceId, tenantId } = this.#options
    const life = { isAlive: true }
    const isAlive = (): boolean => life.isAlive
    const made = createStore({
      dataDir: this.#folder,
      clock: this.clock,
      newId: this.ids,
      loadParsers: async () => storeParsers,
    })
    const store = this.#watch(this.#options.wrapStore?.(made) ?? made, isAlive)
    const initial = await time.awaited(store.open({ workspaceId }))
    this.#seq = initial.seq
    trace.add(time.now, this.name, 'starts at', initial.seq)
    const world = {
      store,
      service: this.#connector(),
      fetch: this.#options.connect(isAlive),
      clock: this.clock,
      after: time.after,
      random: this.#random.next,
      log: (level: string, happening: string, facts?: Readonly<Record<string, unknown>>) => {
        if (!life.isAlive) return
        trace.add(time.now, this.name, 'logs', happening, JSON.stringify(facts?.['code'] ?? null))
        const told = (): string => JSON.stringify(facts?.['stack'] ?? facts?.['message'])
        if (level === 'error')
          this.#options.report(new BrokenLaw('nothing breaks', `${this.name}, ${happening}: ${told()}`))
      },
    }
    const quiet = (): void => undefined
    const listener = { onStatus: quiet, onRows: quiet, onOps: quiet, onForbidden: quiet, onAway: quiet, onSent: quiet }
    const session = startSyncSession(world, { workspaceId, tenantId, initial, listener })
    this.#life = Object.assign(life, { store, session })
  }

  /** Whether its service process is known to be there: an embedded one that has ended is waited for instead of asked. */
  setService(kind: 'up' | 'down'): void {
    const since = new Date(this.clock()).toISOString()
    // A service that was started again has another address.
    this.#state =
      kind === 'up' ? { kind, endpoint: this.#endpoint() } : { kind, since, why: 'It ended.', retryAt: null }
    for (const watcher of this.#watchers) watcher(this.#state)
  }

  /** What it asks the service for itself, as the window does before some decisions. */
  get service(): { readonly client: ServiceClient; readonly tenantId: string } {
    const life = this.#running()
    const fetch = this.#options.connect(() => life.isAlive)
    return { client: createServiceClient(fetch, this.#endpoint()), tenantId: this.#options.tenantId }
  }

  /** Ends it between two turns: nothing is told, and its files stay as they are. */
  async crash(kind: Crash): Promise<void> {
    const life = this.#running()
    life.isAlive = false
    this.#life = null
    const old = this.#folder
    this.#folder = this.#nextFolder()
    copyAsCrashed(old, this.#folder)
    const replicas = join(this.#folder, 'replicas')
    if (kind === 'power')
      for (const log of filesEndingWith(replicas, '-wal'))
        loseTail(log, join(old, 'replicas', basename(log).replace(/-wal$/, '-shm')), this.#random)
    if (kind === 'replica_gone') rmSync(replicas, { recursive: true, force: true })
    if (kind === 'replica_damaged') {
      for (const file of filesEndingWith(replicas, `${this.workspaceId}.sqlite3`)) damage(file, this.#random)
      for (const log of filesEndingWith(replicas, `${this.workspaceId}.sqlite3-wal`)) rmSync(log)
    }
    this.#knowsAll = kind !== 'version_back'
    changeVersions(join(this.#folder, 'outbox.sqlite3'), this.#knowsAll ? 'known' : 'unknown')
    this.#options.trace.add(this.#options.time.now, this.name, 'crashes', kind)
    await this.#end(life, old)
  }

  async stop(): Promise<void> {
    const life = this.#running()
    this.#life = null
    await this.#end(life, null)
  }

  async #end(life: Life, folder: string | null): Promise<void> {
    const { time } = this.#options
    await time.awaited(life.session.stop())
    await time.awaited(life.store.close().catch(() => undefined))
    if (folder !== null) rmSync(folder, { recursive: true, force: true })
  }

  #running(): Life {
    if (this.#life === null) throw new Error(`${this.name} doesn't run.`)
    return this.#life
  }

  #endpoint(): { url: string; token: string } {
    return { url: serviceAddress.url, token: this.#options.token }
  }

  #nextFolder(): string {
    return join(this.#options.root, `${this.name}-${(this.#folders += 1)}`)
  }

  #connector(): ServiceConnector {
    return {
      start: () => undefined,
      state: () => this.#state,
      subscribe: (listener) => {
        this.#watchers.add(listener)
        return () => void this.#watchers.delete(listener)
      },
      retry: () => undefined,
      stop: async () => undefined,
    }
  }

  /** Sees the cursor move. */
  #watch(store: ConsoleStore, isAlive: () => boolean): ConsoleStore {
    const moved = (seq: number): void => {
      if (!isAlive()) return
      const back = `${this.name} went from ${this.#seq} to ${seq}`
      if (seq < this.#seq) this.#options.report(new BrokenLaw('the cursor only goes on', back))
      this.#seq = seq
    }
    return {
      ...store,
      applyChanges: async (input) => {
        const applied = await store.applyChanges(input)
        moved(applied.state.seq)
        return applied
      },
      finishSnapshot: async (input) => {
        const state = await store.finishSnapshot(input)
        moved(state.seq)
        return state
      },
    }
  }
}
