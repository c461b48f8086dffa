import type { SeededRandom } from './seeded-random.ts'

/** What may become of one exchange. */
export type Fault =
  | { readonly kind: 'none' }
  /** It never arrives. */
  | { readonly kind: 'request_lost' }
  /** It is done, and nobody is told. */
  | { readonly kind: 'answer_lost' }
  /** It arrives once more, after a while; the caller hears the first answer. */
  | { readonly kind: 'sent_twice' }
  /** The first answer is lost, the second one arrives. */
  | { readonly kind: 'sent_again' }
  /** Somebody on the way answers in the service's place. */
  | { readonly kind: 'refused'; readonly status: number; readonly code: string | null }
  /** The same after it was done. */
  | { readonly kind: 'refused_when_done'; readonly status: number; readonly code: string | null }
  | { readonly kind: 'cut'; readonly how: 'error' | 'end' }

export interface Weather {
  /** How much of what is sent goes wrong now, in [0, 1]. */
  roughness: number
  /** Nobody reaches the service: at once, or by waiting for nothing. */
  outage: 'none' | 'refused' | 'silent'
}

const refusals: readonly [readonly [number, string | null], ...(readonly [number, string | null])[]] = [
  [401, 'token.invalid'],
  [409, 'op.illegal_transition'],
  [410, 'cursor.expired'],
  [400, 'cursor.invalid'],
  [413, 'request.too_large'],
  [429, null],
  [500, 'internal'],
  [502, null],
  [503, 'service.busy'],
  [503, 'store.full'],
]

export function drawFault(random: SeededRandom, roughness: number): Fault {
  if (!random.chance(roughness)) return { kind: 'none' }
  const [status, code] = random.pick(refusals)
  return random.pick<Fault>([
    { kind: 'request_lost' },
    { kind: 'answer_lost' },
    { kind: 'answer_lost' },
    { kind: 'sent_twice' },
    { kind: 'sent_again' },
    { kind: 'refused', status, code },
    { kind: 'refused', status, code },
    { kind: 'refused_when_done', status: random.pick([500, 502, 504]), code: null },
    { kind: 'cut', how: random.pick(['error', 'end']) },
  ])
}

/** How long one way takes: mostly a moment, and in bad weather now and then longer than anybody waits. */
export function drawDelayMs(random: SeededRandom, roughness: number): number {
  const usual = 5 + random.below(60)
  return random.chance(roughness / 4) ? usual + random.below(45_000) : usual
}

export function refusalOf(status: number, code: string | null, random: SeededRandom): Response {
  const headers: Record<string, string> = random.chance(0.5) ? { 'retry-after': String(1 + random.below(30)) } : {}
  if (code === null)
    return new Response('<html>Not now.</html>', { status, headers: { ...headers, 'content-type': 'text/html' } })
  const problem = { type: 'about:blank', title: code, status, code, detail: 'Not now.', traceId: 'simulated' }
  return Response.json(problem, { status, headers })
}
