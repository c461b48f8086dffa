import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import { toInstant } from '#shared/model/instant.ts'
import { createServiceClient, type Fetch } from './service-client.ts'
import type { ServiceConnector, ServiceState } from './service-connector.ts'
import type { After } from './timers.ts'

const pulse = { everyMs: 5_000, whileSilentMs: 1_500, answerWithinMs: 3_000 } as const

/**
 * A service that somebody else runs. It is taken to be there, and calls tell when it isn't; only one that takes
 * connections and then says nothing is found out here, by asking for its health.
 */
export function createRemoteService(
  given: { url: string; token: string },
  { fetch, after, clock }: { fetch: Fetch; after: After; clock: Clock },
): ServiceConnector {
  const endpoint = { url: parseServiceUrl(given.url), token: given.token }
  const up: ServiceState = { kind: 'up', endpoint }
  const client = createServiceClient(fetch, endpoint)
  const listeners = new Set<(state: ServiceState) => void>()
  const stopper = new AbortController()
  let state: ServiceState = up
  let cancel = (): void => {}

  function become(next: ServiceState): void {
    if (state.kind === next.kind) return
    state = next
    for (const listener of listeners) listener(next)
  }

  async function beat(): Promise<void> {
    const silence = new AbortController()
    const cancelLimit = after(pulse.answerWithinMs, () => silence.abort())
    const signal = AbortSignal.any([stopper.signal, silence.signal])
    try {
      await client.call('system.health', {}, { signal })
    } catch {
      // Whoever calls next is told what is wrong; here only silence counts.
    } finally {
      cancelLimit()
    }
    if (stopper.signal.aborted) return
    const since = toInstant(clock())
    become(silence.signal.aborted ? { kind: 'down', since, why: 'The service is not answering.', retryAt: null } : up)
    beatAfter(state.kind === 'up' ? pulse.everyMs : pulse.whileSilentMs)
  }

  function beatAfter(delayMs: number): void {
    cancel()
    cancel = after(delayMs, () => void beat())
  }

  return {
    start: () => beatAfter(0),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    // The next beat is never far.
    retry: () => {},
    async stop() {
      stopper.abort()
      cancel()
      listeners.clear()
    },
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
