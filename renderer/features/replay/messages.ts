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

const some = (count: number, words: (one: boolean) => string): string | null =>
  count === 0 ? null : `${formatCount(count)} ${words(count === 1)}`
const listed = (lead: string, names: readonly string[]): string | null =>
  names.length === 0 ? null : `${lead} ${names.map(isolated).join(', ')}`

/** What is otherwise than it was when somebody decided to send. */
const differenceText = {
  notKnownThen: ({ events: count, sends }: ReplayPlan) =>
    `Where they would go was not known when this was decided. Now: ${events(count)}, ${messages(sends)}.`,
  asThen: ({ events: count, sends }: ReplayPlan) => `As when it was decided: ${events(count)}, ${messages(sends)}.`,
  thenAndNow: (then: ReplayPlan, now: ReplayPlan) =>
    `Then ${events(then.events)}, ${messages(then.sends)}; now ${events(now.events)}, ${messages(now.sends)}.`,
  deleted: (count: number) => some(count, (one) => `${one ? 'was' : 'were'} deleted`),
  unrouted: (count: number) => some(count, (one) => `${one ? 'has' : 'have'} no destination any more`),
  unsunk: (count: number) => some(count, (one) => `${one ? 'is' : 'are'} where nothing is sent any more`),
  sendableAgain: (count: number) => some(count, () => 'can be sent again'),
  alsoTo: (names: readonly string[]) => listed('Also to', names),
  noLongerTo: (names: readonly string[]) => listed('No longer to', names),
} as const

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
  ...differenceText,
  confirmTitle: 'Confirm the replay',
  difference: 'Since it was decided',
  /** It stands in the outbox from before anything is sent. */
  label: (count: number) => `Replay of ${events(count)}`,
  unknown: (count: number) =>
    `The service doesn’t answer, so where ${events(count)} would go isn’t known now. Nothing is sent without you: once it answers, you are asked again.`,
  isAway:
    'The service doesn’t answer now. Nothing is sent without you: once it answers, you see what has changed, and are asked again.',
  askLater: 'Ask me when connected',
  waits: 'Waits for your confirmation once the service answers. Nothing was sent.',
  discard: 'Discard',
  discarded: 'Discarded. Nothing was sent.',
  run: (count: number) => `Send ${messages(count)}`,
  cancel: 'Cancel',
  sent: (count: number) => `Replay: ${messages(count)} to be sent. Operations says what came of it.`,
  notRouted: 'Only what was routed can be replayed. Look at what was mapped or routed once.',
  tooMany: (most: number) =>
    `At most ${formatCount(most)} events are replayed at once. Open the group and select some of them.`,
  stillAway: 'The service doesn’t answer yet, so there is nothing to confirm. Nothing was sent.',
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
