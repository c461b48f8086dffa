import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { isConnectionRefused } from './is-connection-refused.ts'
import type { Fetch } from './service-client.ts'

/** What an answer may weigh, after it was unpacked; streams have no end and a limit for each of their lines. */
export const answerLimits = { jsonBytes: 64 * 1024 * 1024, failureBytes: 1024 * 1024 } as const

/** Answered by this machine alone: a resolver may be told anything about the name. */
const loopback = ['127.0.0.1', '[::1]'] as const

/**
 * `fetch` for the service and nobody else: a redirect is a failure, since it would carry the token elsewhere; answers
 * are counted while they come; `localhost` means this machine whatever it resolves to.
 */
export function createServiceFetch(fetch: Fetch, limits = answerLimits): Fetch {
  async function send(url: URL, init: RequestInit): Promise<Response> {
    const [first, second] = loopback
    if (url.hostname !== 'localhost') return fetch(url, init)
    try {
      return await fetch(at(url, first), init)
    } catch (error) {
      if (!isConnectionRefused(error)) throw error
      return await fetch(at(url, second), init)
    }
  }

  return async (input, init = {}) => {
    const response = await send(new URL(input instanceof Request ? input.url : input), { ...init, redirect: 'manual' })
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      await response.body?.cancel()
      throw new SwitchboardError(
        'service.redirected',
        'The service’s address leads elsewhere. Give the address that it leads to.',
        { details: { status: response.status } },
      )
    }
    const endless = new Headers(init.headers).get('accept') !== 'application/json'
    if (endless && response.ok) return response
    return capped(response, response.ok ? limits.jsonBytes : limits.failureBytes)
  }
}

function at(url: URL, hostname: string): URL {
  const pinned = new URL(url)
  pinned.hostname = hostname
  return pinned
}

/** The same answer, given up where it grows past the limit. */
function capped(response: Response, maxBytes: number): Response {
  if (response.body === null) return response
  let left = maxBytes
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      left -= chunk.byteLength
      if (left >= 0) controller.enqueue(chunk)
      else controller.error(tooLarge(maxBytes))
    },
  })
  const { status, statusText, headers } = response
  return new Response(response.body.pipeThrough(counter), { status, statusText, headers })
}

function tooLarge(maxBytes: number): SwitchboardError {
  return new SwitchboardError('service.answer_too_large', 'The service answered with more than fits here.', {
    details: { maxBytes },
  })
}
