import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { type CliTools, type Flags, optional } from './command.ts'

/** Behind the public address that was given here or to this folder's service, else where that listens. */
export function webhookUrl({ publicUrl, serviceUrl }: CliTools, flags: Flags, path: string): string {
  const base = optional(flags, 'public-url') ?? publicUrl ?? serviceUrl
  if (!URL.canParse(base)) throw new SwitchboardError('request.invalid', '--public-url is not a URL.')
  return `${base.replace(/\/+$/, '')}${path}`
}
