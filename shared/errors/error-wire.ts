import { isErrorCode } from './error-codes.ts'
import { SwitchboardError } from './switchboard-error.ts'

/** What crosses a process boundary when a call fails: never a stack, never a cause. */
export interface ErrorWire {
  code: string
  message: string
  details: Record<string, unknown>
  traceId: string
}

/**
 * The wire form of a failure. A defect shows only `internal` and the trace id that finds its log line; what came over a
 * wire before keeps the id that it came with.
 */
export function toErrorWire(error: unknown, traceId: string): ErrorWire {
  if (error instanceof SwitchboardError) {
    return {
      code: error.code,
      message: error.message,
      details: { ...error.details },
      traceId: error.traceId ?? traceId,
    }
  }
  return { code: 'internal', message: 'Something went wrong on our side.', details: {}, traceId }
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
