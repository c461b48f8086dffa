/** Work of several transactions: it yields between them, and is told how many milliseconds the last one took. */
export type Pieces<T> = Generator<undefined, T, number>

const leastPauseMs = 5

/** One piece after the other, with as long a pause after each: others who write go in between. */
export async function runInPieces<T>(pieces: Pieces<T>): Promise<T> {
  let tookMs = 0
  for (;;) {
    const began = performance.now()
    const step = pieces.next(tookMs)
    if (step.done === true) return step.value
    tookMs = performance.now() - began
    await new Promise((resolve) => setTimeout(resolve, Math.max(leastPauseMs, tookMs)))
  }
}

/** For whoever is in a transaction already, or has nobody to wait for. */
export function runAtOnce<T>(pieces: Pieces<T>): T {
  for (;;) {
    const step = pieces.next(0)
    if (step.done === true) return step.value
  }
}
