import { createHash } from 'node:crypto'

/** All that happened in a run, in order: two runs of one seed are the same to the letter. */
export class Trace {
  readonly lines: string[] = []
  readonly #hash = createHash('sha256')

  add(atMs: number, ...words: readonly (string | number | null)[]): void {
    const line = `${(atMs / 1000).toFixed(3)} ${words.join(' ')}`
    this.lines.push(line)
    this.#hash.update(`${line}\n`)
  }

  hash(): string {
    return this.#hash.copy().digest('hex')
  }
}
