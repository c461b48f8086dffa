import type { Assignee, GroupSort, InboxState } from '#shared/ipc/inbox-calls.ts'
import type { Provider } from '#shared/model/provider.ts'
import type { ReasonCode, RoutingStep } from '#shared/model/routing-decision.ts'
import type { IgnoreReason } from '#shared/model/ignore-reason.ts'
import type { ItemState } from '#shared/model/unmatched-item.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import { formatCount, formatMoment, plural } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import { providerNames } from '#shared/domain/provider-names.ts'
import type { SnoozeChoice, Targets, Verdict } from './verdict.ts'

const events = (count: number): string => plural(count, 'event', 'events')
const groups = (count: number): string => plural(count, 'group', 'groups')

const states: Readonly<Record<InboxState, string>> = {
  open: 'open',
  snoozed: 'snoozed',
  mapped: 'mapped',
  ignored: 'ignored',
  routed_once: 'routed once',
}

const sorts: Readonly<Record<GroupSort, string>> = {
  newest: 'Newest first',
  closing_soonest: 'Closing soonest',
  largest: 'Largest first',
}

const reasons: Readonly<Record<IgnoreReason, string>> = {
  noise: 'Noise',
  not_ours: 'Not ours',
  test_data: 'Test data',
  handled_elsewhere: 'Handled elsewhere',
  other: 'Another reason',
}

const steps: Readonly<Record<RoutingStep['step'], string>> = {
  parse: 'Payload',
  installation: 'Installation',
  policy: 'Policy',
  mapping: 'Mapping',
  rules: 'Rules',
  evidence: 'Evidence',
}

const outcomes: Readonly<Record<RoutingStep['outcome'], string>> = {
  passed: 'passed',
  failed: 'stopped here',
  ignored: 'set aside',
  skipped: 'not reached or nothing found',
}

const snoozes: Readonly<Record<SnoozeChoice['id'], string>> = {
  '1h': 'For 1 hour',
  '4h': 'For 4 hours',
  tomorrow: 'Until tomorrow, 09:00',
  monday: 'Until next Monday, 09:00',
  next: 'Until the next event of its group',
  more: 'Until 10 more events of its group',
}

const snoozeWords: Readonly<Record<SnoozeChoice['id'], string>> = {
  '1h': 'for 1 hour',
  '4h': 'for 4 hours',
  tomorrow: 'until tomorrow 09:00',
  monday: 'until Monday 09:00',
  next: 'until the next event',
  more: 'until 10 more events',
}

function opLabel(verdict: Verdict, named: string, count: number): string {
  const subject = isolated(named)
  switch (verdict.kind) {
    case 'map':
      return clip(`Mapped ${subject} to ${isolated(verdict.projectName)}, ${events(count)}`)
    case 'ignore':
      return clip(`Ignored ${subject}, ${events(count)}`)
    case 'snooze':
      return clip(`Snoozed ${subject} ${verdict.untilWords}, ${events(count)}`)
    case 'wake':
      return clip(`Woke ${subject}, ${events(count)}`)
    case 'assign':
      return clip(`Assigned ${subject} to ${assigneeName(verdict.member)}, ${events(count)}`)
    case 'route_once':
      return clip(`Routed ${subject} once to ${isolated(verdict.projectName)}, ${events(count)}`)
    case 'reroute':
      return clip(`Routed ${subject} again, ${events(count)}`)
    case 'resume':
      return clip(`Resumed ${subject} to ${isolated(verdict.projectName)}, ${events(count)}`)
    default:
      return unreachable(verdict)
  }
}

function assigneeName(member: Assignee | null): string {
  return member === null ? 'nobody' : isolated(member.name)
}

