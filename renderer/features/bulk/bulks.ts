import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import { failureWords } from '#shared/errors/failure-words.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import type { Bulk, BulkAction, BulkItem } from '#shared/model/bulk.ts'
import type { Intent } from '#shared/model/operation.ts'
import type { Client } from '../../client/client.ts'
import type { Overlays } from '../../app/overlays.ts'
import type { Decisions } from '../operations/decisions.ts'
import { freezeHere, type FrozenHere } from './freeze-here.ts'

/** All that a list matches, whatever of it is loaded. */
export interface Matching {
  readonly filter: InboxFilter
  readonly groupKey: string | null
  /** How many the list says there are. */
  readonly shown: number
}

/** A verdict on all of it, with its words for the history. */
export interface MatchingVerdict {
  readonly action: BulkAction
  readonly label: (count: number) => string
}

/**
 *   asking ──▶ known (counting, planned, …) ──run──▶ known & sent ──▶ …
 *      └─────▶ failed
 */
export interface BulkWork {
  readonly matching: Matching
  readonly verdict: MatchingVerdict
  readonly bulk: Bulk | null
  /** The decision was taken; until the service has it, its plan stays as it is. */
  readonly isSent: boolean
  readonly isUndoSent: boolean
  readonly failure: string | null
  /** Where the service is away: what can be decided on without it. */
  readonly here: FrozenHere | null
  /** What was not acted on, or not put back; null until it is known. */
  readonly left: { readonly items: readonly BulkItem[]; readonly more: boolean } | null
}

export interface BulksData {
  /** Set while all that the list matches is selected. */
  readonly all: Matching | null
  readonly work: BulkWork | null
}

/** Decisions on all that matches: planned, looked at, run, followed, taken back. */
export interface Bulks {
  readonly store: StoreApi<BulksData>
  selectAll(matching: Matching): void
  clear(): void
  plan(matching: Matching, verdict: MatchingVerdict): Promise<void>
  run(): Promise<void>
  /** Decides on what was frozen here; it is sent when the service is back. */
  runHere(): Promise<void>
  cancel(): Promise<void>
  undo(): Promise<void>
  /** Puts the dialog away; a run goes on, a plan that was not run is given up. */
  close(): void
  show(): void
  reset(): void
}

const askEveryMs = 400

const moving: ReadonlySet<Bulk['state']['kind']> = new Set(['counting', 'running', 'undoing'])

/** Whether there is something to follow. */
export function isMoving({ bulk, isSent, isUndoSent }: BulkWork): boolean {
  if (bulk === null) return false
  const awaitsRun = isSent && bulk.state.kind === 'planned'
  const awaitsUndo = isUndoSent && bulk.undo === null
  return moving.has(bulk.state.kind) || awaitsRun || awaitsUndo
}

export function createBulks(parts: {
  readonly client: Client
  readonly decisions: Decisions
  readonly overlays: Overlays
}): Bulks {
  const { client, decisions, overlays } = parts
  const store = createStore<BulksData>(() => ({ all: null, work: null }))
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn = 0

  function change(next: Partial<BulkWork>): void {
    store.setState(({ work }) => ({ work: work === null ? null : { ...work, ...next } }))
  }

  /** Whatever fails is said in the dialog, where what it was about stands. */
  async function attempt(job: () => Promise<void>): Promise<void> {
    const mine = turn
    try {
      change({ failure: null })
      await job()
    } catch (error) {
      if (mine === turn) change({ failure: failureWords(error) })
    }
  }

  function follow(): void {
    clearTimeout(timer)
    const { work } = store.getState()
    if (work === null || !isMoving(work)) return
    timer = setTimeout(() => void attempt(ask).then(follow), askEveryMs)
  }

  async function ask(): Promise<void> {
    const mine = turn
    const known = store.getState().work?.bulk
    if (known === undefined || known === null) return
    const bulk = await client.call('bulk.get', { id: known.id })
    if (mine !== turn) return
    change({ bulk })
    const { work } = store.getState()
    if (work !== null && !isMoving(work)) await askLeft(bulk)
  }

  async function askLeft({ id, skipped, undo }: Bulk): Promise<void> {
    const mine = turn
    const outcome = undo === null ? 'skipped' : 'kept'
    if ((undo === null ? skipped : undo.kept) === 0) return change({ left: null })
    const left = await client.call('bulk.left', { id, outcome })
    if (mine === turn) change({ left })
  }

  return {
    store,
    selectAll: (all) => store.setState({ all }),
    clear: () => store.setState({ all: null }),
    async plan(matching, verdict) {
      turn += 1
      const mine = turn
      const work: BulkWork = {
        matching,
        verdict,
        bulk: null,
        isSent: false,
        isUndoSent: false,
        failure: null,
        here: null,
        left: null,
      }
      store.setState({ all: null, work })
      overlays.open({ kind: 'bulk' })
      const { filter, groupKey } = matching
      await attempt(async () => {
        try {
          const bulk = await client.call('bulk.plan', { filter, groupKey, action: verdict.action })
          if (mine === turn) change({ bulk })
        } catch (error) {
          if (!(error instanceof SwitchboardError) || !error.retryable) throw error
          const here = await freezeHere(client, matching)
          if (here === null) throw error
          if (mine === turn) change({ here })
        }
      })
      follow()
    },
    async run() {
      const { work } = store.getState()
      if (work?.bulk?.state.kind !== 'planned' || work.isSent) return
      const { id, count, action } = work.bulk
      const label = work.verdict.label(count)
      const intent = { type: 'event.bulk', of: { kind: 'plan', bulkId: id, count }, action } as const
      change({ isSent: true })
      await attempt(() => decisions.decide([{ intent, label }], { label, undone: () => undefined }))
      if (store.getState().work?.failure !== null) change({ isSent: false })
      follow()
    },
    async runHere() {
      const { work } = store.getState()
      if (work === null || work.here === null || work.isSent) return
      const { here, verdict } = work
      const label = verdict.label(here.count)
      const selections = [...here.selections]
      const intent: Intent = { type: 'event.bulk', of: { kind: 'frozen', selections }, action: verdict.action }
      change({ isSent: true })
      await attempt(async () => {
        await decisions.decide([{ intent, label }], { label, undone: () => undefined })
        overlays.close()
        store.setState({ work: null })
      })
      change({ isSent: false })
    },
    async cancel() {
      const bulk = store.getState().work?.bulk
      if (bulk === undefined || bulk === null) return
      await attempt(async () => change({ bulk: await client.call('bulk.cancel', { id: bulk.id }) }))
      await attempt(ask)
      follow()
    },
    async undo() {
      const opId = store.getState().work?.bulk?.opId
      if (opId === undefined || opId === null) return
      await attempt(async () => {
        await decisions.takeBack(opId)
        change({ isUndoSent: true, left: null })
      })
      follow()
    },
    close() {
      overlays.close()
      const { work } = store.getState()
      if (work !== null && isMoving(work) && work.bulk?.state.kind !== 'counting') return
      if (work?.bulk?.state.kind === 'counting') client.call('bulk.cancel', { id: work.bulk.id }).catch(() => undefined)
      turn += 1
      clearTimeout(timer)
      store.setState({ work: null })
    },
    show: () => overlays.open({ kind: 'bulk' }),
    reset() {
      turn += 1
      clearTimeout(timer)
      store.setState({ all: null, work: null })
    },
  }
}
