import type { DryRunResult } from '#shared/ipc/rule-calls.ts'
import type { IgnoreReason } from '#shared/model/ignore-reason.ts'
import type { RuleActionKind, RuleReason, RuleSnooze } from '#shared/model/triage-rule.ts'
import { snoozePhrase } from '#shared/domain/rule-sentence.ts'
import { formatCount, plural } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import type { ConditionName } from './rule-draft.ts'

const events = (count: number): string => plural(count, 'event', 'events')

const conditions: Readonly<Record<ConditionName, string>> = {
  providers: 'Provider',
  installations: 'Account',
  resources: 'Resource',
  events: 'Event',
  branches: 'Branch',
  actors: 'Actor',
  titleContains: 'Title has',
  reasons: 'Waits because',
}

const placeholders: Readonly<Record<ConditionName, string>> = {
  providers: '',
  installations: '',
  resources: 'acme/*',
  events: 'push or pr.*',
  branches: 'main or release/*',
  actors: '*[bot]',
  titleContains: 'bump',
  reasons: '',
}

const actions: Readonly<Record<RuleActionKind, string>> = {
  ignore: 'Ignore',
  route: 'Route',
  assign: 'Assign',
  snooze: 'Snooze',
}

const done: Readonly<Record<RuleActionKind, string>> = {
  ignore: 'ignored',
  route: 'routed',
  assign: 'assigned',
  snooze: 'snoozed',
}

const reasons: Readonly<Record<IgnoreReason, string>> = {
  noise: 'Noise',
  not_ours: 'Not ours',
  test_data: 'Test data',
  handled_elsewhere: 'Handled elsewhere',
  other: 'Another reason',
}

const waits: Readonly<Record<RuleReason, string>> = {
  NO_MAPPING: 'mapped nowhere',
  MAPPING_PAUSED: 'mapping paused',
  UNSUPPORTED_EVENT: 'type not known',
  PARSE_FAILED: 'not readable',
}

/** "2 by an earlier rule, 1 by a mapping" */
function takenWords({ takenByRule, takenByMapping }: DryRunResult): string | null {
  const parts = [
    takenByRule > 0 ? `${formatCount(takenByRule)} by an earlier rule` : '',
    takenByMapping > 0 ? `${formatCount(takenByMapping)} by a mapping` : '',
  ].filter((part) => part !== '')
  if (parts.length === 0) return null
  const count = takenByRule + takenByMapping
  return `${formatCount(count)} more ${count === 1 ? 'is' : 'are'} taken first: ${parts.join(', ')}.`
}

const quoted = (name: string): string => `“${isolated(name)}”`

