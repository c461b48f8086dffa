import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { OpId } from '#shared/model/ids.ts'
import type { ReplayPlan } from '#shared/model/replay-plan.ts'
import type { Intent } from '#shared/model/operation.ts'
import { labelOf } from './label-of.ts'
import type { Client } from '../../client/client.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

export interface DecisionInput {
  readonly intent: Intent
  readonly label: string
  /** A refused decision that was edited into this. */
  readonly replaces?: OpId
  /** Of what sends something out or ends something: the plan as it was seen, and whether to ask once more before that. */
  readonly effect?: { readonly plan: ReplayPlan | null; readonly isConfirmed: boolean }
}

/** What the footer tells about the last action. */
export interface LastAction {
  readonly label: string
  readonly undoable: boolean
  /** It is not in force before somebody confirms it. */
  readonly waits: boolean
}

export interface DecisionsData {
  readonly last: LastAction | null
  /** What redo would do again; null where there is nothing. */
  readonly next: { readonly label: string } | null
  /** The last thing that could not be done. */
  readonly failure: string | null
}

/** Decisions that were made with one key press and are taken back with one. */
interface Batch {
  readonly ops: readonly OpId[]
  readonly label: string
  readonly undone: () => void
}

export interface Decisions {
  readonly store: StoreApi<DecisionsData>
  /** Makes decisions durable one after the other; resolves with them when all are. `label` sums them up for the footer. */
  decide(
    inputs: readonly DecisionInput[],
    summary: { readonly label: string; readonly undone: () => void },
  ): Promise<readonly OpView[]>
  /**
   * Takes back the newest decision, with everything that one key press decided. Returns what was taken back.
   * `undoneEarlier` is told of one that was made before this window knew of it, as before a restart.
   */
  undo(undoneEarlier?: (op: OpView) => Promise<void>): Promise<string | null>
  /** Does again what was taken back last, or one of them; null where there is nothing to do again. */
  redo(opId?: OpId): Promise<IpcOutput<'ops.redo'> | null>
  /** Takes back one decision, wherever it stands in the history. */
  takeBack(opId: OpId): Promise<void>
  /** A decision of this window was refused and goes on under another id. */
  follow(from: OpId, to: OpId): void
  /** Says more truly what a decision of this window came to. */
  relabel(opId: OpId, label: string): void
  /** Reads what could be taken back, as after a start. */
  load(): Promise<void>
  fail(error: unknown): void
  /** The failure was shown for long enough. */
  settle(): void
  reset(): void
}

/** Builds the only way in which the renderer decides and takes back. `announce` says what could not be done to who doesn't see it. */
export function createDecisions(client: Client, announce: (failure: string) => void = () => undefined): Decisions {
  const store = createStore<DecisionsData>(() => ({ last: null, next: null, failure: null }))
  let batches: readonly Batch[] = []

  function fail(error: unknown): void {
    const failure = failureWords(error)
    store.setState({ failure })
    announce(failure)
  }

  async function load(): Promise<void> {
    const known = batches
    const [last, next] = await Promise.all([client.call('ops.last', {}), client.call('ops.next_redo', {})])
    // A key was pressed meanwhile; what it decided is newer than this answer.
    if (batches !== known) return
    // Whatever is newer than the newest that can be taken back was refused, or decided again.
    batches = batches.slice(0, batches.findLastIndex((batch) => last !== null && batch.ops.includes(last.id)) + 1)
    const label = batches.at(-1)?.label ?? last?.together?.label ?? (last === null ? undefined : labelOf(last))
    store.setState({
      last: label === undefined ? null : { label, undoable: true, waits: last !== null && waits(last) },
      next: next === null ? null : { label: next.together?.label ?? next.label },
    })
  }

  async function undoBatch(batch: Batch): Promise<string> {
    batches = batches.filter((each) => each !== batch)
    for (const opId of batch.ops.toReversed()) {
      // One of several may have been refused; the others are still taken back.
      await client.call('ops.undo', { opId }).catch(unlessNotUndoable)
    }
    batch.undone()
    return batch.label
  }

  const newest = (): Promise<OpView | null> => client.call('ops.last', {})

  async function undoNewest(undoneEarlier: (op: OpView) => Promise<void>): Promise<string | null> {
    const last = await newest()
    if (last === null) return null
    const { undone } = await client.call('ops.undo', { opId: last.id })
    const first = firstOf(last)
    for (let next = await newest(); next !== null && firstOf(next) === first; next = await newest()) {
      await client.call('ops.undo', { opId: next.id })
    }
    await undoneEarlier(undone)
    return last.together?.label ?? last.label
  }

  return {
    store,
    async decide(inputs, summary) {
      const decided: OpView[] = []
      try {
        for (const input of inputs) {
          const [first] = decided
          const together =
            first === undefined ? {} : { together: { first: first.id, label: summary.label.slice(0, 300) } }
          decided.push(await client.call('ops.decide', { ...input, ...together }))
        }
      } finally {
        // What is on its way out for good can't be taken back: the footer goes on about what was decided before.
        if (decided.length > 0 && inputs.every(({ effect }) => effect?.isConfirmed !== true)) {
          batches = [...batches.slice(-99), { ops: decided.map((op) => op.id), ...summary }]
          store.setState({
            last: { label: summary.label, undoable: true, waits: decided.some(waits) },
            next: null,
            failure: null,
          })
        }
      }
      return decided
    },
    async undo(undoneEarlier = async () => undefined) {
      await load()
      const newest = batches.at(-1)
      const label = newest === undefined ? await undoNewest(undoneEarlier) : await undoBatch(newest)
      store.setState({ failure: null })
      await load()
      return label
    },
    async redo(opId) {
      try {
        const done = await client.call('ops.redo', { opId: opId ?? null })
        store.setState({ failure: null })
        await load()
        return done
      } catch (error) {
        if (error instanceof SwitchboardError && error.code === 'op.nothing_to_redo') return null
        throw error
      }
    },
    async takeBack(opId) {
      await client.call('ops.undo', { opId })
      batches = batches
        .map((batch) => ({ ...batch, ops: batch.ops.filter((each) => each !== opId) }))
        .filter((batch) => batch.ops.length > 0)
      await load()
    },
    follow(from, to) {
      batches = batches.map((batch) => ({ ...batch, ops: batch.ops.map((each) => (each === from ? to : each)) }))
    },
    relabel(opId, label) {
      batches = batches.map((batch) => (batch.ops.includes(opId) ? { ...batch, label } : batch))
      const { last } = store.getState()
      const isEarlier = !batches.some((batch) => batch.ops.includes(opId))
      // What was decided before this window knew of it is read from what is kept.
      if (isEarlier) load().catch(fail)
      else if (last !== null && batches.at(-1)?.ops.includes(opId) === true)
        store.setState({ last: { ...last, label } })
    },
    load,
    fail,
    settle: () => store.setState({ failure: null }),
    reset() {
      batches = []
      store.setState({ last: null, next: null, failure: null })
      load().catch(fail)
    },
  }
}

/** What decisions of one key press have in common. */
const firstOf = ({ id, together }: OpView): OpId => together?.first ?? id

function unlessNotUndoable(error: unknown): void {
  if (!(error instanceof SwitchboardError) || error.code !== 'op.not_undoable') throw error
}

const waits = ({ state }: OpView): boolean => state.kind === 'awaiting_confirmation'
