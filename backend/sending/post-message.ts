import type { AttemptResult } from '#shared/domain/judge-attempt.ts'
import { readRetryAfter } from '#shared/domain/judge-attempt.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import { checkSinkAddress } from '#backend/features/sinks/sink-address.ts'
import { createOutbound, type Outbound } from '#backend/http/outbound-fetch.ts'

export interface Attempt {
  readonly result: AttemptResult
  readonly status: number | null
  readonly failure: { readonly code: string; readonly message: string } | null
}

export interface Post {
  send(message: {
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    readonly signal: AbortSignal
  }): Promise<Attempt>
  close(): void
}

const timeoutMs = 15_000
/** Nobody reads what a sink answers but for its status. */
const maxAnswerBytes = 64 * 1024
const maxOrigins = 64

/** Sends to addresses of users: https, public, without redirects, with the address that was checked. */
export function createPost(options: { readonly allowLocal: boolean; readonly clock: Clock }): Post {
  const origins = new Map<string, Outbound>()

  function outboundTo(origin: string): Outbound {
    let outbound = origins.get(origin)
    if (outbound === undefined) {
      outbound = createOutbound({ origin, allowPrivate: false, maxBytes: maxAnswerBytes, timeoutMs, maxSockets: 4 })
      // Without its idle connections, so that requests under way still end.
      if (origins.size >= maxOrigins) origins.delete(origins.keys().next().value ?? '')
      origins.set(origin, outbound)
    }
    return outbound
  }

  return {
    async send({ url: text, headers, body, signal }) {
      try {
        const url = checkSinkAddress(text, options)
        const answer = await outboundTo(url.origin).fetch(url, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'Switchboard' },
          body,
          signal,
        })
        const { status } = answer
        const retryAfterMs = readRetryAfter(answer.headers.get('retry-after'), options.clock())
        await answer.arrayBuffer().catch(() => undefined)
        const isGood = status >= 200 && status < 300
        const message = `${url.host} answered ${status}.`
        return {
          result: { kind: 'answered', status, retryAfterMs },
          status,
          failure: isGood ? null : { code: `http.${status}`, message },
        }
      } catch (error) {
        return failed(error)
      }
    },
    close() {
      for (const outbound of origins.values()) outbound.close()
    },
  }
}

const neverAsked: ReadonlySet<string> = new Set([
  'sink.address_refused',
  'provider.address_refused',
  'provider.redirected',
])

function failed(error: unknown): Attempt {
  const known = error instanceof SwitchboardError ? error : undefined
  const code = (known?.code ?? 'internal').replace(/^provider\./, 'sink.')
  const message = known?.message ?? 'The request could not be made.'
  const kind = known !== undefined && neverAsked.has(known.code) ? 'refused' : 'unreachable'
  return { result: { kind }, status: null, failure: { code, message } }
}
