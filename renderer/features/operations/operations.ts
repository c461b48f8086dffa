import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { LinkRow } from '#shared/domain/deep-link.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { OpId } from '#shared/model/ids.ts'
import type { Client } from '../../client/client.ts'
import type { ShownList } from '../../commands/shown-list.ts'
import type { ListStore } from '../../lists/list-store.ts'
import { createListStore } from '../../lists/list-store.ts'

export type OpScope = 'all' | 'waiting' | 'attention'

/** What Operations shows: what was decided here, what no sink took, or what else the service keeps. */
export type OperationsView = 'decisions' | 'letters' | 'jobs' | 'audit'

interface OperationsData {
  readonly scope: OpScope
  readonly shows: OperationsView
  /** The list of what is shown, where it is of the service and neither decisions nor letters. */
  readonly elsewhere: ShownList | null
}

/** The outbox: every decision with its state. */
export interface Operations {
  readonly store: StoreApi<OperationsData>
  readonly list: ListStore<OpView>
  show(scope: OpScope): void
  showOther(shows: OperationsView): void
  retry(): Promise<OpView | null>
  discard(): Promise<OpView | null>
  refresh(): Promise<void>
  reset(): void
}

/** Whether the decision acted on events, so that there is a result to count. */
export function hasSelection({ intent }: OpView): boolean {
  if (intent?.type === 'event.bulk') return intent.of.kind === 'frozen'
  return intent !== null && 'selection' in intent && intent.selection !== null
}

export const isUndo = ({ intent }: OpView): boolean => intent?.type === 'op.undo'

/** Whether the service has not been told of it. */
export function isUnsent({ state }: OpView): boolean {
  return state.kind === 'queued' || state.kind === 'blocked' || state.kind === 'awaiting_confirmation'
}

/** Whether a person has to say what becomes of it. */
export function needsAttention({ state }: Pick<OpView, 'state'>): boolean {
  return state.kind === 'rejected' || state.kind === 'conflict' || state.kind === 'parked'
}

const futile: ReadonlySet<string> = new Set([
  'op.nothing_selected',
  'op.selection_grew',
  'op.selection_ahead',
  'suggestion.taken',
  'member.links_changed',
  'bulk.expired',
  'bulk.changed',
  'bulk.illegal_transition',
  'dead_letter.changed',
])

/** What is wrong with what an override says; said otherwise, it can be taken. */
const futileOfOverride: ReadonlySet<string> = new Set(['version.conflict', 'policy.not_applicable', 'request.invalid'])

/**
 * Whether the service would refuse it again, because what it was about is not there as it was shown. An override is not sent
 * again over what somebody else has set: it is written anew, beside that.
 */
export function isSendingFutile({ state, intent }: Pick<OpView, 'state' | 'intent'>): boolean {
  if (state.kind !== 'conflict' && state.kind !== 'rejected') return false
  if (intent?.type === 'override.set') return futileOfOverride.has(state.code)
  // What somebody else has set is cleared by whoever has seen it, from where it is listed.
  if (intent?.type === 'override.clear') return state.code === 'version.conflict'
  return state.kind === 'conflict' && futile.has(state.code)
}

/** Whether others were faster with every event that it was about: unless one comes back, nothing is left to decide otherwise. */
export function hasNothingLeft({ state, intent }: Pick<OpView, 'state' | 'intent'>): boolean {
  return state.kind === 'conflict' && state.code === 'op.nothing_selected' && intent?.type !== 'mapping.create'
}

/** What waits still, where a decision was refused because it isn't as it was shown; null where nothing does. */
export function waitingFor({ state, intent }: Pick<OpView, 'state' | 'intent'>): LinkRow | null {
  if (state.kind !== 'conflict' || !isSendingFutile({ state, intent })) return null
  if (state.code === 'op.nothing_selected' || state.code === 'suggestion.taken') return null
  if (intent === null || !('selection' in intent) || intent.selection === null) return null
  const { selection } = intent
  if (selection.kind === 'group') return { kind: 'group', groupKey: selection.groupKey }
  const [id] = selection.ids
  return id === undefined ? null : { kind: 'event', id }
}

/** `onMoved`: a decision that is sent again has another id from then on. */
export function createOperations(
  client: Client,
  onMoved: (from: OpId, to: OpId) => void = () => undefined,
): Operations {
  const store = createStore<OperationsData>(() => ({ scope: 'all', shows: 'decisions', elsewhere: null }))
  const list = createListStore<OpView>((op) => op.id)

  function show(scope: OpScope): void {
    store.setState({ scope, shows: 'decisions' })
    list.open({ load: (window) => client.call('ops.list', { ...window, scope }) })
  }

  async function settle(method: 'ops.retry' | 'ops.discard'): Promise<OpView | null> {
    const op = list.current(list.store.getState())
    const isWaiting = op?.state.kind === 'awaiting_confirmation' && method === 'ops.discard'
    if (op === undefined || !(needsAttention(op) || isWaiting)) return null
    if (method === 'ops.retry' && isSendingFutile(op)) return null
    const settled = await client.call(method, { opId: op.id })
    if (settled.id !== op.id) onMoved(op.id, settled.id)
    await list.refresh()
    return settled
  }

  return {
    store,
    list,
    show,
    showOther: (shows) => store.setState({ shows }),
    retry: () => settle('ops.retry'),
    discard: () => settle('ops.discard'),
    refresh: () => list.refresh(),
    reset: () => show('all'),
  }
}
