import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'

interface Announcement {
  readonly text: string
  /** Stands in the footer for a while, too: what was asked for could not be done. */
  readonly refusal: string | null
  /** Grows with each announcement, so that the same words are said again. */
  readonly turn: number
}

/** What screen readers say next, politely. */
export interface Announcer {
  readonly store: StoreApi<Announcement>
  say(text: string): void
  /** Says why a key did nothing, to everybody. */
  refuse(text: string): void
  /** The refusal was shown for long enough. */
  settle(): void
}

export function createAnnouncer(): Announcer {
  const store = createStore<Announcement>(() => ({ text: '', refusal: null, turn: 0 }))
  return {
    store,
    say: (text) => store.setState(({ turn }) => ({ text, refusal: null, turn: turn + 1 })),
    refuse: (text) => store.setState(({ turn }) => ({ text, refusal: text, turn: turn + 1 })),
    settle: () => store.setState({ refusal: null }),
  }
}
