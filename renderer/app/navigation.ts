import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'

export const screens = [
  'inbox',
  'installations',
  'mappings',
  'suggestions',
  'signals',
  'operations',
  'settings',
] as const
export type Screen = (typeof screens)[number]

interface Where {
  readonly screen: Screen
  /** What Settings leads back to. */
  readonly work: Exclude<Screen, 'settings'>
}

export interface Navigation {
  readonly store: StoreApi<Where>
  go(screen: Screen): void
  /** From Settings to the screen that they were opened from. */
  leaveSettings(): void
}

export function createNavigation(): Navigation {
  const store = createStore<Where>(() => ({ screen: 'inbox', work: 'inbox' }))
  return {
    store,
    go: (screen) => store.setState(screen === 'settings' ? { screen } : { screen, work: screen }),
    leaveSettings: () => store.setState(({ work }) => ({ screen: work })),
  }
}
