import { z } from 'zod'
import { errorCodes, isErrorCode } from './error-codes.ts'
import { toErrorWire } from './error-wire.ts'

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
