import { readFileSync } from 'node:fs'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { type CliTools, type Flags, optional } from './command.ts'

export const secretOptions = { 'secret-file': { type: 'string' }, 'secret-stdin': { type: 'boolean' } } as const
export const secretUsage = '(--secret-file FILE | --secret-stdin)'

/** Whether the flags say where a secret is. */
export function givesSecret(flags: Flags): boolean {
  return flags['secret-file'] !== undefined || flags['secret-stdin'] === true
}

export function readSecret(tools: CliTools, flags: Flags): Promise<string> {
  return readFrom(tools, flags, { name: 'secret', what: 'the webhook secret' })
}

/** An app's private key, by `--key-file` or `--key-stdin`. */
export function readKey(tools: CliTools, flags: Flags): Promise<string> {
  return readFrom(tools, flags, { name: 'key', what: "the app's private key" })
}

/** From a file or from standard input: arguments can be read by every process of the machine. */
async function readFrom(
  tools: CliTools,
  flags: Flags,
  { name, what }: { readonly name: string; readonly what: string },
): Promise<string> {
  const file = optional(flags, `${name}-file`)
  const fromStdin = flags[`${name}-stdin`] === true
  if ((file === undefined) !== fromStdin) {
    throw new SwitchboardError('request.invalid', `Give ${what} by --${name}-file FILE or by --${name}-stdin.`)
  }
  const given = file === undefined ? await tools.readStdin() : readSecretFile(file)
  return given.replace(/\r?\n$/, '')
}

function readSecretFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new SwitchboardError('request.invalid', `${file} could not be read.`, { cause: error })
  }
}
