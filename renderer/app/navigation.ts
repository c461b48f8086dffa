import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'

export const screens = ['inbox', 'installations', 'mappings', 'suggestions', 'signals', 'operations'] as const
export type Screen = (typeof screens)[number]

export interface Navigation {
  readonly store: StoreApi<{ readonly screen: Screen }>
  go(screen: Screen): void
}

export function createNavigation(): Navigation {
  const store = createStore<{ readonly screen: Screen }>(() => ({ screen: 'inbox' }))
  return { store, go: (screen) => store.setState({ screen }) }
}
