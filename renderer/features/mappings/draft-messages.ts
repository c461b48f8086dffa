import type { MappingFilter } from '#shared/model/mapping.ts'
import { formatCount, plural } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'

const fields: Readonly<Record<keyof MappingFilter, string>> = { events: 'Events', branches: 'Branches', paths: 'Paths' }
const placeholders: Readonly<Record<keyof MappingFilter, string>> = {
  events: 'All events, or push, pull_request.*',
  branches: 'All branches, or main, release/*',
  paths: 'All paths, or services/billing/**',
}

export const draftText = {
  title: 'Make a mapping',
  resource: 'Resource',
  destination: 'Goes to',
  filterTitle: 'Which events it takes',
  field: (name: keyof MappingFilter) => fields[name],
  placeholder: (name: keyof MappingFilter) => placeholders[name],
  orMore: 'or…',
  addPattern: (name: keyof MappingFilter) => `Add to ${fields[name].toLowerCase()}`,
  editValue: (value: string) => `Edit ${value}`,
  removeValue: (value: string) => `Remove ${value}`,
  globHint: 'An empty line takes everything. * stands for anything within a name, ** also across slashes.',
  seen: 'Seen lately:',
  addSeen: (value: string) => `Add ${value}`,
  chooseResource: 'Choose a resource…',
  chooseDestination: 'Choose a project or feed…',
  chosenLabel: (field: string, name: string) => `${field}: ${name}`,
  findResource: 'Which resource?',
  noResource: 'No resource has such a name.',
  resources: 'Resources',
  resourceAside: (account: string, mappings: number, waiting: number) =>
    [
      account,
      mappings === 0 ? 'mapped nowhere' : plural(mappings, 'mapping', 'mappings'),
      waiting === 0 ? '' : `${formatCount(waiting)} waiting`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  archived: 'It is archived at its provider: hardly anything comes from it any more.',
  lacksResource: 'Choose whose events it takes.',
  lacksDestination: 'Choose where they go.',
  tooMany: (most: number) => `At most ${formatCount(most)} patterns.`,
  eventWithBlank: (pattern: string) => `“${pattern}”: names of events have no blanks. Write pull_request.opened.`,
  branchWithRefs: (pattern: string, branch: string) =>
    `“${pattern}”: branches stand without refs/heads/. Write ${branch === '' ? 'main' : branch}.`,
  pathFromRoot: (pattern: string, path: string) =>
    `“${pattern}”: paths begin at the repository’s root, without a slash. Write ${path === '' ? 'src/**' : path}.`,
  pathWithBackslash: (pattern: string) => `“${pattern}”: folders are parted by /.`,
  negated: (pattern: string) => `“${pattern}”: a pattern can’t leave anything out. Name what it takes.`,
  duplicate: (resource: string, to: string) =>
    `${isolated(resource)} goes to ${isolated(to)} by such a mapping already.`,
  duplicatePaused: (resource: string, to: string) =>
    `There is such a mapping of ${isolated(resource)} to ${isolated(to)}, and it is paused. Resume it instead.`,
  showIt: 'Show it',
  preview: 'What it would take',
  previewFirst: 'Choose a resource to see what waits of it, and what came before.',
  looking: 'Looking at what is here',
  previewFailed: 'What it would take could not be read',
  resolves: (takes: number, waiting: number) =>
    waiting === 0
      ? 'Nothing of it waits for a mapping.'
      : takes === waiting
        ? `${takes === 1 ? 'event that waits is' : 'events that wait are'} resolved`
        : `of ${plural(waiting, 'event that waits is', 'events that wait are')} resolved`,
  pastTakes: (takes: number, looked: number) =>
    looked === 0
      ? 'No event of it is stored here yet.'
      : `The filter takes ${formatCount(takes)} of its ${looked === 1 ? 'one stored event' : `newest ${formatCount(looked)} stored events`}, whatever became of them.`,
  unknownPaths: (count: number) =>
    `Which files a push touches the service alone knows: ${count === 1 ? 'one of these may' : `up to ${formatCount(count)} of these may`} stay.`,
  below: (count: number) =>
    `${plural(count, 'event', 'events')} that ${count === 1 ? 'waits' : 'wait'} in the group’s projects ${count === 1 ? 'goes' : 'go'} along, as far as the filter takes ${count === 1 ? 'it' : 'them'}.`,
  waitingTitle: 'Waits now',
  pastTitle: 'Came before',
  othersTitle: 'Mapped already',
  shownOf: (shown: number, all: number) => `The newest ${formatCount(shown)} of ${formatCount(all)}`,
  save: (takes: number) => (takes === 0 ? 'Make the mapping' : `Make it, resolves ${formatCount(takes)}`),
  cancel: 'Cancel',
  announce: (label: string) => `${label}; undo available`,
} as const
