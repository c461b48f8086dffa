import type { Clock } from '#shared/lib/clock.ts'

export type LogLevel = 'info' | 'warn' | 'error'
export type LogFacts = Readonly<Record<string, unknown>>

/** One line per happening: what, and the few facts that tell it from others. */
export type Log = (level: LogLevel, happening: string, facts?: LogFacts) => void

/** Facts that may be logged. Anything else is left out: payloads, labels and tokens have no business here. */
const allowedFacts = new Set([
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

const tokenLike =
  /\b(?:Bearer\s+\S+|(?:gh[a-z]_|github_pat_|sbt_|xox[a-z]-|lin_)[\w-]{8,}|[\w-]{20,}\.[\w-]{20,}\.[\w-]{20,}|[A-Za-z0-9_-]{40,})/g

/** Ids of ours are as long as tokens, but secret to nobody: a trace id has to find its line. */
const ownId = /^[a-z]{1,8}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Text without anything that could be a credential. */
export function redact(text: string): string {
  return text.replaceAll(tokenLike, (found) => (ownId.test(found) ? found : '[redacted]'))
}

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
      .map(
        ([name, value]) =>
          [
            name,
            typeof value === 'string' ? redact(value) : typeof value === 'number' ? value : String(value),
          ] as const,
      )
    write(
      `${JSON.stringify({ at: new Date(clock()).toISOString(), level, happening, ...Object.fromEntries(shown) })}\n`,
    )
  }
}

/** The loggable facts of a failure. */
export function factsOf(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { message: String(error) }
  const code = 'code' in error ? String(error.code) : undefined
  return { code, message: error.message, stack: error.stack }
}
