/**
 *   ready ──thread ends──▶ restarting ──ends again and again──▶ failing
 *     ▲────────────runs──────────┴────────────────runs──────────────┘
 */
export type StoreHealth = 'ready' | 'restarting' | 'failing'

/** How the store's thread is, for whoever shows it. */
export interface StoreHealthBoard {
  read(): StoreHealth
  /** Returns the way to stop listening. */
  subscribe(listener: (health: StoreHealth) => void): () => void
  become(next: StoreHealth): void
}

export function createStoreHealth(): StoreHealthBoard {
  const listeners = new Set<(health: StoreHealth) => void>()
  let health: StoreHealth = 'ready'
  return {
    read: () => health,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    become(next) {
      if (next === health) return
      health = next
      for (const listener of listeners) listener(next)
    },
  }
}