/** Labels have a cap in the contract. */
function clip(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, 299)}…`
}

function done(verdict: Verdict, isAway: boolean): string {
  switch (verdict.kind) {
    case 'map':
      return `Mapped to ${isolated(verdict.projectName)}`
    case 'ignore':
      return 'Ignored'
    case 'snooze':
      return `Snoozed ${verdict.untilWords}`
    case 'wake':
      return 'Woken'
    case 'assign':
      return `Assigned to ${assigneeName(verdict.member)}`
    case 'route_once':
      return `Routed once to ${isolated(verdict.projectName)}`
    case 'reroute':
      return isAway
        ? 'Waits in the outbox; routed again when the service is back'
        : 'Routed again; what changes, shows in a moment'
    case 'resume':
      return `Resumed to ${isolated(verdict.projectName)}`
    default:
      return unreachable(verdict)
  }
}

/** "3 groups, 87 events", or only events where one row says enough. */
function scope(targets: Pick<Targets, 'unit' | 'rowKeys' | 'groups' | 'count'>): string {
  if (targets.unit === 'event' || targets.rowKeys.length === 1) return events(targets.count)
  return `${groups(targets.groups)}, ${events(targets.count)}`
}

function notMappable(reason: ReasonCode): string {
  switch (reason) {
    case 'NO_INSTALLATION':
      return 'Nobody has claimed this installation yet, so there is nothing to map. Once an admin adds the installation, its events are routed again by themselves.'
    case 'INSTALLATION_PENDING':
    case 'INSTALLATION_SUSPENDED':
    case 'INSTALLATION_REVOKED':
    case 'INSTALLATION_ERROR':
      return 'The installation has to work again first; a mapping alone would not route these events.'
    case 'UNSUPPORTED_EVENT':
      return 'This type names nothing that a mapping could be for. The events are kept and stay readable. Send them somewhere with “Route once to…”, or try “Route again” after an update of the service.'
    case 'PARSE_FAILED':
      return 'The payload could not be read, so nothing in it can be mapped. The raw request is kept: try “Route again” after an update of the service.'
    default:
      return 'These events name nothing that a mapping could be for.'
  }
}

function stateSentence(
  nowMs: number,
  { state, wentTo }: { readonly state: ItemState; readonly wentTo: string | null },
): string {
  switch (state.kind) {
    case 'open':
      return 'Open'
    case 'snoozed':
      if (state.until.kind === 'time') return `Snoozed until ${formatMoment(nowMs, state.until.at)}`
      if (state.until.kind === 'next_of_group') return 'Snoozed until the next event of its group'
      return `Snoozed until ${formatCount(state.until.count)} more of its group`
    case 'mapped':
      return wentTo === null ? 'Mapped' : `Mapped to ${isolated(wentTo)}`
    case 'ignored':
      return `Ignored: ${reasons[state.reason].toLowerCase()}${state.note === '' ? '' : `, “${state.note}”`}`
    case 'routed_once':
      return wentTo === null
        ? 'Routed once, without a mapping'
        : `Routed once to ${isolated(wentTo)}, without a mapping`
    default:
      return unreachable(state)
  }
}

/** `left` is null where another list is on screen by now. */
function sentences(said: string, left: string | null): string {
  return [said, ...(left === null ? [] : [left]), 'undo available'].join('; ')
}

/** Everything that the Inbox says. */
export const inboxText = {
  title: 'Inbox',
  events,
  groups,
  opLabel,
  scope,
  notMappable,
  stateSentence,
  state: (state: InboxState) => states[state],
  stateToken: (state: InboxState) => `state: ${states[state]}`,
  provider: (provider: Provider) => providerNames[provider],
  providerToken: (provider: Provider) => `provider: ${provider}`,
  closingToken: (ms: number) => `closing in ${formatCount(Math.round(ms / 3_600_000))} h`,
  removeToken: (token: string) => `Remove filter ${token}`,
  sort: (sort: GroupSort) => sorts[sort],
  ignoreReason: (reason: IgnoreReason) => reasons[reason],
  step: (step: RoutingStep['step']) => steps[step],
  outcome: (outcome: RoutingStep['outcome']) => outcomes[outcome],
  snooze: (id: SnoozeChoice['id']) => snoozes[id],
  snoozeWords: (id: SnoozeChoice['id']) => snoozeWords[id],
  left: (count: number, unit: 'group' | 'event') => `${unit === 'group' ? groups(count) : events(count)} left`,
  announce: (verdict: Verdict, isAway: boolean, left: string | null) => sentences(done(verdict, isAway), left),
  announceMany: (verdict: Verdict, isAway: boolean, what: string, left: string | null) =>
    sentences(`${done(verdict, isAway)}: ${what}`, left),
  announceUndone: (label: string) => `Taken back: ${label}`,
  leftTheList: (subject: string) =>
    `${isolated(subject)} left the list: it was decided elsewhere, or isn’t asked for any more.`,
  leftSelection: (count: number) =>
    `${formatCount(count)} selected rows left the list: they were decided elsewhere, or aren’t asked for any more.`,
  justChanged: 'Another row has just come under the cursor. Look at it, then press again.',
  nothingToDecide: 'There is nothing here to decide.',
  nothingToUndo: 'Nothing to take back.',
  allSelected: (count: number) => `All ${events(count)} that match are selected`,
  allThatMatched: 'all that matched',
  nobody: 'nobody',
  onlyForSome:
    'All that matches can be ignored, snoozed, woken, mapped, assigned or routed again. For anything else, clear the selection first.',
  onlyForOpen: 'What is snoozed can only be woken together.',
  selectOne: 'Suggestions are accepted one group at a time. Clear the selection first.',
  noSuchCandidate: (at: number) => `There is no suggestion ${at}.`,
  notOpen: 'Already decided. Take the decision back to decide again.',
  someNotMappable: (count: number) => `${groups(count)} of the selection can’t be mapped and stay as they are.`,
  noneWaits: 'None of what is selected waits any more.',
  nothingPaused: 'No mapping of this is paused, so there is nothing to resume.',
  notSnoozed: 'This isn’t snoozed, so there is nothing to wake.',
  tooManyToReroute: (most: number) =>
    `At most ${formatCount(most)} events are routed again at once. Open the group and select some of them.`,
  noneMappable: 'Nothing in the selection can be mapped.',
  whyTitle: 'Why it was not routed',
  whyThenTitle: 'Why it was not routed before that',
  suggestedTitle: 'Suggested, not decided',
  whatNext: 'What can be done',
  pausedTitle: 'A mapping exists, and is paused',
  detailLabel: 'Detail',
  detailFailed: 'This could not be read',
  nothingChosen: 'Nothing is chosen',
  tryAgain: 'Try again',
  acceptLabel: (number: number, project: string) => `${number}: map to ${project}`,
  against: (sentence: string) => `Against it: ${sentence}`,
  confidence: 'Confidence',
  eventsSince: (count: number, since: string) => `${events(count)} since ${since}`,
  received: (when: string) => `received ${when}`,
  decidedBy: (actor: string, when: string) => `by ${isolated(actor)}, ${when}`,
  // What is shown beside it is the evidence of now, which may be another.
  whenItCame: (detail: string) => `When it came: ${detail}`,
  byNow: (declined: string | null, best: { readonly project: string; readonly share: string } | null) => {
    const parts = [
      ...(declined === null ? [] : [`${isolated(declined)} is declined`]),
      ...(best === null ? [] : [`${isolated(best.project)} fits best with ${best.share}`]),
    ]
    return parts.length === 0 ? null : `By now ${parts.join(' and ')}.`
  },
  decidedByRule: 'by a triage rule',
  receivedAgo: (age: string) => (age === 'now' ? 'received just now' : `received ${age} ago`),
  by: (login: string) => `by ${isolated(login)}`,
  branch: (name: string) => `branch ${isolated(name)}`,
  commit: 'commit',
  openAt: (provider: string) => `Open at ${provider}`,
  replayOf: 'An earlier delivery had the same body; this may be a replay of it.',
  lastMatched: (title: string, project: string, age: string) =>
    `The last that did match: ${isolated(title)} → ${isolated(project)}, ${age === 'now' ? 'just now' : `${age} ago`}`,
  verdictsLabel: 'Verdicts',
  wake: (count: number) => `Wake ${events(count)}`,
  wakeVerb: 'Wake',
  mapToDots: 'Map to…',
  mapWholeToDots: 'Map whole repository…',
  clearSearch: 'Clear the search',
  equalTitle: 'These fit about equally',
  mapToResolves: (count: number) => `Map to…, resolves ${formatCount(count)}`,
  ignore: 'Ignore',
  snoozeVerb: 'Snooze',
  more: 'More',
  routeOnceDots: 'Route once to…',
  routeAgain: 'Route again',
  makeRuleDots: 'Make a rule…',
  showRule: 'Show the rule',
  replayDots: 'Replay…',
  groupsSelected: (count: number) => `${groups(count)} selected`,
  eventsSelected: (count: number) => `${events(count)} selected`,
  clearSelection: 'Clear',
  ignoreTitle: (what: string) => `Ignore ${what}`,
  asBefore: 'as before',
  ignoreReasons: 'Reason',
  note: 'Note (optional; Enter ignores for another reason)',
  snoozeTitle: (what: string) => `Snooze ${what}`,
  snoozeTimes: 'Until when',
  searchLabel: 'Search events',
  searchPlaceholder: 'Search title, actor, resource',
  stateName: (state: InboxState) => states[state].charAt(0).toUpperCase() + states[state].slice(1),
  addFilter: 'Add a filter',
  splitter: 'Width of the list',
  groupByDecision: 'Group by decision',
  orderLabel: (sort: GroupSort) => `Order: ${sorts[sort]}`,
  breadcrumb: 'Where you are',
  allGroups: 'All groups',
  counting: 'Counting…',
  /** Beside a number that may still grow. */
  stillCounting: 'so far, counting…',
  newestFirst: 'newest first',
  oneDecision: 'one decision clears a group',
  groupsLabel: 'Groups of unmatched events',
  eventsLabel: 'Unmatched events',
  listFailed: 'The list could not be read',
  stillLoading: 'Events are still loading',
  nothingMatches: 'Nothing matches',
  nothingMatchesWhy: 'No event fits all of the filters and words above.',
  clearFilters: 'Clear filters',
  noneInState: (state: InboxState) => `Nothing is ${states[state]}`,
  nothingConnected: 'Nothing is connected yet',
  nothingConnectedWhy:
    'Events arrive here once this workspace has an installation at a provider. The sample workspace shows what that looks like.',
  openSample: 'Open the sample workspace',
  inboxZero: 'Nothing waits for a decision',
  inboxZeroWhy: 'What arrives and can’t be routed shows up here by itself.',
  reasonTag: {
    noInstallation: 'no installation',
    suspended: 'suspended',
    revoked: 'revoked',
    pending: 'not proven yet',
    error: 'in error',
    paused: 'mapping paused',
    kept: 'kept, readable',
  },
  mapTo: (project: string) => `Map to ${project}`,
  resume: (project: string) => `Resume ${project}`,
  resolves: (count: number) => `, resolves ${formatCount(count)}`,
} as const
