import type { AuditFormat } from '#shared/ipc/audit-calls.ts'
import { formatCount, formatMoment, formatTime, plural } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import { deeds } from './audit-deeds.ts'

/** A command as it is offered to filter by. */
const commandName = (command: string): string => {
  const deed = deeds[command]
  if (deed === undefined) return command
  const plain = deed
    .replace('{n}', 'events')
    .replace(/ (?:of|for) \{\}$/, '')
    .replace('{}', '…')
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}

const records = (count: number): string => plural(count, 'entry', 'entries')

export const auditText = {
  title: 'Audit',
  columns: { when: 'When', who: 'Who', what: 'What they did' },
  commandName,
  who: 'Who',
  whoHint: 'Anyone',
  about: 'About',
  aboutHint: 'Any id',
  command: (command: string | null) => (command === null ? 'Anything done' : commandName(command)),
  commandLabel: (command: string | null) => `What: ${command === null ? 'anything done' : commandName(command)}`,
  everything: 'Anything done',
  clear: 'Clear filters',
  refresh: 'Refresh',
  asOf: (instant: string) => `as of ${formatTime(instant)}`,
  asking: 'Asking the service…',
  failed: 'The audit could not be loaded',
  tryAgain: 'Try again',
  awayTitle: 'The audit is at the service, and it is away',
  awayWhy:
    'It is not kept on this machine. It is asked for again by itself when the service is back; what you decided here is under “All”.',
  staleAway: (asOf: string | null) =>
    `The service is away. Shown is what was loaded${asOf === null ? '' : `, as of ${formatTime(asOf)}`}.`,
  staleFailed: (message: string) => `Not renewed: ${message}`,
  loaded: (count: number, hasMore: boolean) =>
    hasMore ? `${formatCount(count)} loaded, older ones follow` : `${formatCount(count)}, all there are`,
  loadingMore: 'Loading older ones…',
  loadMore: 'Load older ones',
  emptyTitle: 'Nothing was done yet',
  emptyWhy: 'Every command in this workspace is kept here: who gave it, when, and what it changed.',
  nothingMatches: 'No entry matches',
  detailLabel: 'Audit entry',
  scrollLabel: 'The entry',
  noneChosen: 'No entry is chosen',
  verdictsLabel: 'What can be done',
  factsTitle: 'Who, when, what',
  facts: {
    when: 'When',
    who: 'Who',
    token: 'By the token',
    command: 'Command',
    about: 'About',
    entry: 'Entry',
  },
  changesTitle: 'What it changed',
  saysTitle: 'What it says',
  aboutTitle: 'What it was about',
  cameTitle: 'What it came to',
  nothingOtherwise: 'Nothing is otherwise than it was.',
  value: 'value',
  noChanges: 'The service keeps nothing more about it.',
  field: 'Field',
  before: 'Before',
  after: 'After',
  none: '–',
  listed: (shown: readonly string[], more: number) =>
    more > 0 ? `${shown.join(', ')} and ${formatCount(more)} more, which the export has` : shown.join(', '),
  moreFields: (count: number) => `${formatCount(count)} more in an export`,
  show: {
    event: 'Show the event',
    group: 'Show the group',
    mapping: 'Show the mapping',
    suggestion: 'Show the suggestion',
    installation: 'Show the installation',
    rule: 'Show the rule',
    job: 'Show the jobs',
  },
  nothingToShow: 'It leads nowhere in this window.',
  onlyAbout: 'Only about this',
  onlyBy: (who: string) => `Only by ${isolated(who)}`,

  export: 'Export…',
  formats: {
    csv: 'CSV, for spreadsheets',
    jsonl: 'JSON lines, for programs',
  } satisfies Record<AuditFormat, string>,
  mayNotExport: (role: string) => `Exporting takes an admin; your role is ${role}.`,
  exporting: (count: number, nowMs: number, reachedAt: string | null) =>
    reachedAt === null
      ? 'Exporting…'
      : `Exporting: ${records(count)} so far, back to ${formatMoment(nowMs, reachedAt)}`,
  exportingLabel: 'Exporting the audit',
  cancel: 'Cancel',
  exportCancelled: 'Export cancelled. No file was saved.',
  exportFailed: (message: string, count: number) => `Stopped after ${records(count)}, no file was saved: ${message}`,
  incomplete: (count: number) => `Only ${records(count)} came here. Export it again.`,
  goOn: 'Go on',
  saved: (name: string, count: number) => `Saved ${isolated(name)}: ${records(count)}`,
  dismiss: 'Close',
} as const
