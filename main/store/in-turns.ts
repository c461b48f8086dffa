/** Runs steps, letting waiting reads in between. */
export async function inTurns<Step, T>(steps: Generator<Step, T>, onStep?: (step: Step) => void): Promise<T> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    onStep?.(step.value)
    await new Promise((resolve) => setImmediate(resolve))
  }
}
