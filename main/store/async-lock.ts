export interface Lock {
  /** Lets one piece of work in at a time, in the order of asking. */
  run<T>(work: () => T | Promise<T>): Promise<T>
  readonly isBusy: boolean
}

export function createLock(): Lock {
  let last: Promise<unknown> = Promise.resolve()
  let inside = 0
  return {
    get isBusy() {
      return inside > 0
    },
    run(work) {
      inside += 1
      const mine = last.then(work).finally(() => (inside -= 1))
      // The next one waits for the end, not for success.
      last = mine.catch(() => undefined)
      return mine
    },
  }
}
