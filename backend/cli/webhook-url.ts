import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { type CliTools, type Flags, optional } from './command.ts'

/** Where webhook paths are reached: the public address that was given here or to this folder's service, else where that listens. */
export function webhookBase({ publicUrl, serviceUrl }: CliTools, flags: Flags): string {
  const base = optional(flags, 'public-url') ?? publicUrl ?? serviceUrl
  if (!isWebAddress(base)) throw new SwitchboardError('request.invalid', `--public-url ${base} is not a web address.`)
  return base.replace(/\/+$/, '')
}

/** Whether a path can be put behind it. */
export function isWebAddress(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === ''
}
