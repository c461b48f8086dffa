import type { DeadLetterRow, LetterSink } from '#shared/ipc/dead-letter-calls.ts'
import type { DeliveryStateKind } from '#shared/model/destination-delivery.ts'
import { formatCount, formatTime, lowerFirst, plural } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import type { StatusTone } from '../../ui/status.tsx'

type Letter = Pick<DeadLetterRow, 'destinationName' | 'title' | 'message'>

const kinds: Readonly<Record<string, string>> = {
  'signal.created': 'A signal',
  'signal.retracted': 'A signal was taken back',
  'signal.replayed': 'A signal, sent once more',
}
const kindOf = ({ message }: Pick<Letter, 'message'>): string => kinds[message] ?? message
const titleOf = (letter: Letter): string => letter.title ?? kindOf(letter)
/** As part of a sentence. */
const named = (letter: Letter): string => isolated(titleOf(letter))

interface StateWords {
  readonly tone: StatusTone
  readonly sign?: string
  readonly word: string
}

/** What the list says of one: what the sink answered, or what was decided here and is not sent yet. */
function stateWords({ decided, lastStatus, lastFailure }: DeadLetterRow): StateWords {
  if (decided?.isAwaited === true) return { tone: 'warn', sign: '?', word: 'waits for you' }
  if (decided !== null) return { tone: 'idle', word: 'not sent yet' }
  return { tone: 'bad', word: lastStatus === null ? (lastFailure?.code ?? 'not sent') : `answered ${lastStatus}` }
}

function sinkWords(sink: LetterSink): string {
  if (sink.kind === 'none') return 'none any more'
  if (sink.kind === 'hidden') return 'shown to engineers and admins'
  if (sink.paused === null) return sink.host
  return /^paused/i.test(sink.paused)
    ? `${sink.host}, ${lowerFirst(sink.paused)}`
    : `${sink.host}, paused: ${sink.paused}`
}

/** Of one that waited for its confirmation: what became of it. Null where it can be sent. */
function whyNothingToSend(state: DeliveryStateKind): string | null {
  switch (state) {
    case 'dead':
      return null
    case 'delivered':
      return 'It was delivered meanwhile: there is nothing to send.'
    case 'discarded':
      return 'It was discarded meanwhile: there is nothing to send.'
    case 'cancelled':
      return 'What it says was taken back meanwhile: it is not sent any more.'
    case 'held':
    case 'due':
    case 'sending':
    case 'failed':
      return 'Somebody has sent it again meanwhile: it is on its way.'
  }
}

export const letterText = {
  title: 'Dead letters',
  columns: { when: 'Last try', what: 'What happened', to: 'For', attempts: 'Attempts', state: 'State' },
  titleOf,
  kindOf,
  stateWords,
  sinkWords,
  asOf: (instant: string) => `as of ${formatTime(instant)}`,
  notAsked: 'not loaded yet',
  asking: 'Asking the service…',
  emptyTitle: 'No dead letters',
  emptyWhy:
    'What a sink does not take, or has not taken for a day, waits here for a person. Everything else is sent by itself.',
  awayTitle: 'Dead letters are at the service, and it is away',
  awayWhy: 'They are not kept on this machine. They are asked for again by themselves when the service is back.',
  staleAway: (asOf: string | null) =>
    `The service is away. Shown is what was loaded${asOf === null ? '' : `, as of ${formatTime(asOf)}`}. A discard waits until it is back; a retry asks you then.`,
  staleFailed: (message: string) => `Not renewed: ${message}`,
  failed: 'The dead letters could not be loaded',
  tryAgain: 'Try again',
  loaded: (count: number, total: number | null) =>
    total === null || total <= count
      ? `${formatCount(count)}, all there are`
      : `${formatCount(count)} of ${formatCount(total)} loaded`,
  loadingMore: 'Loading older ones…',
  loadMore: 'Load older ones',
  detailLabel: 'Dead letter',
  verdictsLabel: 'What can be done',
  noneChosen: 'No dead letter is chosen.',
  forName: (name: string) => `for ${isolated(name)}`,
  factsTitle: 'What became of it',
  facts: {
    message: 'Message',
    sink: 'Sink',
    error: 'Last error',
    code: 'Code',
    status: 'Answer',
    attempts: 'Attempts',
    lastTry: 'Last try',
    queued: 'Queued',
    signal: 'Signal',
    id: 'Message id',
  },
  noError: 'none was kept',
  lookingAtSink: 'asking…',
  sinkUnknown: 'not known while the service is away',
  retry: 'Send again…',
  discard: 'Discard…',
  showEvent: 'Show its event',
  waits: 'It waits for you under “Needs you”.',
  onItsWay: {
    retry: 'Sent again as soon as the service answers.',
    discard: 'Discarded here; the service is told as soon as it answers.',
  },
  neverInInbox: (name: string) =>
    `Its event found ${isolated(name)} by itself, and never waited in the Inbox. These are the signals of ${isolated(name)}.`,

  retryTitle: 'Send a dead letter again',
  retryLead: (letter: Letter, sink: LetterSink | null) =>
    `Sends “${named(letter)}” once more to ${isolated(letter.destinationName)}${sink?.kind === 'known' ? ` at ${sink.host}` : ''}, under the id that it had. What was sent can’t be taken back.`,
  retryRun: 'Send again',
  retryLabel: (letter: Letter) => `Send again to ${isolated(letter.destinationName)}: ${named(letter)}`,
  triedSo: (attempts: number, error: string | null) =>
    `So far ${plural(attempts, 'attempt', 'attempts')}${error === null ? '' : `; the last: ${error.replace(/\.$/, '')}`}.`,
  sinkGone: (name: string) => `${isolated(name)} has no sink any more. Set one first: until then it can’t be sent.`,
  sinkPaused: 'Its sink is paused: it is sent once that is resumed.',
  away: 'The service doesn’t answer now. Nothing is sent without you: once it answers, you see what became of it, and are asked again.',
  askLater: 'Ask me when connected',
  sent: (label: string) => `${label}: on its way`,
  waitsForYou: 'Waits for your confirmation once the service answers. Nothing was sent.',

  discardTitle: 'Discard a dead letter',
  discardLead: (letter: Letter) =>
    `${isolated(letter.destinationName)} is never told of “${named(letter)}”. It leaves the list; undo puts it back.`,
  discardRun: 'Discard',
  discardLabel: (letter: Letter) => `Discarded for ${isolated(letter.destinationName)}: ${named(letter)}`,
  reason: 'Why',
  reasonHint: 'Goes into the audit log.',
  reasonMissing: 'Say why, in a few words.',
  undoable: (label: string) => `${label}; undo available`,
  cancel: 'Cancel',

  confirmTitle: 'Confirm: send a dead letter again',
  confirmLead: (label: string) => `You decided this while the service was away: ${label}.`,
  looking: 'Asking what became of it…',
  isAsItWas: (attempts: number) => `It is as it was: ${plural(attempts, 'attempt', 'attempts')}, none since.`,
  triedSince: (then: number, now: number, error: string | null) =>
    `Then ${plural(then, 'attempt', 'attempts')}, now ${formatCount(now)}: it was sent again meanwhile, and failed again${error === null ? '' : `: ${error.replace(/\.$/, '')}`}.`,
  isGone: 'It is gone with its event: there is nothing to send.',
  whyNothingToSend,
  confirmRun: 'Send again',
  giveUp: 'Discard the decision',
  discarded: 'Discarded. Nothing was sent.',
} as const
