import type { ParseArgsConfig } from 'node:util'
import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { OpenStore } from '#backend/open-store.ts'
import type { CommandTools } from '#backend/features/command-tools.ts'

export type Flags = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

/** What a command works with: the data folder's store, and who is at the keyboard. */
export interface CliTools extends CommandTools {
  readonly store: OpenStore
  readonly actor: string
  readonly randomBytes: (count: number) => Uint8Array
  readonly readStdin: () => Promise<string>
  /** Where the folder's service listens, or would without a port of its own. */
  readonly serviceUrl: string
  /** Under which address others reach it, where it was started with one. */
  readonly publicUrl: string | undefined
}

/** One command that does its work and answers with JSON. */
export interface Command {
  /** Flags as the help shows them. */
  readonly usage: string
  readonly summary: string
  /** Whether it may be the first thing that happens in a data folder. */
  readonly begins?: true
  readonly options: NonNullable<ParseArgsConfig['options']>
  readonly run: (tools: CliTools, flags: Flags) => unknown
}

/**
 * The flags by a schema, or one `request.invalid` that names the first that is wrong. `names`: the flag where it is one
 * flag's value; otherwise the flags that are not called like their fields.
 */
export function parseFlags<S extends z.ZodType>(
  schema: S,
  values: unknown,
  names: string | Readonly<Record<string, string>> = {},
): z.output<S> {
  const parsed = schema.safeParse(values)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const path = issue?.path.join('.') ?? ''
  const flag = typeof names === 'string' ? names : (names[path] ?? flagOf(path))
  throw new SwitchboardError('request.invalid', `${flag === '' ? '' : `${flag}: `}${issue?.message ?? 'not valid'}`)
}

const flagOf = (path: string) =>
  path === '' ? '' : `--${path.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

/** A flag that the command can't do without. */
export function need(flags: Flags, name: string): string {
  const value = flags[name]
  if (typeof value !== 'string' || value === '') throw new SwitchboardError('request.invalid', `--${name} is missing.`)
  return value
}

/** A flag that may be left out. */
export function optional(flags: Flags, name: string): string | undefined {
  const value = flags[name]
  return typeof value === 'string' ? value : undefined
}