/** Everything that rules say. */
export const ruleText = {
  makeTitle: 'Make a rule',
  editTitle: (position: number) => `Change rule ${formatCount(position)}`,
  name: 'Name',
  unnamed: 'New rule',
  when: 'Every event that no mapping takes, and that is all of this',
  condition: (name: ConditionName) => conditions[name],
  placeholder: (name: ConditionName) => placeholders[name],
  waits: (reason: RuleReason) => waits[reason],
  orMore: 'or…',
  addValue: (name: ConditionName) => `or… another ${conditions[name].toLowerCase()}`,
  editValue: (value: string) => `Edit ${isolated(value)}`,
  removeValue: (value: string) => `Remove ${isolated(value)}`,
  removeCondition: (name: ConditionName) => `Remove the condition ${conditions[name]}`,
  addCondition: 'Add a condition',
  fromItem: 'As this item is',
  others: 'Others',
  globHint: '* is any name or part of one, ** goes across slashes.',
  thenLabel: 'What happens with it',
  action: (kind: RuleActionKind) => actions[kind],
  reason: 'Reason',
  ignoreReason: (reason: IgnoreReason) => reasons[reason],
  note: 'Note (optional)',
  chooseDestination: 'Choose a project or feed…',
  chooseMember: 'Choose a person…',
  destination: 'Goes to',
  member: 'Given to',
  until: 'Sleeps',
  sleeps: (until: RuleSnooze) => snoozePhrase(until),
  findDestination: 'Find a project or feed',
  findMember: 'Find a person',
  noneFound: 'Nothing of that name',
  lacksConditions: 'Name at least one condition. A resource ** is every resource.',
  lacksDestination: 'Choose where it goes.',
  lacksMember: 'Choose who looks at it.',
  lacksName: 'Give it a name.',
  hiddenName: 'Use visible characters on one line in the name.',
  rehearsal: 'Dry run',
  rehearsing: 'Looking at stored events…',
  wouldHave: (kind: RuleActionKind, count: number) =>
    `${count === 1 ? 'event' : 'events'} would have been ${done[kind]}`,
  looked: ({ from, looked }: DryRunResult) =>
    from === 'service'
      ? `Of the newest ${events(looked)} that are stored.`
      : `The service is away: this speaks of the newest ${events(looked)} that are here, without policies.`,
  takenWords,
  waiting: (kind: RuleActionKind, count: number) =>
    count === 1
      ? `Also ${actions[kind].toLowerCase()} the one that waits now`
      : `Also ${actions[kind].toLowerCase()} the ${formatCount(count)} that wait now`,
  waitingFirst: (kind: RuleActionKind, count: number, all: number) =>
    `Also ${actions[kind].toLowerCase()} the newest ${formatCount(count)} of the ${formatCount(all)} that wait now`,
  waitingLabel: (kind: RuleActionKind, name: string, count: number) =>
    `${kind === 'ignore' ? 'Ignored' : kind === 'route' ? 'Routed' : kind === 'assign' ? 'Assigned' : 'Snoozed'} what waited for the rule ${quoted(name)}, ${events(count)}`,
  would: (kind: RuleActionKind) => done[kind],
  takenFirst: 'taken first',
  notAsked: ({ notAsked: { count, accounts } }: Pick<DryRunResult, 'notAsked'>) =>
    count === 0
      ? null
      : `${events(count)} of ${accounts.map(isolated).join(', ')} ${count === 1 ? 'is' : 'are'} what it is about, but ${accounts.length === 1 ? 'that account is' : 'those accounts are'} suspended: no rule is asked about ${count === 1 ? 'it' : 'them'} until ${accounts.length === 1 ? 'it is' : 'they are'} resumed.`,
  noHits: (isUnasked: boolean) =>
    isUnasked ? 'No rule is asked about what it is about' : 'None of them is what this rule is about',
  noHitsWhy: 'It may be too narrow: take a condition away, or write * for a part of a name.',
  firstOnly: (shown: number) => `The newest ${formatCount(shown)} are listed.`,
  dryRunFailed: 'The dry run could not be made',
  waitsNow: 'waits now',
  place: 'Asked after all others. It decides what comes from now on.',
  changePlace: 'The change decides what comes from now on, as a new version.',
  enable: 'Turn the rule on',
  keepOff: 'Keep it turned off',
  save: 'Save as a new version',
  cancel: 'Cancel',
  made: (name: string, isOn: boolean) =>
    isOn ? `Made the rule ${quoted(name)}` : `Made the rule ${quoted(name)}, turned off`,
  changed: (name: string) => `Changed the rule ${quoted(name)}`,
  turned: (name: string, isOn: boolean) => `Turned the rule ${quoted(name)} ${isOn ? 'on' : 'off'}`,
  moved: (name: string, to: number) => `Moved the rule ${quoted(name)} to place ${formatCount(to)}`,
  deleted: (name: string) => `Deleted the rule ${quoted(name)}`,
  rolledBack: (name: string, version: number) =>
    `Brought version ${formatCount(version)} of the rule ${quoted(name)} back`,
  undoable: (label: string) => `${label}; undo available`,
  notRulable: 'No rule is asked about this: its installation has to be known and able first.',
  nothingChosen: 'There is nothing here to make a rule from.',
  allRules: 'All rules…',
  title: 'Rules',
  intro: 'Asked from the top about every event that no mapping takes. The first that is on and matches decides.',
  listLabel: 'Rules in their order',
  noRules: 'No rules yet',
  noRulesWhy:
    'What comes again and again needs no person. Put the cursor on such an item of the Inbox, make a rule from it, and see what it would have done before it does anything.',
  make: 'Make a rule from the item under the cursor',
  failed: 'The rules could not be read',
  tryAgain: 'Try again',
  isOn: (name: string) => `Rule ${isolated(name)} is on`,
  on: 'on',
  off: 'off',
  version: (version: number) => `version ${formatCount(version)}`,
  won: (count: number, age: string) =>
    count === 0
      ? 'has decided nothing yet'
      : `has decided ${events(count)}${age === '' ? '' : `, the last ${age === 'now' ? 'just now' : `${age} ago`}`}`,
  unsynced: 'not yet at the service',
  up: (name: string) => `Move ${isolated(name)} up`,
  down: (name: string) => `Move ${isolated(name)} down`,
  edit: 'Change…',
  versions: 'Versions',
  remove: 'Delete',
  more: (name: string) => `More for ${isolated(name)}`,
  versionsOf: (name: string) => `Versions of ${isolated(name)}`,
  versionsAway: (why: string) => `What it said before, only the service keeps. ${why}`,
  versionsLoading: 'Asking the service…',
  versionBy: (actor: string, when: string) => `${isolated(actor)}, ${when}`,
  current: 'as it is now',
  bringBack: 'Bring it back',
  undo: 'Undo',
} as const
