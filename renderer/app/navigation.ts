import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'

export type Screen = 'inbox' | 'installations' | 'mappings' | 'operations'

export interface Navigation {
  readonly store: StoreApi<{ readonly screen: Screen }>
  go(screen: Screen): void
}

export function createNavigation(): Navigation {
  const store = createStore<{ readonly screen: Screen }>(() => ({ screen: 'inbox' }))
  return { store, go: (screen) => store.setState({ screen }) }
}
