import type { ErrorCode } from '#shared/errors/error-codes.ts'
import type { Logger } from './logger.ts'

/** A delivery whose proof is wrong or missing. */
export interface Forgery {
  readonly provider: string
  readonly code: ErrorCode
  readonly traceId: string
}

const aboutSignatures: ReadonlySet<ErrorCode> = new Set(['signature.missing', 'signature.invalid', 'signature.stale'])
const everyMs = 60_000

/**
 * Tells of deliveries that are not signed with our secret, at most once a minute for each provider and with how many there were:
 * anybody can send them, and a hook with the wrong secret would be noticed by nobody.
 */
export function tellForgeries(
  logger: Logger,
  monotonic: () => number = () => performance.now(),
): (refused: Forgery) => void {
  const seen = new Map<string, { readonly at: number; count: number }>()
  return ({ provider, code, traceId }) => {
    if (!aboutSignatures.has(code)) return
    const now = monotonic()
    const last = seen.get(provider)
    if (last !== undefined && now - last.at < everyMs) {
      last.count += 1
      return
    }
    seen.set(provider, { at: now, count: 0 })
    logger('warn', 'delivery refused: it does not prove that it comes from the provider', {
      provider,
      code,
      traceId,
      count: 1 + (last?.count ?? 0),
    })
  }
}
