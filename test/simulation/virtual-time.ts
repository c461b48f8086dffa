import type { After } from '#main/service/timers.ts'

interface Timer {
  at: number
  readonly no: number
  readonly everyMs: number | null
  readonly run: () => void
}

const real = {
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  setInterval: globalThis.setInterval,
  clearInterval: globalThis.clearInterval,
  setImmediate: globalThis.setImmediate,
  clearImmediate: globalThis.clearImmediate,
  random: Math.random,
  dateNow: Date.now,
  performanceNow: performance.now,
}

/** What beats more often than this costs a run its speed and shows nothing more. */
const leastBeatMs = 2_000

/** The only clock and the only timers of a run: time passes when whoever drives it says so. */
export class VirtualTime {
  /** Milliseconds since the run began; wall clocks are this and what each has gone wrong by. */
  now = 0
  #timers: Timer[] = []
  #immediates: { readonly run: () => void; cancelled: boolean }[] = []
  #made = 0

  readonly after: After = (delayMs, run) => {
    const timer = this.#add(delayMs, null, run)
    return () => this.#remove(timer)
  }

  /** Runs whatever is ready, without time passing. */
  async settle(): Promise<void> {
    await turn()
    for (let next = this.#immediates.shift(); next !== undefined; next = this.#immediates.shift()) {
      if (next.cancelled) continue
      next.run()
      await turn()
    }
  }

  /** Runs a part of what is ready: a crash comes between any two turns. */
  async turns(count: number): Promise<void> {
    for (let done = 0; done < count; done += 1) {
      await turn()
      const next = this.#immediates.shift()
      if (next?.cancelled === false) next.run()
    }
  }

  async pass(ms: number): Promise<void> {
    const end = this.now + ms
    await this.settle()
    for (;;) {
      const next = this.#timers[0]
      if (next === undefined || next.at > end) break
      this.now = next.at
      await this.#fire(next)
    }
    this.now = end
  }

  /** A machine that was asleep: all that fell due meanwhile runs once, late. */
  async leap(ms: number): Promise<void> {
    this.now += ms
    const due = this.#timers.filter((timer) => timer.at <= this.now)
    for (const timer of due) if (this.#timers.includes(timer)) await this.#fire(timer)
  }

  /** What `work` comes to; time passes until it is there, and no longer than `withinMs`. */
  async awaited<T>(work: Promise<T>, withinMs = 600_000): Promise<T> {
    const deadline = this.now + withinMs
    let isDone = false
    const end = work
      .catch(() => undefined)
      .then(() => {
        isDone = true
      })
    await this.settle()
    while (!isDone) {
      const next = this.#timers[0]
      if (next === undefined || next.at > deadline) throw new Error(`Nothing came of it within ${withinMs} ms.`)
      this.now = Math.max(this.now, next.at)
      await this.#fire(next)
    }
    await end
    return work
  }

  async #fire(timer: Timer): Promise<void> {
    this.#remove(timer)
    if (timer.everyMs !== null) this.#insert(Object.assign(timer, { at: this.now + timer.everyMs }))
    timer.run()
    await this.settle()
  }

  #add(delayMs: number, everyMs: number | null, run: () => void): Timer {
    const timer = { at: this.now + Math.max(1, delayMs), no: (this.#made += 1), everyMs, run }
    this.#insert(timer)
    return timer
  }

  #insert(timer: Timer): void {
    const place = this.#timers.findIndex(({ at, no }) => at > timer.at || (at === timer.at && no > timer.no))
    this.#timers.splice(place === -1 ? this.#timers.length : place, 0, timer)
  }

  #remove(timer: Timer): void {
    const place = this.#timers.indexOf(timer)
    if (place !== -1) this.#timers.splice(place, 1)
  }

  /** Puts itself in the place of the platform's timers, clocks and chance: nothing that runs can pass it by. Answers the way back. */
  takeOver(random: () => number, epochMs: number): () => void {
    const handle = (timer: Timer): object => {
      const made = {
        timer,
        ref: () => made,
        unref: () => made,
        hasRef: () => true,
        [Symbol.dispose]: () => clear(made),
      }
      return made
    }
    const clear = (made: unknown): void => {
      if (made instanceof Object && 'timer' in made) this.#remove(made.timer as Timer)
    }
    Object.assign(globalThis, {
      setTimeout: (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
        handle(this.#add(ms, null, () => run(...args))),
      clearTimeout: clear,
      setInterval: (run: () => void, ms = 0) => handle(this.#add(ms, Math.max(leastBeatMs, ms), run)),
      clearInterval: clear,
      setImmediate: (run: (...args: unknown[]) => void, ...args: unknown[]) => {
        const immediate = { run: () => run(...args), cancelled: false, ref: () => immediate, unref: () => immediate }
        this.#immediates.push(immediate)
        return immediate
      },
      clearImmediate: (immediate?: { cancelled: boolean }) => {
        if (immediate !== undefined) immediate.cancelled = true
      },
    })
    Math.random = random
    Date.now = () => epochMs + this.now
    performance.now = () => this.now
    return () => {
      const { random: chance, dateNow, performanceNow, ...timers } = real
      Object.assign(globalThis, timers)
      Math.random = chance
      Date.now = dateNow
      performance.now = performanceNow
    }
  }
}

/** One turn of the real loop: promises and what Node puts behind them have all run by its end. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    real.setImmediate(resolve)
  })
}
