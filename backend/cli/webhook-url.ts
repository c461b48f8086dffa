import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { type CliTools, type Flags, optional } from './command.ts'

/** Behind the public address that was given, else where this folder's service listens. */
export function webhookUrl({ serviceUrl }: CliTools, flags: Flags, path: string): string {
  const base = optional(flags, 'public-url') ?? serviceUrl
  if (!URL.canParse(base)) throw new SwitchboardError('request.invalid', '--public-url is not a URL.')
  return `${base.replace(/\/+$/, '')}${path}`
}
