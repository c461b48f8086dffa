import type { Bulk, BulkItem, LeftOut, PlannedAction } from '#shared/model/bulk.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import type { Ran } from '#shared/ipc/ops-calls.ts'
import type { ReasonCode } from '#shared/model/routing-decision.ts'
import { isolated } from '../../ui/isolated.ts'
import { formatCount, formatSpan, plural } from '../../ui/format.ts'

const events = (count: number): string => plural(count, 'event', 'events')

const reasons: Partial<Record<ReasonCode, string>> = {
  NO_INSTALLATION: 'nobody has claimed the installation',
  INSTALLATION_PENDING: 'the installation is not proven yet',
  INSTALLATION_SUSPENDED: 'the installation is suspended',
  INSTALLATION_REVOKED: 'the installation is revoked',
  INSTALLATION_ERROR: 'the installation is in error',
  NO_MAPPING: 'mapped nowhere',
  MAPPING_PAUSED: 'the mapping is paused',
  NO_CANDIDATE: 'no project fits',
  AUTO_ROUTE_OFF: 'evidence alone does not route here',
  LOW_CONFIDENCE: 'the evidence is too weak',
  AMBIGUOUS: 'several projects fit',
  NO_RESOURCE: 'names no resource',
  UNSUPPORTED_EVENT: 'of a type that is not supported',
  PARSE_FAILED: 'the payload could not be read',
}

const codes: Readonly<Record<NonNullable<BulkItem['code']>, string>> = {
  decided_since: 'decided by somebody else',
  opened_later: 'decided, and taken back since',
  not_open: 'no longer waits like this',
  not_found: 'routed again, or removed',
  unchanged: 'waits as before',
  payload_gone: 'its request is no longer kept',
  mapped_since: 'mapped by now',
  changed_since: 'no longer suggested like this',
  not_mappable: 'no mapping would solve it',
  mapping_paused: 'its mapping there is paused',
  below_threshold: 'less sure than that',
  ambiguous: 'several projects fit',
  declined: 'somebody declined it',
  mapped: 'mapped already',
}

const resources = (count: number): string => plural(count, 'resource', 'resources')
const suggestions = (count: number): string => plural(count, 'suggestion', 'suggestions')

interface Named {
  readonly action: PlannedAction
}

/** What is counted: events, or what each gets a mapping. */
function units({ action }: Named, count: number): string {
  if (action.kind === 'accept') return suggestions(count)
  return action.kind === 'map' ? resources(count) : events(count)
}

function verb({ action }: Named): string {
  switch (action.kind) {
    case 'ignore':
      return 'Ignore'
    case 'snooze':
      return 'Snooze'
    case 'wake':
      return 'Wake'
    case 'assign':
      return 'Assign'
    case 'map':
      return 'Map'
    case 'reroute':
      return 'Route again'
    case 'accept':
      return 'Accept'
    default:
      return unreachable(action)
  }
}

function span(ms: number): string {
  return ms < 60_000 ? `${Math.max(1, Math.round(ms / 1000))} s` : formatSpan(ms)
}

/** `not_mappable` counts events, the others resources. */
function leftOutWords({ code, count }: { readonly code: LeftOut; readonly count: number }): string {
  return `${formatCount(count)} ${leftOutCounts[code]}`
}

const leftOutCounts: Readonly<Record<LeftOut, string>> = {
  not_mappable: 'events that no mapping would solve',
  mapping_paused: 'whose mapping there is paused',
  below_threshold: 'less sure than that',
  ambiguous: 'that several projects fit',
  declined: 'that somebody declined',
  mapped: 'mapped already',
}

