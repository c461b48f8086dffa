import type { Clock } from '#shared/lib/clock.ts'
import { redact } from '#shared/lib/redact.ts'

/** Only these reach a log line: a field that nobody thought about can't leak. */
const allowed = [
  'traceId',
  'code',
  'status',
  'method',
  'route',
  'durationMs',
  'workspaceId',
  'tokenId',
  'deliveryId',
  'provider',
  'eventId',
  'count',
  'error',
  'stack',
  'outcome',
  'port',
  'host',
  'installationId',
  'transition',
  'state',
  'signal',
] as const

export type LogFields = { readonly [K in (typeof allowed)[number]]?: string | number | boolean | undefined }
export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

/** JSON lines: level, time, message and allow-listed fields, redacted. */
export interface Logger {
  (level: LogLevel, message: string, fields?: LogFields): void
  /** The least level that is written; without it, all are. */
  readonly least?: LogLevel
}

const order: readonly LogLevel[] = ['debug', 'info', 'warn', 'error']

/** Whether it is worth putting together what a line would say. */
export function isLogged(logger: Logger, level: LogLevel): boolean {
  return order.indexOf(level) >= order.indexOf(logger.least ?? 'debug')
}

export function createLogger(options: { write: (line: string) => void; clock: Clock; least?: LogLevel }): Logger {
  const least = options.least ?? 'info'
  const write: Logger = (level, message, fields = {}) => {
    if (order.indexOf(level) < order.indexOf(least)) return
    const line: Record<string, string | number | boolean> = {
      level,
      at: new Date(options.clock()).toISOString(),
      message: redact(message),
    }
    for (const name of allowed) {
      const value = fields[name]
      if (value !== undefined) line[name] = typeof value === 'string' ? redact(value) : value
    }
    options.write(`${JSON.stringify(line)}\n`)
  }
  return Object.assign(write, { least })
}

export const silentLogger: Logger = Object.assign(() => undefined, { least: 'error' as const })
