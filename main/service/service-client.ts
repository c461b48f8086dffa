import { apiContract, type ApiContract, type ApiName } from '#shared/api/contract.ts'
import type { Route, RouteOutput, RouteRequest } from '#shared/api/route.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { ServiceEndpoint } from './service-connector.ts'
import { sendToService, unanswered, type Fetch } from './service-request.ts'

export interface CallOptions {
  readonly signal: AbortSignal
  readonly tenantId?: string
  readonly timeoutMs?: number
}

/** The service's calls, typed by the HTTP contract. */
export interface ServiceClient {
  call<N extends ApiName>(
    name: N,
    request: RouteRequest<ApiContract[N]>,
    options: CallOptions,
  ): Promise<RouteOutput<ApiContract[N]>>
  /** The answer as it comes; the caller reads the body. */
  open(name: ApiName, query: Readonly<Record<string, string>>, options: CallOptions): Promise<Response>
}

const answerWithinMs = 30_000

/** A client of one running service. */
export function createServiceClient(fetch: Fetch, endpoint: ServiceEndpoint): ServiceClient {
  async function readAnswer<N extends ApiName>(name: N, text: string): Promise<RouteOutput<ApiContract[N]>> {
    const { answer }: Route = apiContract[name]
    const parsed = answer.kind === 'json' ? answer.schema.safeParse(parseJson(text)) : undefined
    if (parsed?.success !== true) {
      throw new SwitchboardError('internal', 'The service answered in a way that this version does not understand.')
    }
    // The route's own schema has just accepted it.
    return parsed.data as RouteOutput<ApiContract[N]>
  }

  return {
    async call(name, request, { signal, tenantId, timeoutMs = answerWithinMs }) {
      const route: Route = apiContract[name]
      const within = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
      const response = await sendToService(fetch, endpoint, {
        method: route.method,
        path: fillPath(route.path, request.params) + queryOf(request.query),
        body: request.body,
        signal: within,
        ...(tenantId === undefined ? {} : { tenantId }),
        ...(request.idempotencyKey === undefined ? {} : { idempotencyKey: request.idempotencyKey }),
      })
      const text = await response.text().catch((cause: unknown) => {
        throw unanswered(cause, within)
      })
      return readAnswer(name, text)
    },
    open(name, query, { signal, tenantId }) {
      const { method, path, answer }: Route = apiContract[name]
      return sendToService(fetch, endpoint, {
        method,
        path: path + queryOf(query),
        accept: answer.kind === 'stream' ? answer.mediaType : 'application/json',
        signal,
        ...(tenantId === undefined ? {} : { tenantId }),
      })
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function fillPath(path: string, params: unknown): string {
  const values: Readonly<Record<string, unknown>> = typeof params === 'object' && params !== null ? { ...params } : {}
  return path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(String(values[name])))
}

function queryOf(query: unknown): string {
  if (typeof query !== 'object' || query === null) return ''
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) search.set(name, String(value))
  }
  return search.size === 0 ? '' : `?${search.toString()}`
}
