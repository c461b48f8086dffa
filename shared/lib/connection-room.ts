export interface Connection {
  destroy(): unknown
}

export interface ConnectionRoom<C extends Connection> {
  enter(connection: C): void
  /** Something is under way on it: it doesn't give way. */
  begin(connection: C): void
  end(connection: C): void
  leave(connection: C): void
}

/**
 * Bounds how many connections there are. A new one is never turned away for the sake of one that only waits: the one
 * that has waited longest gives way, so holding many open keeps nobody out.
 */
export function createConnectionRoom<C extends Connection>(most: number): ConnectionRoom<C> {
  /** In the order in which they began to wait. */
  const waiting = new Set<C>()
  const present = new Set<C>()

  function leave(connection: C): void {
    present.delete(connection)
    waiting.delete(connection)
  }

  return {
    enter(connection) {
      if (present.size >= most) {
        const [longest = connection] = waiting
        leave(longest)
        longest.destroy()
        if (longest === connection) return
      }
      present.add(connection)
      waiting.add(connection)
    },
    begin: (connection) => void waiting.delete(connection),
    end(connection) {
      if (present.has(connection)) waiting.add(connection)
    },
    leave,
  }
}
