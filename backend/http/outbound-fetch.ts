import { lookup as systemLookup, type LookupAddress } from 'node:dns'
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { Readable, Transform } from 'node:stream'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { isLoopbackAddress, isPublicAddress } from './public-address.ts'

export interface OutboundOptions {
  /** Where requests may go to; nothing else is asked, whatever an answer says. */
  readonly origin: string
  /** Private addresses are for those that an administrator of this machine named. */
  readonly allowPrivate: boolean
  readonly maxBytes: number
  readonly timeoutMs: number
  readonly maxSockets: number
  readonly lookup?: (host: string, answer: (error: Error | null, addresses: readonly LookupAddress[]) => void) => void
}

export interface Outbound {
  fetch(url: string | URL, init?: RequestInit): Promise<Response>
  close(): void
}

/**
 * Requests to one origin: https, or http to this machine; the address that was checked is the one that is connected to; no
 * redirects are followed, so that what proves who we are goes nowhere else; answers are counted while they come.
 */
export function createOutbound(options: OutboundOptions): Outbound {
  const origin = checkedOrigin(options.origin)
  const agentOptions = { keepAlive: true, maxSockets: options.maxSockets, maxFreeSockets: options.maxSockets }
  const isPlain = origin.protocol === 'http:'
  const agent = isPlain ? new HttpAgent(agentOptions) : new HttpsAgent(agentOptions)
  const mayConnect = (address: string) =>
    isPlain ? isLoopbackAddress(address) : options.allowPrivate || isPublicAddress(address)
  const lookup = pinnedLookup(
    mayConnect,
    options.lookup ?? ((host, answer) => systemLookup(host, { all: true }, answer)),
  )

  return {
    async fetch(input, init = {}) {
      const url = new URL(input)
      if (url.origin !== origin.origin) throw refused('A request would have left its origin.')
      const literal = url.hostname.replace(/^\[|\]$/g, '')
      if (isIP(literal) !== 0 && !mayConnect(literal)) throw refused(`${url.hostname} is not a public address.`)
      const timeout = AbortSignal.timeout(options.timeoutMs)
      const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout
      init.signal?.throwIfAborted()
      const message = await new Promise<IncomingMessage>((resolve, reject) => {
        const send = isPlain ? httpRequest : httpsRequest
        const request = send(url, {
          method: init.method ?? 'GET',
          headers: { ...Object.fromEntries(new Headers(init.headers)), 'accept-encoding': 'identity' },
          agent,
          lookup,
          signal,
        })
        request.once('response', resolve)
        request.once('error', (error) => reject(timeout.aborted ? late(url.host) : failureOf(error, url.host)))
        request.end(typeof init.body === 'string' ? init.body : undefined)
      })
      return toResponse(message, { host: url.host, maxBytes: options.maxBytes })
    },
    close: () => agent.destroy(),
  }
}

/** Throws `provider.address_refused` for what is never asked, whoever wants it. */
export function checkedOrigin(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined) throw refused('The address is not a URL.')
  if (url.username !== '' || url.password !== '') throw refused('The address holds a user or a password.')
  if (url.search !== '' || url.hash !== '') throw refused('The address has a query or a fragment.')
  const name = url.hostname.replace(/^\[|\]$/g, '')
  const isHere = name === 'localhost' || isLoopbackAddress(name)
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isHere)) return url
  throw refused('Only https addresses are asked, and http ones of this machine.')
}

function pinnedLookup(
  mayConnect: (address: string) => boolean,
  resolve: NonNullable<OutboundOptions['lookup']>,
): LookupFunction {
  return (host, { all }, answer) => {
    resolve(host, (error, addresses) => {
      const [first] = addresses ?? []
      if (error !== null || first === undefined) return answer(error ?? new Error('The name has no address.'), '')
      // One that is not allowed condemns the name: whoever answers for it may choose.
      if (!addresses.every(({ address }) => mayConnect(address))) {
        return answer(refused(`${host} leads to an address that is not public.`), '')
      }
      if (all === true) answer(null, [...addresses])
      else answer(null, first.address, first.family)
    })
  }
}

function toResponse(message: IncomingMessage, { maxBytes, host }: { maxBytes: number; host: string }): Response {
  const status = message.statusCode ?? 500
  if (status >= 300 && status < 400 && status !== 304) {
    message.destroy()
    throw new SwitchboardError('provider.redirected', `${host} leads elsewhere; give the address that it leads to.`, {
      details: { status },
    })
  }
  let left = maxBytes
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      left -= chunk.length
      done(left < 0 ? tooLarge(host, maxBytes) : null, chunk)
    },
  })
  // A body that ends early is the request's failure, as an abort is.
  message.once('error', (error) => counted.destroy(failureOf(error, host)))
  counted.once('close', () => message.destroy())
  message.pipe(counted)
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headersDistinct)) {
    for (const one of value ?? []) headers.append(name, one)
  }
  const hasBody = status !== 204 && status !== 205 && status !== 304
  if (!hasBody) counted.resume()
  // Node's type of a web stream and the platform's are one.
  const body = hasBody ? (Readable.toWeb(counted) as ReadableStream<Uint8Array<ArrayBuffer>>) : null
  return new Response(body, { status, headers })
}

function failureOf(error: Error, host: string): Error {
  if (error instanceof SwitchboardError) return error
  const why = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : ''
  return new SwitchboardError('provider.unreachable', `${host} could not be reached${why}.`, { cause: error })
}

function late(host: string): SwitchboardError {
  return new SwitchboardError('provider.unreachable', `${host} did not answer in time.`)
}

function refused(message: string): SwitchboardError {
  return new SwitchboardError('provider.address_refused', message)
}

function tooLarge(host: string, maxBytes: number): SwitchboardError {
  return new SwitchboardError('provider.answer_too_large', `${host} answered with more than fits here.`, {
    details: { maxBytes },
  })
}
