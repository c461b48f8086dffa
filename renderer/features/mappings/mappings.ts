import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { IpcInput } from '#shared/ipc/contract.ts'
import type { MappingRow } from '#shared/ipc/catalog-calls.ts'
import type { Client } from '../../client/client.ts'
import type { ListCursor } from '../../lists/list-state.ts'
import type { ListStore } from '../../lists/list-store.ts'
import { createListStore } from '../../lists/list-store.ts'

type ListInput = IpcInput<'mappings.list'>

export interface MappingQuery {
  readonly state: ListInput['state']
  readonly sort: ListInput['sort']
  readonly text: string
}

/** What the screen shows: its list, or where everything goes. */
export type MappingView = 'table' | 'routing'

export interface Mappings {
  readonly store: StoreApi<{ readonly query: MappingQuery; readonly view: MappingView }>
  readonly list: ListStore<MappingRow>
  show(view: MappingView): void
  /** `cursor` says where to start, the top by default; that row is shown in the list. */
  ask(change: Partial<MappingQuery>, cursor?: ListCursor): void
  refresh(): Promise<void>
  reset(): void
}

const everyMapping: MappingQuery = { state: 'current', sort: 'newest', text: '' }

export function createMappings(client: Client): Mappings {
  const store = createStore<{ query: MappingQuery; view: MappingView }>(() => ({ query: everyMapping, view: 'table' }))
  const list = createListStore<MappingRow>((row) => row.id)

  function ask(change: Partial<MappingQuery>, cursor?: ListCursor): void {
    const query = { ...store.getState().query, ...change }
    store.setState(cursor === undefined ? { query } : { query, view: 'table' })
    list.open({ load: (window) => client.call('mappings.list', { ...window, ...query }) }, cursor)
  }

  return {
    store,
    list,
    show: (view) => store.setState({ view }),
    ask,
    refresh: () => list.refresh(),
    reset: () => {
      store.setState({ view: 'table' })
      ask(everyMapping)
    },
  }
}
