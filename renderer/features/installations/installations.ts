import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { InstallationRow, ResourceRow } from '#shared/ipc/catalog-calls.ts'
import type { UserLinkRow } from '#shared/ipc/record-calls.ts'
import type { InstallationId } from '#shared/model/ids.ts'
import type { Client } from '../../client/client.ts'
import type { ListStore } from '../../lists/list-store.ts'
import { createListStore } from '../../lists/list-store.ts'

export type InstallationTab = 'overview' | 'links'

/** Installations, and the resources and links of the one under the cursor. */
export interface Installations {
  readonly store: StoreApi<{ readonly text: string; readonly tab: InstallationTab }>
  readonly list: ListStore<InstallationRow>
  readonly resources: ListStore<ResourceRow>
  readonly links: ListStore<UserLinkRow>
  search(text: string): void
  show(tab: InstallationTab): void
  refresh(): Promise<void>
  reset(): void
}

export function createInstallations(client: Client): Installations {
  const store = createStore<{ readonly text: string; readonly tab: InstallationTab }>(() => ({
    text: '',
    tab: 'overview',
  }))
  const list = createListStore<InstallationRow>((row) => row.id)
  const resources = createListStore<ResourceRow>((row) => row.id)
  const links = createListStore<UserLinkRow>((row) => row.id)
  let shown: InstallationId | null = null
  let linked: InstallationId | null = null

  /** Asked for where they are looked at. */
  function showLinks(): void {
    const id = shown
    if (id === null || id === linked || store.getState().tab !== 'links') return
    linked = id
    links.open({ load: (window) => client.call('installations.links', { ...window, id }) })
  }

  list.store.subscribe((state) => {
    const row = list.current(state)
    if (row === undefined || row.id === shown) return
    shown = row.id
    resources.open({ load: (window) => client.call('installations.resources', { ...window, id: row.id }) })
    showLinks()
  })

  function search(text: string): void {
    store.setState({ text })
    list.open({ load: (window) => client.call('installations.list', { ...window, text }) })
  }

  return {
    store,
    list,
    resources,
    links,
    search,
    show(tab) {
      store.setState({ tab })
      showLinks()
    },
    async refresh() {
      await Promise.all([list.refresh(), resources.refresh(), linked === null ? undefined : links.refresh()])
    },
    reset() {
      shown = null
      linked = null
      store.setState({ tab: 'overview' })
      search('')
    },
  }
}
