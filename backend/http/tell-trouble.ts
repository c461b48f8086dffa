import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { LogFields, Logger } from './logger.ts'

/** What some work says of itself, however often it is tried: a store that is away for a day has one line, not thousands. */
export interface Trouble {
  failed(error: unknown): void
  /** It has worked: whatever fails from now on is told again. */
  worked(): void
}

/** Failures that are further apart than this are two troubles, where nobody says that it has worked between them. */
const apartMs = 60_000
/** What is new each time would fill the log as well. */
const mostTold = 8

/** Tells of a failure when it begins and when it changes, and once that it is over, with how often it was tried. */
export function tellTrouble(
  logger: Logger,
  words: { readonly failing: string; readonly over: string },
  monotonic: () => number = () => performance.now(),
): Trouble {
  let count = 0
  let lastAt = 0
  const told = new Set<string>()
  return {
    failed(error) {
      const now = monotonic()
      if (now - lastAt > apartMs) told.clear()
      lastAt = now
      count += 1
      const said = error instanceof Error ? error.message : String(error)
      if (told.has(said) || told.size >= mostTold) return
      told.add(said)
      logger(isContention(error) ? 'warn' : 'error', words.failing, factsOf(error))
    },
    worked() {
      if (count === 0) return
      logger('info', words.over, { count })
      count = 0
      told.clear()
    },
  }
}

/** Others had the store for a moment: what waits for it is tried again, and nobody has to do anything. */
function isContention(error: unknown): boolean {
  return error instanceof SwitchboardError && error.code === 'service.busy'
}

/** A failure that has a code is known: its stack would say nothing more. */
export function factsOf(error: unknown): LogFields {
  if (error instanceof SwitchboardError) return { code: error.code, error: error.message }
  return error instanceof Error ? { error: error.message, stack: error.stack } : { error: String(error) }
}
