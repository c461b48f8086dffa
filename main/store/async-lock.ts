export type Lock = <T>(work: () => T | Promise<T>) => Promise<T>

/** Lets one piece of work in at a time, in the order of asking. */
export function createLock(): Lock {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    // The next one waits for the end, not for success.
    last = mine.catch(() => undefined)
    return mine
  }
}
