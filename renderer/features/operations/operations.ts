import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { LinkRow } from '#shared/domain/deep-link.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { Client } from '../../client/client.ts'
import type { ListStore } from '../../lists/list-store.ts'
import { createListStore } from '../../lists/list-store.ts'

export type OpScope = 'all' | 'waiting' | 'attention'

/** The outbox: every decision with its state. */
export interface Operations {
  readonly store: StoreApi<{ readonly scope: OpScope }>
  readonly list: ListStore<OpView>
  show(scope: OpScope): void
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

/** Whether a person has to say what becomes of it. */
export function needsAttention(op: OpView): boolean {
  return op.state.kind === 'rejected' || op.state.kind === 'conflict'
}

const futile: ReadonlySet<string> = new Set([
  'op.nothing_selected',
  'op.selection_grew',
  'op.selection_ahead',
  'bulk.expired',
  'bulk.changed',
  'bulk.illegal_transition',
])

/** Whether the service would refuse it again, because what it was about is not there as it was shown. */
export function isSendingFutile({ state }: Pick<OpView, 'state'>): boolean {
  return state.kind === 'conflict' && futile.has(state.code)
}

/** What waits still, where a decision was refused because it isn't as it was shown; null where nothing does. */
export function waitingFor({ state, intent }: Pick<OpView, 'state' | 'intent'>): LinkRow | null {
  if (state.kind !== 'conflict' || !isSendingFutile({ state }) || state.code === 'op.nothing_selected') return null
  if (intent === null || !('selection' in intent) || intent.selection === null) return null
  const { selection } = intent
  if (selection.kind === 'group') return { kind: 'group', groupKey: selection.groupKey }
  const [id] = selection.ids
  return id === undefined ? null : { kind: 'event', id }
}

export function createOperations(client: Client): Operations {
  const store = createStore<{ scope: OpScope }>(() => ({ scope: 'all' }))
  const list = createListStore<OpView>((op) => op.id)

  function show(scope: OpScope): void {
    store.setState({ scope })
    list.open({ load: (window) => client.call('ops.list', { ...window, scope }) })
  }

  async function settle(method: 'ops.retry' | 'ops.discard'): Promise<OpView | null> {
    const op = list.current(list.store.getState())
    if (op === undefined || !needsAttention(op)) return null
    if (method === 'ops.retry' && isSendingFutile(op)) return null
    const settled = await client.call(method, { opId: op.id })
    await list.refresh()
    return settled
  }

  return {
    store,
    list,
    show,
    retry: () => settle('ops.retry'),
    discard: () => settle('ops.discard'),
    refresh: () => list.refresh(),
    reset: () => show('all'),
  }
}
