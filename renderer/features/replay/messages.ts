import type { ReplayPlan, ReplayTarget } from '#shared/model/replay-plan.ts'
import { formatCount, formatMoment, plural } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'

const events = (count: number): string => plural(count, 'event', 'events')
const messages = (count: number): string => plural(count, 'message', 'messages')

/** Where it goes, and what came of the last time. */
function targetWords(nowMs: number, { sink, last, events: count }: ReplayTarget): string {
  if (sink === null) return `${events(count)}; nothing is sent there: it reads its signals`
  const came =
    last === null
      ? 'none was sent yet'
      : `last ${last.state}${last.status === null ? '' : ` (${last.status})`} ${formatMoment(nowMs, last.at)}`
  return `${events(count)} to ${isolated(sink.origin)}; ${came}${sink.paused ? '; paused: they wait until it is resumed' : ''}`
}

function leftOut(skipped: ReplayPlan['skipped']): string | null {
  if (skipped.length === 0) return null
  const unrouted = skipped.filter(({ code }) => code !== 'no_sink').length
  const parts = [
    unrouted > 0 ? `${formatCount(unrouted)} left out, no destination has them` : '',
    skipped.length > unrouted
      ? `${formatCount(skipped.length - unrouted)} left out, nothing is sent where they are`
      : '',
  ]
  return parts.filter((part) => part !== '').join('; ')
}

export const replayText = {
  title: 'Replay',
  scope: (plan: ReplayPlan) =>
    `Sends ${events(plan.events)} again: ${messages(plan.sends)}. What is sent can’t be taken back.`,
  nothing:
    'Nothing would be sent: none of the destinations is sent anything. Give one a sink first, or replay to localhost.',
  targets: 'Where to',
  targetWords,
  leftOut,
  run: (count: number) => `Send ${messages(count)}`,
  cancel: 'Cancel',
  sent: (count: number) => `Replayed: ${messages(count)} on the way`,
  notRouted: 'Only what was routed can be replayed. Look at what was mapped or routed once.',
  tooMany: (most: number) =>
    `At most ${formatCount(most)} events are replayed at once. Open the group and select some of them.`,
  offline: 'A replay needs the service, which doesn’t answer now. Nothing was sent, and nothing waits to be.',
  localTitle: 'Replay to localhost',
  address: 'Address on this machine',
  localHint:
    'The request goes there as it came, with the provider’s headers and x-switchboard-replay. Its signature isn’t kept.',
  send: 'Send',
  sending: 'Sending…',
  answered: (status: number, ms: number) => `Answered ${status} after ${formatCount(ms)} ms`,
  unanswered: (problem: string) => `No answer: ${problem}`,
  curlCopied: (isCut: boolean) =>
    isCut ? 'Copied as curl; what looks like a credential was taken out of it' : 'Copied as curl',
  noPayload: 'The payload isn’t at hand, so there is nothing to copy.',
  notCopied: 'It could not be copied.',
} as const
