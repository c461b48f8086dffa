import { z } from 'zod'
import { unreachable } from '../lib/unreachable.ts'
import { instantSchema } from './instant-schema.ts'
import type { Instant } from './instant.ts'

/**
 * Every state can begin and is given a new key; what ends a pull ends it whatever another process wrote meanwhile.
 *
 *   never ──begin──▶ pulling ──finish──▶ idle {until}
 *                     │ │ │
 *                     │ │ └──limit──▶ waiting_for_limit {until}
 *                     │ └────fail───▶ failing {since, code, until}    since: the first of the failures in a row
 *                     └─────refuse──▶ key_refused {since}             until a new key, a start or a command
 *   any ──renew──▶ never, or idle {until: now} where something was pulled before
 */
export const pullStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('never') }),
  z.object({ kind: z.literal('pulling'), since: instantSchema, failingSince: instantSchema.nullable() }),
  z.object({ kind: z.literal('idle'), until: instantSchema }),
  z.object({ kind: z.literal('waiting_for_limit'), until: instantSchema }),
  z.object({ kind: z.literal('failing'), since: instantSchema, code: z.string(), until: instantSchema }),
  z.object({ kind: z.literal('key_refused'), since: instantSchema }),
])
export type PullState = z.infer<typeof pullStateSchema>

export type PullTransition =
  | { readonly kind: 'begin' }
  | { readonly kind: 'finish'; readonly until: Instant }
  | { readonly kind: 'limit'; readonly until: Instant }
  | { readonly kind: 'fail'; readonly code: string; readonly until: Instant }
  | { readonly kind: 'refuse' }
  | { readonly kind: 'renew'; readonly pulledBefore: boolean }

export function nextPullState(state: PullState, transition: PullTransition, now: Instant): PullState {
  switch (transition.kind) {
    case 'begin':
      return { kind: 'pulling', since: now, failingSince: failingSince(state) }
    case 'finish':
      return { kind: 'idle', until: transition.until }
    case 'limit':
      return { kind: 'waiting_for_limit', until: transition.until }
    case 'fail':
      return {
        kind: 'failing',
        since: failingSince(state) ?? now,
        code: transition.code,
        until: transition.until,
      }
    case 'refuse':
      return { kind: 'key_refused', since: state.kind === 'key_refused' ? state.since : now }
    case 'renew':
      return transition.pulledBefore ? { kind: 'idle', until: now } : { kind: 'never' }
    default:
      return unreachable(transition)
  }
}

function failingSince(state: PullState): Instant | null {
  if (state.kind === 'failing') return state.since
  return state.kind === 'pulling' ? state.failingSince : null
}

/** Between these times events may be missing here, and the provider keeps them no longer. */
export const pullGapSchema = z.looseObject({
  from: instantSchema,
  to: instantSchema,
  /** `outage`: nothing was pulled for longer than the provider keeps deliveries. `unreadable`: it never showed these. */
  cause: z.enum(['outage', 'unreadable']),
  /** How many deliveries are known to be missing; null where nobody knows. */
  count: z.int().nullable(),
  notedAt: instantSchema,
})
export type PullGap = z.infer<typeof pullGapSchema>

/** How the deliveries of an app are fetched from its provider. */
export const pullSchema = z.looseObject({
  state: pullStateSchema,
  apiUrl: z.string(),
  /** SHA-256 of the public key, as the provider shows it beside the key. */
  keyFingerprint: z.string(),
  /** Every delivery that was made until then is stored, or counted as unreadable or missing; null before the first pull. */
  coveredUntil: instantSchema.nullable(),
  last: z.object({ at: instantSchema, listed: z.int(), stored: z.int() }).nullable(),
  /** Deliveries that are listed and could not be read so far; they are asked for again. */
  unreadable: z.int(),
  /** Newest first, at most ten. */
  gaps: z.array(pullGapSchema),
})
export type Pull = z.infer<typeof pullSchema>
