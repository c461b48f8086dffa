import type { SignalRow } from '#shared/ipc/signal-calls.ts'
import { formatCount, formatTime } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import type { SignalPeriod } from './signal-period.ts'

const spans: Readonly<Record<(SignalPeriod & { kind: 'last' })['span'], string>> = {
  hour: 'Last hour',
  day: 'Last 24 hours',
  week: 'Last 7 days',
}

function period(of: SignalPeriod): string {
  if (of.kind === 'any') return 'Any time'
  return of.kind === 'last' ? spans[of.span] : 'Between…'
}

const authentications: Readonly<Record<SignalRow['payload']['authenticatedBy'], string>> = {
  signature: 'by the signature of its request',
  pull: 'fetched from the provider itself',
}

export const signalText = {
  title: 'Signals',
  columns: { when: 'Occurred', kind: 'Kind', what: 'What happened', to: 'Went to', state: 'State' },
  standing: 'kept',
  standingWhy: 'Stands at its destination, to be pulled; where that has a sink, it is sent there as well.',
  retracted: 'taken back',
  untyped: 'no kind of ours',
  provider: (name: string | null) => name ?? 'All providers',
  providerLabel: (name: string | null) => `Provider: ${name ?? 'All providers'}`,
  connection: (login: string | null) => login ?? 'All connections',
  connectionLabel: (login: string | null) => `Connection: ${login ?? 'All connections'}`,
  kind: (kind: string | null) => kind ?? 'All kinds',
  kindLabel: (kind: string | null) => `Kind: ${kind ?? 'All kinds'}`,
  destination: (name: string | null) => name ?? 'All destinations',
  destinationLabel: (name: string | null) => `Destination: ${name ?? 'All destinations'}`,
  period,
  periodLabel: (of: SignalPeriod) => `Time: ${period(of)}`,
  after: 'After',
  before: 'Before',
  clear: 'Clear filters',
  loaded: (count: number, hasMore: boolean) =>
    hasMore ? `${formatCount(count)} loaded, older ones follow` : `${formatCount(count)}, all there are`,
  loadingMore: 'Loading older ones…',
  loadMore: 'Load older ones',
  asOf: (instant: string) => `as of ${formatTime(instant)}`,
  notAsked: 'not loaded yet',
  asking: 'Asking the service…',
  awayTitle: 'Signals are at the service, and it is away',
  awayWhy:
    'The stream is not kept on this machine. It is asked for again by itself when the service is back; the Inbox, mappings and suggestions work without it.',
  staleAway: (asOf: string | null) =>
    `The service is away. Shown is what was loaded${asOf === null ? '' : `, as of ${formatTime(asOf)}`}.`,
  localAway: (asOf: string | null) =>
    `The service is away. Only what was loaded${asOf === null ? '' : `, as of ${formatTime(asOf)},`} is filtered: there may be more that match.`,
  loadedOnly: (count: number) => `${formatCount(count)} of those that were loaded`,
  noneLoadedMatches: 'No signal that was loaded matches',
  staleFailed: (message: string) => `Not renewed: ${message}`,
  failed: 'The signals could not be loaded',
  tryAgain: 'Try again',
  noneTitle: 'No signals yet',
  noneWhy:
    'Each event that is routed to a project or a feed becomes a signal there. Map what waits in the Inbox, and its events come by here.',
  nothingMatches: 'No signal matches',
  noneChosen: 'No signal is chosen',
  detailLabel: 'Signal',
  verdictsLabel: 'What can be done',
  goesTo: (name: string) => `to ${isolated(name)}`,
  retractedAgo: (age: string) => (age === 'now' ? 'taken back just now' : `taken back ${age} ago`),
  retractedWhy:
    'The decision that routed it was taken back. It stays here, marked; whoever pulls or receives signals was told.',
  factsTitle: 'What it says',
  facts: {
    kind: 'Kind',
    event: 'Event',
    actor: 'By',
    account: 'Account',
    resource: 'Resource',
    branch: 'Branch',
    commit: 'Commit',
    occurred: 'Occurred',
    received: 'Received',
    retracted: 'Taken back',
    delivery: 'Delivery',
    connection: 'Connection',
    signal: 'Signal',
    proven: 'Proven',
  },
  event: ({ payload: { type, action } }: SignalRow) => (action === null ? type : `${type}, ${action}`),
  proven: (how: SignalRow['payload']['authenticatedBy']) => authentications[how],
  openAt: (provider: string) => `Open at ${provider}`,
  payloadTitle: 'Payload',
  payloadLabel: 'Payload',
  view: { signal: 'As a signal', request: 'Request as it came' },
  viewLabel: 'Payload shown',
  loadingPayload: 'Loading the request…',
  copy: 'Copy',
  copied: 'Payload copied',
  notCopied: 'The payload could not be copied',
  showEvent: 'Show its event',
  notInInbox: 'This event found its destination by itself: it never waited in the Inbox. Its request is below.',
  noneToOpen: 'No signal is chosen.',
} as const
