import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'

interface Announcement {
  readonly text: string
  /** Grows with each announcement, so that the same words are said again. */
  readonly turn: number
}

/** What screen readers say next, politely. */
export interface Announcer {
  readonly store: StoreApi<Announcement>
  say(text: string): void
}

export function createAnnouncer(): Announcer {
  const store = createStore<Announcement>(() => ({ text: '', turn: 0 }))
  return { store, say: (text) => store.setState(({ turn }) => ({ text, turn: turn + 1 })) }
}
