import { SwitchboardError } from '../errors/switchboard-error.ts'
import { must } from '../lib/must.ts'
import { buildPath } from './build-path.ts'
import { apiContract } from './contract.ts'
import type { ApiContract, ApiName } from './contract.ts'
import { failureOf, parseJson } from './failure-of.ts'
import type { HttpFetch, HttpInit, HttpResponse } from './http-port.ts'
import type { AbortSignalLike, Route, RouteOutput, RouteRequest } from './route.ts'

export interface ApiClientOptions<Body> {
  /** `http://127.0.0.1:4000`, without a slash at its end. */
  readonly baseUrl: string
  readonly fetch: HttpFetch<Body>
  /** Asked for every call, so that a new token holds at once. */
  readonly token: () => string
  /** Sent with every call that needs a tenant. */
  readonly tenantId?: string
}

type NameOf<Kind extends Route['answer']['kind']> = {
  [N in ApiName]: ApiContract[N]['answer']['kind'] extends Kind ? N : never
}[ApiName]

/** The service's calls, typed by the HTTP contract. Failures are `SwitchboardError`s with the service's own codes. */
export interface ApiClient<Body> {
  call<N extends NameOf<'json'>>(name: N, request: RouteRequest<ApiContract[N]>): Promise<RouteOutput<ApiContract[N]>>
  /** The body as it comes; the caller reads it to its end or cancels it. */
  stream<N extends NameOf<'stream'>>(name: N, request: RouteRequest<ApiContract[N]>): Promise<Body>
}

/** The parts of a request that any route may have. */
interface AnyRequest {
  readonly params?: unknown
  readonly query?: unknown
  readonly body?: unknown
  readonly ifMatch?: number | undefined
  readonly idempotencyKey?: string
  readonly signal?: AbortSignalLike
}

/** Builds a client of one service. No answer at all is `service.unreachable`; the caller's own abort is `request.timeout`. */
export function createApiClient<Body>(options: ApiClientOptions<Body>): ApiClient<Body> {
  async function send(route: Route, request: AnyRequest): Promise<HttpResponse<Body>> {
    const url = options.baseUrl + buildPath(route.path, request.params, request.query)
    const init = initOf(options, route, request)
    const response = await answered(request.signal, () => options.fetch(url, init))
    if (response.ok) return response
    throw await failureOf(response)
  }

  return {
    async call(name, request) {
      const route: Route = apiContract[name]
      const response = await send(route, request)
      const text = await answered(request.signal, () => response.text())
      // `readAnswer` has held it against this very route's schema.
      return readAnswer(name, route, text) as RouteOutput<ApiContract[typeof name]>
    },
    async stream(name, request) {
      const response = await send(apiContract[name], request)
      return must(response.body, 'a 200 answer to a stream has a body')
    },
  }
}

function initOf(options: ApiClientOptions<unknown>, route: Route, request: AnyRequest): HttpInit {
  const { access, answer } = route
  const headers: Record<string, string> = { accept: answer.kind === 'stream' ? answer.mediaType : 'application/json' }
  if (access.kind !== 'public') headers['authorization'] = `Bearer ${options.token()}`
  if (access.kind === 'tenant') headers['x-tenant-id'] = tenantOf(options)
  if (request.idempotencyKey !== undefined) headers['idempotency-key'] = request.idempotencyKey
  if (request.ifMatch !== undefined) headers['if-match'] = `"${request.ifMatch}"`
  if (request.body !== undefined) headers['content-type'] = 'application/json'
  return {
    method: route.method,
    headers,
    redirect: 'error',
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    // The type says `never` so that any runtime's fetch fits; the value is the kind that the caller's fetch takes.
    ...(request.signal === undefined ? {} : { signal: request.signal as never }),
  }
}

function tenantOf({ tenantId }: ApiClientOptions<unknown>): string {
  if (tenantId === undefined) throw new SwitchboardError('tenant.required', 'This call needs a workspace.')
  return tenantId
}

async function answered<T>(signal: AbortSignalLike | undefined, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (cause) {
    // A fetch that looks at answers itself says why it refused one.
    if (cause instanceof SwitchboardError) throw cause
    if (signal?.aborted === true) throw new SwitchboardError('request.timeout', 'The call was given up.', { cause })
    throw new SwitchboardError('service.unreachable', 'The service does not answer.', { cause })
  }
}

function readAnswer(name: ApiName, { answer }: Route, text: string): unknown {
  if (answer.kind !== 'json') throw new SwitchboardError('internal', `${name} answers with a stream.`)
  const parsed = answer.schema.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.slice(0, 5).map(({ path, message }) => ({ path: path.join('.'), message }))
  throw new SwitchboardError('internal', 'The service answered in a form that this version does not know.', {
    details: { name, issues },
  })
}
