import type { OpView } from '#shared/ipc/ops-calls.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Intent } from '#shared/model/operation.ts'
import { BrokenLaw } from './broken-law.ts'

/** A decision as its operator remembers it. */
export interface Entry {
  readonly label: string
  intent: Intent | null
  /** The id under which the console last told of it; null until it has. */
  id: string | null
  /**
   * `asked`: nobody has told what became of it. `taken`: the console said that it was made. `refused`: it said that it was not.
   */
  told: 'asked' | 'taken' | 'refused'
  /** Whether the operator has given it up: told so, or cut off in the middle of asking. */
  givenUp: 'no' | 'maybe' | 'yes'
  /** Given up while its version didn't know it: it may have been on its way before, and nobody could be asked. */
  mayBeDone: boolean
  /** A retry was cut off: it may go on under another id. */
  mayHaveMoved: boolean
}

/** What one console's operator was told, held against what its outbox says in the end. */
export class Ledger {
  readonly entries: Entry[] = []
  readonly name: string

  constructor(name: string) {
    this.name = name
  }

  ask(label: string, intent: Intent | null): Entry {
    const entry: Entry = {
      label,
      intent,
      id: null,
      told: 'asked',
      givenUp: 'no',
      mayBeDone: false,
      mayHaveMoved: false,
    }
    this.entries.push(entry)
    return entry
  }

  byId(id: string): Entry | undefined {
    return this.entries.find((entry) => entry.id === id)
  }

  /** Every decision that was told as made is applied, given up by its operator, or shown as refused with what they had put in. */
  check(rows: readonly OpView[], { isAtRest }: { isAtRest: boolean }): void {
    const fail = (what: string): never => {
      throw new BrokenLaw('no decision vanishes', `${this.name}: ${what}`)
    }
    for (const entry of this.entries) {
      const found = rows.filter((row) =>
        entry.id === null || entry.mayHaveMoved ? row.label === entry.label : row.id === entry.id,
      )
      const [row] = found
      const what = `${entry.label} (${entry.id ?? 'no id'})`
      if (entry.told === 'refused' && row !== undefined) fail(`${what} was refused, and is there`)
      if (row === undefined) {
        if (entry.told === 'taken') fail(`${what} is gone`)
        continue
      }
      if (found.length > 1 && !entry.label.startsWith('Undo')) fail(`${what} is there ${found.length} times`)
      const { kind } = row.state
      if (kind === 'cancelled' && entry.givenUp === 'no' && !this.#isMoot(row)) fail(`${what} was given up by nobody`)
      if (kind !== 'cancelled' && entry.givenUp === 'yes') fail(`${what} was given up, and is ${kind}`)
      if (entry.intent !== null && essence(entry.intent) !== essence(row.intent)) fail(`${what} is not what was put in`)
      if (isAtRest && (kind === 'queued' || kind === 'sending' || kind === 'acked'))
        fail(`${what} is still ${kind} at rest`)
    }
  }

  /** An undo of a decision that was given up has nothing left to take back. */
  #isMoot(row: OpView): boolean {
    return row.intent?.type === 'op.undo' && this.byId(row.intent.target)?.givenUp !== 'no'
  }
}

/** A decision without what a retry, or its confirmation, brings up to date. */
function essence(intent: Intent | null): string {
  return JSON.stringify(intent, (key, value: unknown) =>
    key === 'baseVersion' || key === 'target' || key === 'sends' ? undefined : value,
  )
}

/** What a console may answer a person instead of taking a decision. */
export function isRefusal(error: unknown): error is SwitchboardError {
  return error instanceof SwitchboardError && error.code !== 'internal' && !error.code.startsWith('store.')
}
