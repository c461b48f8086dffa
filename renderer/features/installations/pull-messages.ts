import type { PullStatus } from '#shared/ipc/catalog-calls.ts'
import type { PullGap } from '#shared/model/pull.ts'
import { formatMoment, plural } from '../../ui/format.ts'
import type { StatusTone } from '../../ui/status.tsx'

interface PullWords {
  readonly tone: StatusTone
  readonly word: string
  readonly meaning: string
}

function stateWords({ state, coveredUntil, unreadable }: PullStatus, nowMs: number): PullWords {
  const at = (instant: string): string => formatMoment(nowMs, instant)
  const reach = coveredUntil === null ? 'Nothing was fetched yet.' : `Fetched until ${at(coveredUntil)}.`
  const withheld =
    unreadable === 0
      ? ''
      : ` ${plural(unreadable, 'delivery is', 'deliveries are')} not shown to us so far, and asked for again.`
  switch (state.kind) {
    case 'never':
      return {
        tone: 'idle',
        word: 'to be pulled',
        meaning: 'The service has the app’s key and fetches its events soon.',
      }
    case 'pulling':
    case 'idle':
      return {
        tone: 'ok',
        word: 'pulled',
        meaning: `The service asks the provider for its events. ${reach}${withheld}`,
      }
    case 'waiting_for_limit':
      return {
        tone: 'warn',
        word: 'pulling waits',
        meaning: `The provider takes no more questions until ${at(state.until)}; nothing is lost by that. ${reach}`,
      }
    case 'failing':
      return {
        tone: 'bad',
        word: 'pulling fails',
        meaning: `Since ${at(state.since)} (${state.code}). It is tried again by itself. ${reach}`,
      }
    case 'key_refused':
      return {
        tone: 'bad',
        word: 'key refused',
        meaning: `The provider doesn’t know the app by this key since ${at(state.since)}. An admin sets another at the service. ${reach}`,
      }
  }
}

const shownGaps = 3

/** A sentence for each of the newest gaps. */
function gaps({ gaps: all }: PullStatus, nowMs: number): string[] {
  const sentences = all.slice(0, shownGaps).map((gap) => gapSentence(gap, nowMs))
  const more = all.length - shownGaps
  return more > 0
    ? [...sentences, `${plural(more, 'older span', 'older spans')} like these; the service lists them.`]
    : sentences
}

function gapSentence({ from, to, cause, count }: PullGap, nowMs: number): string {
  const span = `Between ${formatMoment(nowMs, from)} and ${formatMoment(nowMs, to)}`
  if (cause === 'outage') return `${span}: nothing was fetched for longer than the provider keeps events.`
  const those = count === null ? 'some events' : plural(count, 'event', 'events')
  return `${span}: ${those} that the provider never showed.`
}

export const pullText = { stateWords, gaps, missing: 'events may be missing' } as const
