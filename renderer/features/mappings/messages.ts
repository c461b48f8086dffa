import { isolated } from '../../ui/isolated.ts'
import type { MappingRow } from '#shared/ipc/catalog-calls.ts'
import type { MappingState, Provenance } from '#shared/model/mapping.ts'
import type { StatusTone } from '../../ui/status.tsx'
import { formatCount, plural } from '../../ui/format.ts'
import type { MappingQuery } from './mappings.ts'

const states: Readonly<Record<MappingQuery['state'], string>> = {
  current: 'Current',
  active: 'Active',
  paused: 'Paused',
  retired: 'Retired',
}
const sorts: Readonly<Record<MappingQuery['sort'], string>> = {
  newest: 'Newest first',
  resource: 'By resource',
  carried: 'Most carried',
}
const provenances: Readonly<Record<Provenance, string>> = {
  manual: 'by hand',
  suggested: 'from a suggestion',
  auto: 'automatic',
  migrated: 'migrated',
}

function stateWords(state: MappingState): { readonly tone: StatusTone; readonly word: string } {
  switch (state.kind) {
    case 'active':
      return { tone: 'ok', word: 'active' }
    case 'paused':
      return { tone: 'warn', word: state.by === 'machine' ? 'paused by the service' : 'paused' }
    case 'retired':
      return { tone: 'idle', word: 'retired' }
  }
}

/** "everything", or what it accepts. */
function filterWords(row: Pick<MappingRow, 'filter'>): string {
  const { events, branches, paths } = row.filter
  const parts = [
    events.length > 0 ? `events ${events.join(', ')}` : '',
    branches.length > 0 ? `branches ${branches.join(', ')}` : '',
    paths.length > 0 ? `paths ${paths.join(', ')}` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'everything' : parts.join('; ')
}

export const mappingText = {
  title: 'Mappings',
  search: 'Search mappings',
  stateName: (state: MappingQuery['state']) => states[state],
  stateLabel: 'State',
  sort: (sort: MappingQuery['sort']) => sorts[sort],
  orderLabel: (sort: MappingQuery['sort']) => `Order: ${sorts[sort]}`,
  stateWords,
  filterWords,
  provenance: (provenance: Provenance) => provenances[provenance],
  columns: {
    resource: 'Resource',
    project: 'Goes to',
    state: 'State',
    volume: '30 days',
    carried: 'Carried',
    created: 'Made',
  },
  unsynced: 'not sent yet',
  count: (count: number) => plural(count, 'mapping', 'mappings'),
  carried: (count: number) => `${plural(count, 'event', 'events')} carried`,
  facts: {
    to: 'Leads to',
    accepts: 'Accepts',
    from: 'Made',
    by: 'By',
    carried: 'Carried',
    last: 'Last carried',
    paused: 'Paused because',
    installation: 'Installation',
  },
  evidenceTitle: 'What stood for it when it was made',
  carriedFact: (count: number) => (count === 0 ? 'nothing yet' : plural(count, 'event', 'events')),
  never: 'never',
  ago: (age: string) => (age === 'now' ? 'just now' : `${age} ago`),
  made: (how: string, when: string) => `${how}, ${when}`,
  pause: 'Pause',
  resume: 'Resume',
  retire: 'Retire',
  pausedLabel: (row: MappingRow) => `Paused ${isolated(row.resourceName)} to ${isolated(row.projectName)}`,
  resumedLabel: (row: MappingRow) => `Resumed ${isolated(row.resourceName)} to ${isolated(row.projectName)}`,
  retiredLabel: (row: MappingRow) => `Retired ${isolated(row.resourceName)} to ${isolated(row.projectName)}`,
  pauseReason: 'Paused by an operator in the console',
  announce: (label: string) => `${label}; undo available`,
  isRetired: 'Retired for good. What it carried stays where it is.',
  noneTitle: 'No mappings yet',
  noneWhy:
    'Each one sends a resource’s events to a project or a feed. They are made by deciding in the Inbox, or here.',
  noneInState: (state: MappingQuery['state']) => `Nothing is ${states[state].toLowerCase()}`,
  nothingMatches: 'No mapping has such a name',
  detailLabel: 'Mapping',
  verdictsLabel: 'What can be done',
  saved: (name: string, count: number) => `${plural(count, 'mapping', 'mappings')} saved as ${name}`,
  saveCsv: 'CSV',
  saveCsvLabel: 'Save these mappings as CSV…',
  picture: 'Picture',
  create: 'Make a mapping…',
  failed: 'The list could not be read',
  tryAgain: 'Try again',
  number: formatCount,
} as const
