import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'

interface Announcement {
  readonly text: string
  /** Stands in the footer for a while, too. */
  readonly shown: string | null
  /** How long it stands there. */
  readonly shownMs: number
  /** Grows with each announcement, so that the same words are said again. */
  readonly turn: number
}

/** What screen readers say next, politely. */
export interface Announcer {
  readonly store: StoreApi<Announcement>
  say(text: string): void
  /** Says why a key did nothing, to everybody. */
  refuse(text: string): void
  /** Says what came of a key that leaves no trace on screen, to everybody. */
  note(text: string): void
  /** Says what happened by itself, to everybody and for longer. */
  tell(text: string): void
  /** What stands in the footer was shown for long enough. */
  settle(): void
}

const wordMs = 6_000
const newsMs = 15_000

export function createAnnouncer(): Announcer {
  const store = createStore<Announcement>(() => ({ text: '', shown: null, shownMs: wordMs, turn: 0 }))
  const show = (text: string, shownMs = wordMs): void =>
    store.setState(({ turn }) => ({ text, shown: text, shownMs, turn: turn + 1 }))
  return {
    store,
    say: (text) => store.setState(({ turn }) => ({ text, shown: null, turn: turn + 1 })),
    refuse: (text) => show(text),
    note: (text) => show(text),
    tell: (text) => show(text, newsMs),
    settle: () => store.setState({ shown: null }),
  }
}
