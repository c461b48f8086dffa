import { fromErrorWire, problemSchema } from '#shared/errors/error-wire.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { ServiceEndpoint } from './service-connector.ts'

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export interface ServiceRequest {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** With its query, from the slash on. */
  readonly path: string
  readonly tenantId?: string
  readonly body?: unknown
  readonly idempotencyKey?: string
  readonly accept?: string
  readonly signal: AbortSignal
}

/** Sends one request; a failure is a `SwitchboardError` with the service's own code, an abort is the signal's reason. */
export async function sendToService(
  fetch: Fetch,
  endpoint: ServiceEndpoint,
  request: ServiceRequest,
): Promise<Response> {
  const headers = new Headers({
    authorization: `Bearer ${endpoint.token}`,
    accept: request.accept ?? 'application/json',
  })
  if (request.tenantId !== undefined) headers.set('x-tenant-id', request.tenantId)
  if (request.idempotencyKey !== undefined) headers.set('idempotency-key', request.idempotencyKey)
  if (request.body !== undefined) headers.set('content-type', 'application/json')
  let response: Response
  try {
    response = await fetch(`${endpoint.url}${request.path}`, {
      method: request.method,
      headers,
      signal: request.signal,
      redirect: 'error',
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    })
  } catch (cause) {
    throw unanswered(cause, request.signal)
  }
  if (response.ok) return response
  throw await failureOf(response)
}

/** What a broken connection reads as: the caller's own abort stays an abort. */
export function unanswered(cause: unknown, signal: AbortSignal): Error {
  const reason: unknown = signal.reason
  if (signal.aborted && !(reason instanceof DOMException && reason.name === 'TimeoutError')) {
    return reason instanceof Error ? reason : new DOMException('Stopped.', 'AbortError')
  }
  return new SwitchboardError('service.unreachable', 'The service does not answer.', { cause })
}

async function failureOf(response: Response): Promise<SwitchboardError> {
  const retryAfterMs = readRetryAfter(response.headers.get('retry-after'))
  const details = { status: response.status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
  const problem = problemSchema.safeParse(await response.json().catch(() => undefined))
  if (problem.success) {
    const { code, detail: message, traceId } = problem.data
    return fromErrorWire({ code, message, traceId, details: { ...problem.data.details, ...details } })
  }
  const code = response.status === 429 || response.status >= 500 ? 'service.busy' : 'request.invalid'
  return new SwitchboardError(code, `The service answered ${response.status}.`, { details })
}

/** Milliseconds to wait, at most an hour; the header holds seconds or a date. */
function readRetryAfter(header: string | null): number | undefined {
  if (header === null || header.trim() === '') return undefined
  const seconds = Number(header)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 3_600_000) : undefined
}
