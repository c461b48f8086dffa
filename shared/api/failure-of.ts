import type { ErrorCode } from '../errors/error-codes.ts'
import { fromErrorWire } from '../errors/error-wire.ts'
import { problemSchema } from '../errors/problem.ts'
import { SwitchboardError } from '../errors/switchboard-error.ts'
import type { HttpResponse } from './http-port.ts'

const longestWaitMs = 3_600_000

/**
 * The error of an answer that isn't 2xx. `details.status` is its HTTP status; `details.retryAfterMs` is how long the
 * service asks to wait, at most an hour. A body that is no problem document (a proxy's page) is told by its status.
 */
export async function failureOf(response: HttpResponse<unknown>): Promise<SwitchboardError> {
  const retryAfterMs = retryAfterOf(response)
  const details = { status: response.status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
  const text = await response.text().catch(() => '')
  const problem = problemSchema.safeParse(parseJson(text))
  if (!problem.success)
    return new SwitchboardError(codeOf(response.status), `The service answered ${response.status}.`, { details })
  const { code, detail: message, traceId } = problem.data
  return fromErrorWire({ code, message, traceId, details: { ...problem.data.details, ...details } })
}

/** The JSON value of a text; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function codeOf(status: number): ErrorCode {
  if (status === 401) return 'token.invalid'
  if (status === 403) return 'tenant.forbidden'
  if (status === 404) return 'route.not_found'
  if (status === 408) return 'request.timeout'
  if (status === 413) return 'request.too_large'
  if (status === 429 || status >= 500) return 'service.busy'
  return 'request.invalid'
}

/** A date is held against the answer's own `Date`: the two clocks need not agree. */
function retryAfterOf({ headers }: HttpResponse<unknown>): number | undefined {
  const text = headers.get('retry-after')?.trim() ?? ''
  if (text === '') return undefined
  const waitMs = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.parse(headers.get('date') ?? '')
  return Number.isNaN(waitMs) ? undefined : Math.min(Math.max(waitMs, 0), longestWaitMs)
}
