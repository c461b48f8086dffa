import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import { failureWords } from '#shared/errors/failure-words.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { isItemAction, makesMappings } from '#shared/domain/bulk-kinds.ts'
import type { SuggestionPlan } from '#shared/ipc/suggestion-calls.ts'
import type { Bulk } from '#shared/model/bulk.ts'
import type { Intent } from '#shared/model/operation.ts'
import type { Client } from '../../client/client.ts'
import type { Overlays } from '../../app/overlays.ts'
import type { Decisions } from '../operations/decisions.ts'
import { acceptOps } from '../suggestions/decide-suggestion.ts'
import { freezeHere } from './freeze-here.ts'
import { bulkText } from './messages.ts'
import { type BulkWork, type Matching, type MatchingVerdict, isMoving, moving, runOf, unasked } from './bulk-work.ts'

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
  /** Plans to accept suggestions that are at least so sure, here where the service is away; null leaves that to policy. */
  planSuggestions(threshold: number | null): Promise<void>
  /** The plan that is shown is not what is asked for now, or is again. */
  setChanged(isChanged: boolean): void
  run(): Promise<void>
  /** Decides on what was frozen here; it is sent when the service is back. */
  runHere(): Promise<void>
  cancel(): Promise<void>
  undo(): Promise<void>
  /** Puts the dialog away; a run goes on, a plan that was not run is given up. */
  close(): void
  show(): void
  /** Follows what was begun before a restart and the service is still at. */
  takeUp(): Promise<void>
  reset(): void
}

const askEveryMs = 400
/** How many of the newest decisions a start looks at for one that goes on. */
const lookedAt = 20

