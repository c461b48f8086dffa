import { isIP } from 'node:net'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { isLoopbackAddress, isPublicAddress } from '#backend/http/public-address.ts'

/** Throws `sink.address_refused` for an address that nothing is sent to; a name is looked at again whenever it is asked. */
export function checkSinkAddress(text: string, options: { readonly allowLocal: boolean }): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined) throw refused('The address is not a URL.')
  if (url.username !== '' || url.password !== '') throw refused('The address holds a user or a password.')
  if (url.hash !== '') throw refused('The address has a fragment, which is never sent.')
  // A dot at the end of a name is the same name.
  const name = url.hostname.replace(/^\[|\]$|\.$/g, '')
  const isHere = name === 'localhost' || isLoopbackAddress(name)
  if (isHere && options.allowLocal && url.protocol === 'http:') return url
  if (url.protocol !== 'https:') throw refused('Signals are sent to https addresses only.')
  if (isHere || (isIP(name) !== 0 && !isPublicAddress(name))) throw refused(`${url.hostname} is not a public address.`)
  return url
}

function refused(message: string): SwitchboardError {
  return new SwitchboardError('sink.address_refused', message)
}