/** Everything that decisions on all that matches say. */
export const bulkText = {
  events,
  verb,
  title: (work: Named & { readonly to: string | null }) => {
    if (work.action.kind === 'accept') return 'Accept suggestions'
    if (work.action.kind === 'reroute') return 'Route all that match again'
    return `${verb(work)} all that match${work.to === null ? '' : ` to ${isolated(work.to)}`}`
  },
  allSelected: (count: number) => `All ${events(count)} that match`,
  selectAll: (count: number) => `Select all ${formatCount(count)}`,
  counting: (count: number) => (count === 0 ? 'Counting…' : `Counting… ${formatCount(count)} so far`),
  go: (bulk: Named & Pick<Bulk, 'count'>) => `${verb(bulk)} ${units(bulk, bulk.count)}`,
  none: 'Nothing that waits at the service matches.',
  noneSure: 'No suggestion is as sure as that.',
  noneMappable: 'A mapping would solve nothing that matches.',
  acceptedLabel: (bulk: Pick<Bulk, 'count' | 'events'>) =>
    `Accepted ${suggestions(bulk.count)}, ${events(bulk.events)}`,
  needsService: 'The service is away, and only it can plan this. Try again when it is back.',
  wouldAccept: (count: number, waiting: number) =>
    `${suggestions(count)} ${count === 1 ? 'resolves' : 'resolve'} ${events(waiting)}. Exactly these are accepted, each with a mapping of its own.`,
  wouldAcceptHere: (count: number, waiting: number) =>
    `The service is away. As far as is known here, ${suggestions(count)} ${count === 1 ? 'resolves' : 'resolve'} ${events(waiting)}: exactly these are accepted now, each with a mapping of its own, and sent when it is back.`,
  wouldMap: (count: number, waiting: number) =>
    `${events(waiting)} of ${resources(count)} are resolved. Each resource gets one mapping, which takes all that waits of it and what comes later.`,
  planLabel: 'What it would act on',
  threshold: 'At least as sure as',
  thresholdHint: 'A confidence from 0 to 100 %. What is less sure stays suggested.',
  wrongThreshold: 'Type a number from 0 to 100, such as 90.',
  countAgain: 'Count again',
  countFirst: 'What is below was counted for another number. Count again first.',
  resource: 'Resource',
  destination: 'Goes to',
  confidence: 'Confidence',
  goesTo: (resource: string | null, mapping: Pick<NonNullable<BulkItem['mapping']>, 'destinationName'> | null) =>
    `${isolated(resource ?? 'A resource that is gone')} → ${isolated(mapping?.destinationName ?? '')}`,
  leftOut: (bulk: Pick<Bulk, 'leftOut'>) => `Left out: ${bulk.leftOut.map(leftOutWords).join(' · ')}`,
  resolved: 'Events resolved',
  frozen: (count: number, groupCount: number) =>
    `${events(count)} in ${plural(groupCount, 'group', 'groups')}. Exactly these are acted on; what arrives later is left alone.`,
  differs: (shown: number) =>
    `The list shows ${formatCount(shown)}: the service has heard of others, or decisions of yours are still on their way.`,
  estimate: ({ estimateMs, estimateBy }: Pick<Bulk, 'estimateMs' | 'estimateBy'>) =>
    estimateMs === null
      ? ''
      : estimateBy === 'assumed'
        ? `Takes about ${span(estimateMs)}, by a careful guess.`
        : `Takes about ${span(estimateMs)}.`,
  reason: (code: ReasonCode) => reasons[code] ?? code,
  byReason: 'By reason',
  byGroup: (shown: number, all: number) =>
    shown < all ? `The largest ${formatCount(shown)} of ${formatCount(all)} groups` : 'By group',
  count: 'Events',
  here: (count: number) =>
    `The service is away. ${events(count)} that match are here: exactly these are decided now, and sent when it is back.`,
  sent: 'On its way to the service. It begins as soon as that is reached.',
  progress: (done: number, count: number) => `${formatCount(done)} of ${formatCount(count)}`,
  rate: (rate: number) => `${formatCount(Math.round(rate))} a second`,
  eta: (ms: number) => `${span(ms)} left`,
  running: 'At work. You can close this and go on: a line above the list says how far it is.',
  undoing: 'Putting back what nobody has decided since.',
  acted: 'Acted on',
  skipped: 'Skipped',
  notReached: 'Not reached',
  restored: 'Put back',
  kept: 'Decided since, left as they are',
  done: 'Done',
  cancelled: 'Cancelled. What is done stays done, the rest is untouched.',
  undone: 'Taken back.',
  expired: 'This plan is too old to be run. Ask again.',
  code: (code: BulkItem['code']) => (code === null ? 'decided since' : codes[code]),
  untitled: 'No longer kept',
  more: 'Only the first are shown here.',
  cameTo: (label: string, { kind, acted, skipped }: Pick<Ran, 'kind' | 'acted' | 'skipped'>) =>
    kind === 'cancelled'
      ? `${label}: stopped after ${formatCount(acted)}`
      : skipped > 0
        ? `${label}: ${formatCount(skipped)} skipped`
        : label,
  over: ({ state, acted }: Pick<Bulk, 'state' | 'acted'>) =>
    state.kind === 'cancelled' ? `Stopped after ${formatCount(acted)}` : 'Done',
  waits: (label: string) => `${label}; sent when the service is back; undo available`,
  undoable: (label: string) => `${label}; undo available`,
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  stop: 'Stop here',
  notice: (bulk: Pick<Bulk, 'action' | 'count' | 'acted' | 'skipped' | 'state'>) =>
    bulk.state.kind === 'undoing'
      ? `Taking back ${units(bulk, bulk.acted)}…`
      : `${verb(bulk)}: ${formatCount(bulk.acted + bulk.skipped)} of ${units(bulk, bulk.count)}`,
  showAgain: 'Show',
} as const
