/** What an answer said; header names in lower case. */
export interface LimitedAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly message: string
}

/** GitHub asks for a minute where it says no more; longer each time. We ask only once per wait. */
const secondaryMs = 60_000
const longestMs = 3_600_000

/**
 * Until when GitHub wants no more requests, on our clock; undefined where it said nothing of the kind.
 * docs.github.com, "Rate limits for the REST API".
 */
export function limitedUntil({ status, headers, message }: LimitedAnswer, now: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined
  const retryAfterMs = retryAfter(headers, now)
  const isSpent = headers['x-ratelimit-remaining'] !== undefined && Number(headers['x-ratelimit-remaining']) === 0
  if (status === 403 && retryAfterMs === undefined && !isSpent && !/rate limit|abuse/i.test(message)) return undefined
  const waitMs = retryAfterMs ?? (isSpent ? untilReset(headers, now) : undefined) ?? secondaryMs
  return now + Math.min(longestMs, Math.max(1_000, waitMs))
}

/** Until when to wait after a good answer: the last fiftieth is left to what a person may ask for meanwhile. */
export function spentUntil(headers: LimitedAnswer['headers'], now: number): number | undefined {
  const remaining = numberOf(headers['x-ratelimit-remaining'])
  const limit = numberOf(headers['x-ratelimit-limit'])
  if (remaining === undefined || limit === undefined || remaining > Math.floor(limit / 50)) return undefined
  const waitMs = untilReset(headers, now)
  return waitMs === undefined || waitMs <= 0 ? undefined : now + Math.min(longestMs, waitMs)
}

/** By the distance to the answer's own date: the two clocks may differ. */
function untilReset(headers: LimitedAnswer['headers'], now: number): number | undefined {
  const reset = numberOf(headers['x-ratelimit-reset'])
  return reset === undefined ? undefined : reset * 1000 - (dateOf(headers) ?? now) + 1_000
}

function retryAfter(headers: LimitedAnswer['headers'], now: number): number | undefined {
  const value = headers['retry-after']
  if (value === undefined) return undefined
  const seconds = numberOf(value)
  if (seconds !== undefined) return seconds * 1000
  const date = Date.parse(String(value))
  return Number.isNaN(date) ? undefined : date - (dateOf(headers) ?? now)
}

export function dateOf(headers: LimitedAnswer['headers']): number | undefined {
  const date = Date.parse(String(headers['date']))
  return Number.isNaN(date) ? undefined : date
}

function numberOf(value: string | number | undefined): number | undefined {
  return value !== undefined && /^\d{1,15}$/.test(String(value)) ? Number(value) : undefined
}
