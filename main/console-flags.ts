import { parseArgs } from 'node:util'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

export interface ConsoleFlags {
  readonly sample: boolean
  /** Undefined: the platform's own place. */
  readonly data: string | undefined
  /** 0: any free one. */
  readonly port: number
  readonly open: boolean
  /** Undefined: the embedded service. */
  readonly service: string | undefined
}

const options = {
  sample: { type: 'boolean', default: false },
  data: { type: 'string' },
  port: { type: 'string', default: '0' },
  'no-open': { type: 'boolean', default: false },
  service: { type: 'string' },
} as const

/**
 * The flags of both hosts. Throws `request.invalid` with a sentence for the terminal.
 * `strict: false` lets through what Electron and Chromium add to the command line.
 */
export function parseConsoleFlags(args: readonly string[], { strict }: { strict: boolean }): ConsoleFlags {
  const values = readValues(args, strict)
  const port = readPort(String(values['port']))
  return {
    sample: values['sample'] === true,
    data: text(values['data']),
    port,
    open: values['no-open'] !== true,
    service: text(values['service']),
  }
}

/** What a command line names beside its flags; `--` ends them. */
export function positionalsOf(args: readonly string[]): readonly string[] {
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true }).positionals
}

/** Plain digits: `0x50` or `8e3` is a slip of the hand, not a port. */
function readPort(given: string): number {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN
  if (!(port <= 65_535)) throw invalid('--port takes a number from 0 to 65535.')
  return port
}

function readValues(args: readonly string[], strict: boolean): Readonly<Record<string, unknown>> {
  try {
    return parseArgs({ args: [...args], options, strict, allowPositionals: !strict }).values
  } catch (error) {
    throw invalid(error instanceof Error ? error.message : 'The flags could not be read.')
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function invalid(message: string): SwitchboardError {
  return new SwitchboardError('request.invalid', message)
}
