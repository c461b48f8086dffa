import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { ServiceConnector } from './service-connector.ts'

/** A service that somebody else runs: always taken to be there; calls tell when it isn't. */
export function createRemoteService(endpoint: { url: string; token: string }): ServiceConnector {
  const state = { kind: 'up', endpoint: { url: parseServiceUrl(endpoint.url), token: endpoint.token } } as const
  return {
    start: () => {},
    state: () => state,
    subscribe: () => () => {},
    retry: () => {},
    stop: async () => {},
  }
}

/** The service's address without its last slash; plain http only to this machine, credentials never. */
export function parseServiceUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const local = url !== undefined && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
  if (url === undefined || !(url.protocol === 'https:' || (url.protocol === 'http:' && local))) {
    throw new SwitchboardError('request.invalid', 'The service address must be https, or http on this machine.')
  }
  // `@` without a name before it, or `?` without a question, leave nothing behind in the parsed address.
  if (url.username !== '' || url.password !== '' || /^[^/]*\/\/[^/?#\\]*@/.test(text.trim()))
    throw new SwitchboardError('request.invalid', 'The service address must not carry credentials.')
  if (/[?#\\]/.test(text))
    throw new SwitchboardError('request.invalid', 'The service address must have no ?, # or backslash in it.')
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}