export function createBulks(parts: {
  readonly client: Client
  readonly decisions: Decisions
  readonly overlays: Overlays
  /** Says what a run came to, also to who has closed its dialog. */
  readonly announce?: (words: string) => void
}): Bulks {
  const { client, decisions, overlays, announce = () => undefined } = parts
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
    if (mine === turn) await take(bulk)
  }

  /** What the service says of it, and once nothing moves what there is to see of it. */
  async function take(bulk: Bulk): Promise<void> {
    const before = store.getState().work?.bulk?.state.kind
    change({ bulk })
    const { work } = store.getState()
    if (work === null || isMoving(work)) return
    if (work.isSent && before !== bulk.state.kind) tellEnd(work, bulk)
    if (bulk.state.kind !== 'planned') await askLeft(bulk)
    else if (makesMappings(bulk.action)) await askPlanned(bulk)
  }

  /** The history names what was asked for; what it came to is known now. */
  function tellEnd(work: BulkWork, bulk: Bulk): void {
    const { kind } = bulk.state
    if (bulk.opId === null || (kind !== 'done' && kind !== 'cancelled')) return
    const label = bulkText.cameTo(work.label(bulk), { ...bulk, kind })
    decisions.relabel(bulk.opId, label)
    announce(bulkText.undoable(label))
  }

  async function askPlanned({ id }: Bulk): Promise<void> {
    const mine = turn
    const [mappings, leftOut] = await Promise.all([
      client.call('bulk.items', { id, outcome: 'not_reached' }),
      client.call('bulk.items', { id, outcome: 'left_out' }),
    ])
    if (mine === turn) change({ planned: { mappings, leftOut } })
  }

  function begin(work: Pick<BulkWork, 'matching' | 'action' | 'to' | 'label'>): void {
    turn += 1
    store.setState({ all: null, work: { ...work, ...unasked } })
    overlays.open({ kind: 'bulk' })
  }

  /** One mapping for each, decided and taken back together. */
  async function acceptHere(plan: SuggestionPlan): Promise<void> {
    const label = bulkText.acceptedLabel({ count: plan.accepts.length, events: plan.events })
    change({ isSent: true })
    await attempt(async () => {
      const made = await Promise.all(plan.accepts.map(() => client.call('ops.new_mapping_id', {})))
      const ops = acceptOps(
        plan,
        made.map(({ id }) => id),
      )
      await decisions.decide(ops, { label, undone: () => undefined })
      overlays.close()
      store.setState({ work: null })
      announce(bulkText.waits(label))
    })
    change({ isSent: false })
    // Something changed meanwhile: what is left of it is shown, with why it stopped.
    const { work } = store.getState()
    if (work?.failure == null) return
    const { threshold } = plan
    const planHere = await client.call('suggestions.plan', { threshold }).catch(() => null)
    if (planHere !== null && store.getState().work?.planHere === plan) change({ planHere })
  }

  async function askLeft({ id, skipped, undo }: Bulk): Promise<void> {
    const mine = turn
    const outcome = undo === null ? 'skipped' : 'kept'
    if ((undo === null ? skipped : undo.kept) === 0) return change({ left: null })
    const left = await client.call('bulk.items', { id, outcome })
    if (mine === turn) change({ left })
  }

  return {
    store,
    selectAll: (all) => store.setState({ all }),
    clear: () => store.setState({ all: null }),
    async plan(matching, { action, label, to }) {
      begin({ matching, action, to: to ?? null, label: ({ events }) => label(events) })
      const mine = turn
      const { filter, groupKey } = matching
      await attempt(async () => {
        try {
          const bulk = await client.call('bulk.plan', { filter, groupKey, action })
          if (mine === turn) await take(bulk)
        } catch (error) {
          if (!isAway(error)) throw error
          if (!isItemAction(action)) throw needsService(error)
          const here = await freezeHere(client, matching)
          if (here === null) throw error
          if (mine === turn) change({ here })
        }
      })
      follow()
    },
    async planSuggestions(threshold) {
      const action = { kind: 'accept', ...(threshold !== null && { threshold }) } as const
      begin({ matching: null, action, to: null, label: bulkText.acceptedLabel })
      const mine = turn
      await attempt(async () => {
        try {
          const bulk = await client.call('bulk.plan_suggestions', { threshold })
          if (mine === turn) await take(bulk)
        } catch (error) {
          if (!isAway(error)) throw error
          const planHere = await client.call('suggestions.plan', { threshold })
          if (mine === turn) change({ planHere })
        }
      })
      follow()
    },
    setChanged: (isChanged) => change({ isChanged }),
    async run() {
      const { work } = store.getState()
      if (work?.bulk?.state.kind !== 'planned' || work.isSent || work.isChanged) return
      const { id, count, action } = work.bulk
      const label = work.label(work.bulk)
      const intent = { type: 'event.bulk', of: { kind: 'plan', bulkId: id, count }, action } as const
      change({ isSent: true })
      await attempt(async () => {
        await decisions.decide([{ intent, label }], { label, undone: () => undefined })
      })
      if (store.getState().work?.failure !== null) change({ isSent: false })
      follow()
    },
    async runHere() {
      const { work } = store.getState()
      if (work === null || work.isSent || work.isChanged) return
      if (work.planHere !== null) return acceptHere(work.planHere)
      const { here, action } = work
      if (here === null) return
      if (!isItemAction(action)) return
      const label = work.label({ count: here.count, events: here.count })
      const selections = [...here.selections]
      const intent: Intent = { type: 'event.bulk', of: { kind: 'frozen', selections }, action }
      change({ isSent: true })
      await attempt(async () => {
        await decisions.decide([{ intent, label }], { label, undone: () => undefined })
        overlays.close()
        store.setState({ work: null })
        announce(bulkText.waits(label))
      })
      change({ isSent: false })
    },
    async cancel() {
      const bulk = store.getState().work?.bulk
      if (bulk === undefined || bulk === null) return
      await attempt(async () => {
        await client.call('bulk.cancel', { id: bulk.id }).catch(unlessOver)
        await ask()
      })
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
      if (work?.bulk?.state.kind === 'counting')
        client.call('bulk.cancel', { id: work.bulk.id }).catch((error: unknown) => {
          if (!isCounted(error)) decisions.fail(error)
        })
      turn += 1
      clearTimeout(timer)
      store.setState({ work: null })
    },
    show: () => overlays.open({ kind: 'bulk' }),
    async takeUp() {
      const mine = turn
      const { rows } = await client.call('ops.list', { scope: 'all', offset: 0, limit: lookedAt })
      for (const run of rows) {
        const id = runOf(run)
        if (id === null) continue
        // Asked for, it is kept in the history as what it came to.
        const bulk = await client.call('bulk.get', { id }).catch(unlessForgotten)
        if (mine !== turn) return
        if (bulk === null || !moving.has(bulk.state.kind)) continue
        const work = { matching: null, action: bulk.action, to: null, label: () => run.label }
        store.setState({ work: { ...work, ...unasked, bulk, isSent: true } })
        return follow()
      }
    },
    reset() {
      turn += 1
      clearTimeout(timer)
      store.setState({ all: null, work: null })
    },
  }
}

/** Whether the service could not be asked, and nothing is wrong with the question. */
function isAway(error: unknown): error is SwitchboardError {
  return error instanceof SwitchboardError && error.retryable
}

/** It came to its end before it could be stopped: that is what is shown then. */
function unlessOver(error: unknown): void {
  if (!isCounted(error)) throw error
}

/** The service keeps a decision's run only for a while. */
function unlessForgotten(error: unknown): null {
  if (error instanceof SwitchboardError && error.code === 'bulk.not_found') return null
  throw error
}

/** Whether it is past what was asked for: a plan that was counted is left alone then, and expires. */
function isCounted(error: unknown): boolean {
  return error instanceof SwitchboardError && error.code === 'bulk.illegal_transition'
}

function needsService(cause: SwitchboardError): SwitchboardError {
  return new SwitchboardError(cause.code, bulkText.needsService, { cause })
}
