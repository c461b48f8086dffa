import { z } from 'zod'
import { errorCodes, isErrorCode } from './error-codes.ts'
import { SwitchboardError } from './switchboard-error.ts'

/** What crosses a process boundary when a call fails: never a stack, never a cause. */
export const errorWireSchema = z.object({
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.unknown()).default({}),
  traceId: z.string(),
})
export type ErrorWire = z.infer<typeof errorWireSchema>

/** RFC 9457 `application/problem+json`, as the service sends it. */
export const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  traceId: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
})
export type Problem = z.infer<typeof problemSchema>

/** The wire form of a failure. A defect shows only `internal` and the trace id that finds its log line. */
export function toErrorWire(error: unknown, traceId: string): ErrorWire {
  if (error instanceof SwitchboardError) {
    return { code: error.code, message: error.message, details: { ...error.details }, traceId }
  }
  return { code: 'internal', message: 'Something went wrong on our side.', details: {}, traceId }
}

/** The problem document of a failure, with the status of its code. */
export function toProblem(error: unknown, traceId: string): Problem {
  const wire = toErrorWire(error, traceId)
  const code = isErrorCode(wire.code) ? wire.code : 'internal'
  return {
    type: `urn:switchboard:error:${code}`,
    title: code,
    status: errorCodes[code].http,
    code,
    detail: wire.message,
    traceId,
    details: wire.details,
  }
}

/** Back from a wire; a code this version doesn't know is kept in `details.code` and reads as `internal`. */
export function fromErrorWire(wire: {
  code: string
  message: string
  details?: Record<string, unknown> | undefined
  traceId: string
}): SwitchboardError {
  const { code, message, traceId } = wire
  return isErrorCode(code)
    ? new SwitchboardError(code, message, { details: wire.details ?? {}, traceId })
    : new SwitchboardError('internal', message, { details: { ...wire.details, code }, traceId })
}
