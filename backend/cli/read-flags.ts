import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'
import { fieldOf } from '#shared/domain/read-json.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Flags } from './command.ts'

type Options = NonNullable<ParseArgsConfig['options']>

const common = {
  data: { type: 'string' },
  database: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The flags of a command and those that all have; throws `request.invalid` with a sentence of ours. */
export function readFlags(args: readonly string[], options: Options): Flags {
  const known = { ...options, ...common }
  try {
    return parseArgs({ args: withNegatives(args, known), options: known, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new SwitchboardError('request.invalid', sentenceFor(error), { cause: error })
  }
}

/** None of our flags is a number: `--flag -3` is a value, which the command itself refuses where it must. */
function withNegatives(args: readonly string[], options: Options): string[] {
  const joined: string[] = []
  for (const arg of args) {
    const before = joined.at(-1)
    const takesIt = before?.startsWith('--') === true && options[before.slice(2)]?.type === 'string'
    if (takesIt && /^-[\d.]/.test(arg)) joined.splice(-1, 1, `${before}=${arg}`)
    else joined.push(arg)
  }
  return joined
}

function sentenceFor(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const name = /'(?:-\w, )?(-[^\s'=]*)/.exec(text)?.[1] ?? 'A flag'
  switch (fieldOf(error, 'code')) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `There is no flag ${name} here; --help shows those that there are.`
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `${/'(.*?)'/.exec(text)?.[1] ?? 'That'} belongs to no flag; --help shows those that there are.`
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return / does not take an argument/.test(text)
        ? `${name} takes no value.`
        : `${name} needs a value; one that begins with a dash is written ${name}=VALUE.`
    default:
      return text.split('\n')[0] ?? text
  }
}
