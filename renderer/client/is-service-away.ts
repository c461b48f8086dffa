import type { ErrorCode } from '#shared/errors/error-codes.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

const away: ReadonlySet<ErrorCode> = new Set([
  'service.unreachable',
  'service.not_ready',
  'service.busy',
  'request.timeout',
])

/** Whether the service is not there to answer. What else may pass by itself, a failure of ours for one, doesn't say that. */
export function isServiceAway(error: unknown): boolean {
  return error instanceof SwitchboardError && away.has(error.code)
}
