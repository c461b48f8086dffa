import type { InstallationId } from '#shared/model/ids.ts'
import type { ListPage, ListStore, ListWindow } from '../../lists/list-store.ts'

/** What a tab shows of an installation. It is asked for where it is looked at. */
export interface TabContent {
  show(id: InstallationId): void
  refresh(): Promise<void>
  reset(): void
}

/** A list of the local copy as the content of a tab. */
export function tabList<R>(
  list: ListStore<R>,
  load: (id: InstallationId, window: ListWindow) => Promise<ListPage<R>>,
): TabContent {
  let shown: InstallationId | null = null
  return {
    show(id) {
      if (id === shown) return void list.refresh()
      shown = id
      list.open({ load: (window) => load(id, window) })
    },
    async refresh() {
      if (shown !== null) await list.refresh()
    },
    reset() {
      shown = null
    },
  }
}
