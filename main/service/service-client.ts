import { createApiClient, type ApiClient } from '#shared/api/api-client.ts'
import type { ApiContract, ApiName } from '#shared/api/contract.ts'
import type { Route, RouteOutput, RouteRequest } from '#shared/api/route.ts'
import type { ServiceEndpoint } from './service-connector.ts'
import { unlessAborted } from './unless-aborted.ts'

export type Fetch = typeof globalThis.fetch
type Bytes = ReadableStream<Uint8Array>

type NameOf<Kind extends Route['answer']['kind']> = {
  [N in ApiName]: ApiContract[N]['answer']['kind'] extends Kind ? N : never
}[ApiName]
export type JsonName = NameOf<'json'>
export type StreamName = NameOf<'stream'>

export interface CallOptions {
  readonly signal: AbortSignal
  readonly tenantId?: string
  readonly timeoutMs?: number
}

/** The calls of one running service, each with a time limit and a way to give it up. */
export interface ServiceClient {
  call<N extends JsonName>(
    name: N,
    request: RouteRequest<ApiContract[N]>,
    options: CallOptions,
  ): Promise<RouteOutput<ApiContract[N]>>
  /** The body as it comes: the caller reads it to its end or gives it up. */
  stream(name: StreamName, options: CallOptions): Promise<Bytes>
}

const answerWithinMs = 30_000

export function createServiceClient(fetch: Fetch, endpoint: ServiceEndpoint): ServiceClient {
  const api = (tenantId: string | undefined): ApiClient<Bytes> =>
    createApiClient<Bytes>({
      baseUrl: endpoint.url,
      fetch,
      token: () => endpoint.token,
      ...(tenantId === undefined ? {} : { tenantId }),
    })

  return {
    call: (name, request, { tenantId, ...patience }) =>
      within(patience, (signal) => api(tenantId).call(name, { ...request, signal })),
    // Once it began, its reader says how long it waits, and cancels it.
    stream: (name, { tenantId, ...patience }) => within(patience, (signal) => api(tenantId).stream(name, { signal })),
  }
}

async function within<T>(
  { signal, timeoutMs = answerWithinMs }: Pick<CallOptions, 'signal' | 'timeoutMs'>,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stopper = new AbortController()
  const stop = (): void => stopper.abort()
  const timer = setTimeout(stop, timeoutMs)
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop)
  try {
    return await unlessAborted(stopper.signal, ask(stopper.signal))
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
}
