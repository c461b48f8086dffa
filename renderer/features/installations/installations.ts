import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { InstallationRow, MappingRow, ResourceRow } from '#shared/ipc/catalog-calls.ts'
import type { UserLinkRow } from '#shared/ipc/record-calls.ts'
import type { InstallationId } from '#shared/model/ids.ts'
import type { Client } from '../../client/client.ts'
import type { ListStore } from '../../lists/list-store.ts'
import { createListStore } from '../../lists/list-store.ts'
import type { Deliveries } from './deliveries.ts'
import { createDeliveries } from './deliveries.ts'
import type { TabContent } from './tab-content.ts'
import { tabList } from './tab-content.ts'

export const installationTabs = ['overview', 'mappings', 'links', 'webhooks', 'activity', 'permissions'] as const
export type InstallationTab = (typeof installationTabs)[number]

/** Installations, and what the tabs show of the one under the cursor. */
export interface Installations {
  readonly store: StoreApi<{ readonly text: string; readonly tab: InstallationTab }>
  readonly list: ListStore<InstallationRow>
  readonly resources: ListStore<ResourceRow>
  readonly mappings: ListStore<MappingRow>
  readonly links: ListStore<UserLinkRow>
  readonly deliveries: Deliveries
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
  const mappings = createListStore<MappingRow>((row) => row.id)
  const links = createListStore<UserLinkRow>((row) => row.id)
  const deliveries = createDeliveries(client)
  /** The other tabs ask for theirs themselves. */
  const contents: Readonly<Partial<Record<InstallationTab, TabContent>>> = {
    overview: tabList(resources, (id, window) => client.call('installations.resources', { ...window, id })),
    mappings: tabList(mappings, (id, window) => client.call('installations.mappings', { ...window, id })),
    links: tabList(links, (id, window) => client.call('installations.links', { ...window, id })),
    webhooks: deliveries,
  }
  let shown: InstallationId | null = null

  function showContent(): void {
    if (shown !== null) contents[store.getState().tab]?.show(shown)
  }

  list.store.subscribe((state) => {
    const row = list.current(state)
    if (row === undefined || row.id === shown) return
    shown = row.id
    showContent()
  })

  function search(text: string): void {
    store.setState({ text })
    list.open({ load: (window) => client.call('installations.list', { ...window, text }) })
  }

  return {
    store,
    list,
    resources,
    mappings,
    links,
    deliveries,
    search,
    show(tab) {
      store.setState({ tab })
      showContent()
    },
    async refresh() {
      await Promise.all([list.refresh(), contents[store.getState().tab]?.refresh()])
    },
    reset() {
      shown = null
      for (const content of Object.values(contents)) content.reset()
      store.setState({ tab: 'overview' })
      search('')
    },
  }
}
