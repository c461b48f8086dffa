/** Runs something once, later; the answer calls it off. */
export type After = (delayMs: number, run: () => void) => () => void

/** The real clock's timers; composition roots pass this one. */
export const afterTimeout: After = (delayMs, run) => {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}
