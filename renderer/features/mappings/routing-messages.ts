import type { RoutingTally } from '#shared/ipc/mapping-calls.ts'
import type { StatusTone } from '../../ui/status.tsx'
import { formatCount, plural } from '../../ui/format.ts'

/** A sign and words for the states of some mappings. */
function standing({ mappings, active, paused, retired }: RoutingTally): {
  readonly tone: StatusTone
  readonly words: string
} {
  if (active === mappings) return { tone: 'ok', words: 'active' }
  if (paused === mappings) return { tone: 'warn', words: 'paused' }
  if (retired === mappings) return { tone: 'idle', words: 'retired' }
  const parts = [
    active > 0 ? `${formatCount(active)} active` : '',
    paused > 0 ? `${formatCount(paused)} paused` : '',
    retired > 0 ? `${formatCount(retired)} retired` : '',
  ]
  return { tone: paused > 0 ? 'warn' : 'ok', words: parts.filter((part) => part !== '').join(', ') }
}

/** A way is stopped only where all of it is. */
function lineTone({ active, paused }: RoutingTally): StatusTone {
  if (active > 0) return 'ok'
  return paused > 0 ? 'warn' : 'idle'
}

const mappings = (count: number): string => plural(count, 'mapping', 'mappings')

export const routingText = {
  label: 'Where everything goes',
  standing,
  lineTone,
  mappings,
  /** Above the picture. */
  summary: (tally: RoutingTally, resources: number, destinations: number) =>
    `${plural(resources, 'resource', 'resources')} → ${plural(destinations, 'destination', 'destinations')}, ${mappings(tally.mappings)}, ${plural(tally.carried, 'event', 'events')} carried`,
  howWide: 'The broader a line, the more events it carried so far.',
  asTable: 'View as table',
  asPicture: 'View as picture',
  moreNodes: (count: number) => `and ${formatCount(count)} more`,
  showMore: 'Show more:',
  carried: (count: number) => (count === 0 ? 'nothing carried yet' : `${plural(count, 'event', 'events')} carried`),
  /** Read out after how many it carried. */
  carriedBy: (carried: number, count: number) => ` ${carried === 1 ? 'event' : 'events'} carried, ${mappings(count)}`,
  columns: {
    provider: 'Provider',
    resource: 'Resource',
    destination: 'Goes to',
    state: 'State',
    mappings: 'Mappings',
    carried: 'Carried',
  },
  otherResources: (count: number) => `${plural(count, 'other resource', 'other resources')}`,
  otherDestinations: (count: number) => `${plural(count, 'other destination', 'other destinations')}`,
  chosenLabel: 'What is behind',
  noneChosen: 'Choose a resource, a line or a destination',
  noneChosenWhy: 'Its mappings are listed here, and each leads to its row.',
  showInTable: 'Show in the table',
  onlyProvider: (name: string) => `Only ${name}`,
  allProviders: 'All providers',
  listLabel: (name: string) => `Mappings of ${name}`,
  rest: (shown: number, total: number) => `The ${formatCount(shown)} of ${formatCount(total)} that carried most`,
  failed: 'The routing could not be read',
  loading: 'Reading the routing',
  nothing: 'No mapping fits',
  nothingWhy: 'Clear the search, or choose another state.',
  resource: 'Resource',
  provider: 'Provider',
  resources: (count: number) => plural(count, 'resource', 'resources'),
} as const
