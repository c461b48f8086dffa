/** Keys that came before the one ahead of them was worked off: they wait, and then mean what they would have meant. */
export interface KeyHold<K> {
  /** Takes a key if it has to wait; false when it can be used at once. */
  take(key: K): boolean
  /** Whether keys wait: one that comes now is behind them, wherever it would go. */
  isHolding(): boolean
  /** What was asked for ahead of them failed: they were pressed for something that never came. Returns how many. */
  drop(): number
  stop(): void
}

export interface KeyHoldParts<K> {
  readonly mustWait: () => boolean
  readonly replay: (key: K) => void
  /** Looks again a little later. Returns how to cancel. */
  readonly later: (run: () => void) => () => void
}

export function createKeyHold<K>({ mustWait, replay, later }: KeyHoldParts<K>): KeyHold<K> {
  let held: readonly K[] = []
  let cancel: (() => void) | undefined

  function release(): void {
    cancel = undefined
    // One at a time: what a key brings about is on screen before the next.
    const [key, ...rest] = held
    if (key !== undefined && !mustWait()) {
      held = rest
      replay(key)
    }
    if (held.length > 0) cancel = later(release)
  }

  return {
    take(key) {
      // Behind a key that waits, every key waits: their order is what the operator meant.
      if (held.length === 0 && !mustWait()) return false
      held = [...held, key]
      cancel ??= later(release)
      return true
    },
    isHolding: () => held.length > 0,
    drop() {
      const { length } = held
      held = []
      return length
    },
    stop() {
      held = []
      cancel?.()
    },
  }
}
