import type { Bulk, BulkItem } from '#shared/model/bulk.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import type { ReasonCode } from '#shared/model/routing-decision.ts'
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
}

function verb({ action }: Pick<Bulk, 'action'>): string {
  switch (action.kind) {
    case 'ignore':
      return 'Ignore'
    case 'snooze':
      return 'Snooze'
    case 'wake':
      return 'Wake'
    default:
      return unreachable(action)
  }
}

function span(ms: number): string {
  return ms < 60_000 ? `${Math.max(1, Math.round(ms / 1000))} s` : formatSpan(ms)
}

/** Everything that decisions on all that matches say. */
export const bulkText = {
  events,
  verb,
  title: (bulk: Pick<Bulk, 'action'>) => `${verb(bulk)} all that match`,
  allSelected: (count: number) => `All ${events(count)} that match`,
  selectAll: (count: number) => `Select all ${formatCount(count)}`,
  counting: (count: number) => (count === 0 ? 'Counting…' : `Counting… ${formatCount(count)} so far`),
  go: (bulk: Pick<Bulk, 'action' | 'count'>) => `${verb(bulk)} ${events(bulk.count)}`,
  none: 'Nothing that waits at the service matches.',
  frozen: (count: number, groupCount: number) =>
    `${events(count)} in ${plural(groupCount, 'group', 'groups')}. Exactly these are acted on; what arrives later is left alone.`,
  differs: (shown: number) =>
    `The list shows ${formatCount(shown)}: the service has heard of others, or decisions of yours are still on their way.`,
  estimate: (ms: number) => `Takes about ${span(ms)}.`,
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
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  stop: 'Stop here',
  notice: (bulk: Pick<Bulk, 'action' | 'count' | 'acted' | 'skipped' | 'state'>) =>
    bulk.state.kind === 'undoing'
      ? `Taking back ${events(bulk.acted)}…`
      : `${verb(bulk)}: ${formatCount(bulk.acted + bulk.skipped)} of ${events(bulk.count)}`,
  showAgain: 'Show',
} as const
