import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { InstallationRow, ResourceRow } from '#shared/ipc/catalog-calls.ts'
import type { Client } from '../../client/client.ts'
import type { ListStore } from '../../lists/list-store.ts'
import { createListStore } from '../../lists/list-store.ts'

/** Installations, and the resources of the one under the cursor. */
export interface Installations {
  readonly store: StoreApi<{ readonly text: string }>
  readonly list: ListStore<InstallationRow>
  readonly resources: ListStore<ResourceRow>
  search(text: string): void
  refresh(): Promise<void>
  reset(): void
}

export function createInstallations(client: Client): Installations {
  const store = createStore(() => ({ text: '' }))
  const list = createListStore<InstallationRow>((row) => row.id)
  const resources = createListStore<ResourceRow>((row) => row.id)
  let shown: string | null = null

  list.store.subscribe((state) => {
    const row = list.current(state)
    if (row === undefined || row.id === shown) return
    shown = row.id
    resources.open({ load: (window) => client.call('installations.resources', { ...window, id: row.id }) })
  })

  function search(text: string): void {
    store.setState({ text })
    list.open({ load: (window) => client.call('installations.list', { ...window, text }) })
  }

  return {
    store,
    list,
    resources,
    search,
    async refresh() {
      await Promise.all([list.refresh(), resources.refresh()])
    },
    reset() {
      shown = null
      search('')
    },
  }
}
