import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

export interface Place {
  readonly bytes: Uint8Array
  readonly leave: () => void
}

interface Range {
  readonly start: number
  readonly end: number
}

interface Turn {
  readonly size: number
  readonly grant: (range: Range) => void
}

/**
 * The one stretch of memory in which large bodies are held, one after the other. It is used again and again, and the
 * intake's thread sees the same bytes: memory that is thrown away twenty megabytes at a time piles up until somebody sweeps.
 */
export class LargeBay {
  private readonly capacity: number
  private readonly patienceMs: number
  private memory: SharedArrayBuffer | undefined
  /** In order of place. */
  private readonly taken: Range[] = []
  private readonly turns = new Set<Turn>()

  constructor(capacity: number, patienceMs: number) {
    this.capacity = capacity
    this.patienceMs = patienceMs
  }

  /** A place of that size, once it is this one's turn; what is not read meanwhile stays with the sender. Throws `service.busy`. */
  async enter(size: number): Promise<Place> {
    const range = (this.turns.size === 0 ? this.take(size) : undefined) ?? (await this.waitFor(size))
    this.memory ??= new SharedArrayBuffer(this.capacity)
    return { bytes: new Uint8Array(this.memory, range.start, size), leave: () => this.give(range) }
  }

  private waitFor(size: number): Promise<Range> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.turns.delete(turn)
        reject(tooMuchAtOnce())
        this.next()
      }, this.patienceMs)
      const turn: Turn = {
        size,
        grant(range) {
          clearTimeout(timer)
          resolve(range)
        },
      }
      this.turns.add(turn)
    })
  }

  private take(size: number): Range | undefined {
    let start = 0
    let at = 0
    for (const range of this.taken) {
      if (range.start - start >= size) break
      start = range.end
      at += 1
    }
    if (start + size > this.capacity) return undefined
    const range = { start, end: start + size }
    this.taken.splice(at, 0, range)
    return range
  }

  private give(range: Range): void {
    const at = this.taken.indexOf(range)
    if (at === -1) return
    this.taken.splice(at, 1)
    this.next()
  }

  /** Strictly in turn: otherwise the largest would wait for ever. */
  private next(): void {
    for (const turn of this.turns) {
      const range = this.take(turn.size)
      if (range === undefined) return
      this.turns.delete(turn)
      turn.grant(range)
    }
  }
}

export function tooMuchAtOnce(): SwitchboardError {
  return new SwitchboardError('service.busy', 'Too much is arriving at once; send it again later.')
}
