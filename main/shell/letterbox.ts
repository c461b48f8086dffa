/** Keeps the last thing that came until a page can have it. */
export interface Letterbox<T> {
  put(letter: T): void
  /** A page is there: it gets what waits, and what comes. Returns the way to stop. */
  listen(listener: (letter: T) => void): () => void
}

export function createLetterbox<T>(): Letterbox<T> {
  let waiting: { readonly letter: T } | undefined
  let listening: ((letter: T) => void) | undefined
  return {
    put(letter) {
      if (listening === undefined) waiting = { letter }
      else listening(letter)
    },
    listen(listener) {
      listening = listener
      const first = waiting
      waiting = undefined
      if (first !== undefined) listener(first.letter)
      return () => {
        if (listening === listener) listening = undefined
      }
    },
  }
}
