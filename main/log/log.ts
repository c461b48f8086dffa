import type { Clock } from '#shared/lib/clock.ts'
import { redact } from '#shared/lib/redact.ts'

export type LogLevel = 'info' | 'warn' | 'error'
export type LogFacts = Readonly<Record<string, unknown>>

/** One line per happening: what, and the few facts that tell it from others. */
export type Log = (level: LogLevel, happening: string, facts?: LogFacts) => void

/** Facts that may be logged. Anything else is left out: payloads, labels and tokens have no business here. */
export const allowedFacts = new Set([
  'traceId',
  'code',
  'method',
  'reason',
  'workspaceId',
  'opId',
  'seq',
  'rows',
  'attempt',
  'delayMs',
  'exitCode',
  'pid',
  'status',
  'count',
  'stack',
  'message',
  'port',
])

const weight: Readonly<Record<LogLevel, number>> = { info: 0, warn: 1, error: 2 }

/** A log of JSON lines from `least` on; only facts on the list get through, and texts lose what looks like a credential. */
export function createLog({
  write,
  clock,
  least,
}: {
  write: (line: string) => void
  clock: Clock
  least: LogLevel
}): Log {
  return (level, happening, facts = {}) => {
    if (weight[level] < weight[least]) return
    const shown = Object.entries(facts)
      .filter(([name, value]) => allowedFacts.has(name) && value !== undefined)
      .map(([name, value]) => [name, typeof value === 'number' ? value : redact(String(value))] as const)
    write(
      `${JSON.stringify({ at: new Date(clock()).toISOString(), level, happening: redact(happening), ...Object.fromEntries(shown) })}\n`,
    )
  }
}

/** The loggable facts of a failure. */
export function factsOf(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { message: String(error) }
  const code = 'code' in error ? String(error.code) : undefined
  return { code, message: error.message, stack: error.stack }
}
