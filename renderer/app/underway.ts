import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'

/** What keys have asked for and isn't done yet, beside the Inbox's verdicts: keys behind it wait. */
export interface Underway {
  readonly store: StoreApi<{
    readonly pending: number
    /** Grows when something could not be done: what was asked for behind it must not be done either. */
    readonly stops: number
  }>
  /** Counts work until it has settled; it fails as it would have. */
  add<T>(work: Promise<T>): Promise<T>
}

export function createUnderway(): Underway {
  const store = createStore(() => ({ pending: 0, stops: 0 }))
  return {
    store,
    async add(work) {
      store.setState(({ pending }) => ({ pending: pending + 1 }))
      try {
        return await work
      } catch (error) {
        store.setState(({ stops }) => ({ stops: stops + 1 }))
        throw error
      } finally {
        store.setState(({ pending }) => ({ pending: pending - 1 }))
      }
    },
  }
}
