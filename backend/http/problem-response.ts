import { toProblem } from '#shared/errors/problem.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Logger } from './logger.ts'
import { traceHeaders } from './trace-id.ts'

interface Facts {
  readonly traceId: string
  readonly logger: Logger
  readonly route: string
  readonly method: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A failure as `application/problem+json`; a defect is logged with its stack, under the trace id that the caller gets. */
export function problemResponse(error: unknown, facts: Facts): Response {
  const { status, headers, body } = problemOf(error, facts)
  return new Response(body, { status, headers })
}

/** The parts of that answer, for listeners that write it themselves. */
export function problemOf(
  error: unknown,
  facts: Facts,
): { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string } {
  const problem = toProblem(error, facts.traceId)
  const { code, status } = problem
  const level = status >= 500 && code !== 'service.busy' ? 'error' : 'debug'
  facts.logger(level, 'call failed', {
    traceId: facts.traceId,
    route: facts.route,
    method: facts.method,
    code,
    status,
    error: causeOf(error),
    stack: error instanceof SwitchboardError ? undefined : stackOf(error),
  })
  return {
    status,
    body: JSON.stringify(problem),
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...traceHeaders(facts.traceId),
      ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
      ...(status === 503 ? { 'Retry-After': '1' } : {}),
      // Nothing more is expected of its sender. What is refused while it arrives is drained first: see drainRefusedBodies.
      ...(status === 408 ? { Connection: 'close' } : {}),
      ...facts.headers,
    },
  }
}

function causeOf(error: unknown): string {
  const cause = error instanceof SwitchboardError && error.cause !== undefined ? error.cause : error
  return cause instanceof Error ? cause.message : String(cause)
}

function stackOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack : undefined
}
