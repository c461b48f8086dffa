/** Keys that came before the one ahead of them was worked off: they wait, and then mean what they would have meant. */
export interface KeyHold<K> {
  /** Takes a key if it has to wait; false when it can be used at once. */
  take(key: K): boolean
  /** Whether keys wait: one that comes now is behind them, wherever it would go. */
  isHolding(): boolean
  /** What was asked for ahead of them failed: they were pressed for something that never came, but for those that stay. Returns how many. */
  drop(stay?: (keys: readonly K[]) => readonly K[]): number
  stop(): void
}

export interface KeyHoldParts<K> {
  readonly mustWait: (key: K) => boolean
  readonly replay: (key: K) => void
  /** Looks again a little later. Returns how to cancel. */
  readonly later: (run: () => void) => () => void
  /** Milliseconds that only run forward. */
  readonly now: () => number
  /** Nobody means a key for longer than this. */
  readonly longestMs: number
  /** Hears how many keys waited for too long: they are not used any more. */
  readonly onGivenUp: (count: number) => void
}

export function createKeyHold<K>(parts: KeyHoldParts<K>): KeyHold<K> {
  const { mustWait, replay, later, now, longestMs, onGivenUp } = parts
  let held: readonly K[] = []
  let waitsSince = 0
  let cancel: (() => void) | undefined

  function release(): void {
    cancel = undefined
    // One at a time: what a key brings about is on screen before the next.
    const [key, ...rest] = held
    if (key !== undefined && !mustWait(key)) {
      held = rest
      waitsSince = now()
      replay(key)
    } else if (held.length > 0 && now() - waitsSince >= longestMs) {
      onGivenUp(drop())
    }
    if (held.length > 0) cancel = later(release)
  }

  function drop(stay: (keys: readonly K[]) => readonly K[] = () => []): number {
    const { length } = held
    held = stay(held)
    return length - held.length
  }

  return {
    take(key) {
      // Behind a key that waits, every key waits: their order is what the operator meant.
      if (held.length === 0) {
        if (!mustWait(key)) return false
        waitsSince = now()
      }
      held = [...held, key]
      cancel ??= later(release)
      return true
    },
    isHolding: () => held.length > 0,
    drop,
    stop() {
      held = []
      cancel?.()
    },
  }
}
